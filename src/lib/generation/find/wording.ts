import type { NounView } from '$lib/language/pronouns';
import { wordBrackets } from './brackets';
import { wordConnectives } from './connectives';
import { wordDates } from './date-words';
import { wordDefinites } from './definites';
import { wordDeictics } from './deictics';
import { Line, type Range } from './phrases';
import { wordPronouns } from './pronoun-words';
import type { Referents } from './referents';
import type { BareSentence, SentenceView } from './view';

/** What the words of a sentence are outside of it: which can stay, what stands for others, what speaks against. */
export interface Wording {
	/** What is said in place of a token; absent where it stays as it is. */
	instead: Map<number, string>;
	/** Tokens that say nothing outside. */
	leftOut: Set<number>;
	/** What cannot be understood outside, as a code by its token. */
	troubles: Map<number, string>;
	/** Pronouns whose antecedent stands in the sentence: they may stay where it does. */
	inside: Map<number, Range>;
	/** How likely a token is understood outside, where that is not sure. */
	doubts: Map<number, number>;
	/** Tokens that stand in quotes. */
	quoted: ReadonlySet<number>;
	/** It is said of the day of publication. */
	isOfNow: boolean;
}

/** What each wording looks at. */
export interface WordingInput {
	sentence: BareSentence;
	/** The one before in the same paragraph. */
	before: SentenceView | undefined;
	line: Line;
	/** Tokens that stand in quotes. */
	quoted: ReadonlySet<number>;
	/** Common nouns of the sentence. */
	nouns: readonly NounView[];
	/** Those of the one before. */
	nounsBefore: readonly NounView[];
	referents: Referents;
	/** ISO day of publication. */
	published: string | undefined;
}

/** Everything that is looked at, in this order. A new one is a file and a line here. */
const wordings: readonly ((input: WordingInput, wording: Wording) => void)[] = [
	wordBrackets,
	wordConnectives,
	wordDates,
	wordDeictics,
	wordPronouns,
	wordDefinites
];

/** Find out what the words of a sentence are outside of it. */
export function wordingOf(input: Omit<WordingInput, 'line' | 'quoted'>): Wording {
	const quoted = quotedIn(input.sentence);
	const wording: Wording = {
		instead: new Map(),
		leftOut: new Set(),
		troubles: new Map(),
		inside: new Map(),
		doubts: new Map(),
		quoted,
		isOfNow: false
	};
	const line = new Line(input.sentence.tokens);
	for (const word of wordings) word({ ...input, line, quoted }, wording);
	return wording;
}

function quotedIn({ tokens, isQuoted }: BareSentence): Set<number> {
	const quoted = new Set<number>();
	let isIn = isQuoted;
	tokens.forEach(({ text }, at) => {
		if (/^(?:["“”]|``|'')$/.test(text)) isIn = !isIn;
		else if (isIn) quoted.add(at);
	});
	return quoted;
}

/** Leave out a phrase, and the commas that set it off. */
export function leaveOut({ leftOut }: Wording, { tokens }: BareSentence, range: Range): void {
	const isComma = (at: number) => tokens[at]?.text === ',';
	const { from, to } = range;
	for (let at = from; at < to; at += 1) leftOut.add(at);
	const isSetOff = isComma(from - 1) && (isComma(to) || to >= tokens.length - 1);
	if (isSetOff) leftOut.add(from - 1);
	if (isComma(to) && (from === 0 || isSetOff)) leftOut.add(to);
}
