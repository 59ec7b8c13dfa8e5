/** What speaks against a question, as a code; the screen has the words. */
export type Flaw =
	| {
			code:
				/** The right option says the most. */
				| 'longest'
				/** A statement, or a stem, that turns on a "not". */
				| 'negative'
				/** "All of the above". */
				| 'all-of-the-above'
				/** Neither a question nor a sentence with a blank. */
				| 'no-question'
				/** A stem so long that reading is tested. */
				| 'long-stem';
	  }
	| {
			code:
				/** The right option is of another sort or form than all others. */
				| 'odd-key'
				/** A wrong one is. */
				| 'odd-option'
				/** A word that only the stem and the right option share. */
				| 'clang'
				/** "an" or "are" goes with this option only. */
				| 'grammar'
				/** "Always", in wrong options only or in a statement. */
				| 'absolute'
				/** Two options say the same, or one includes the other. */
				| 'overlap'
				/** A wrong option that is right too. */
				| 'also-right'
				/** The stem says the answer. */
				| 'tells'
				/** A word that points to something that is not there: "this year", "he". */
				| 'needs-context';
			/** The word or option it is about. */
			text: string;
	  };

export type FlawCode = Flaw['code'];

/** A question with one of these is never drawn; the others are worth a look. */
const grave: ReadonlySet<FlawCode> = new Set<FlawCode>([
	'odd-key',
	'clang',
	'grammar',
	'all-of-the-above',
	'overlap',
	'also-right',
	'tells'
]);

/** Whether a flaw gives the key away or makes two answers right. */
export function isGrave({ code }: Flaw): boolean {
	return grave.has(code);
}

/** What speaks against some questions being asked together, as a code; the screen has the words. */
export type SetFlaw =
	/** Question `item` says the answer of question `other`; places in the list. */
	| { code: 'gives-away'; item: number; other: number }
	/** Two ask the same. */
	| { code: 'same'; item: number; other: number }
	/** So many of so many keys are longer than all their distractors. */
	| { code: 'long-keys'; count: number; of: number }
	/** The key stands in one place too often, counted from 1. */
	| { code: 'key-place'; place: number; count: number; of: number }
	/** All statements are true, or all false. */
	| { code: 'all-true' | 'all-false'; count: number }
	/** More are to be judged true or false than guessing allows. */
	| { code: 'many-true-false'; count: number; of: number };
