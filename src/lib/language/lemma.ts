/** Dictionary forms that no rule tells, by tag and word: `VBD went` is go. */
export type Lemmas = ReadonlyMap<string, string>;

/** An ending, and what may stand in its place, in the order of trying. */
type Rule = [ending: RegExp, ...instead: string[]];

// What stands behind a lookbehind is read from right to left: the group comes first, then its double.
const plural: Rule[] = [
	[/(?<=[^aeiou])ies$/, 'y', 'ie'],
	[/(?<=s|x|z|ch|sh)es$/, '', 'e'],
	[/(?<=o)es$/, '', 'e'],
	[/(?<=[^su'])s$/, '']
];
const past: Rule[] = [
	[/(?<=[^aeiou])ied$/, 'y'],
	[/(?<=\1([bdgklmnprt]))ed$/, '-', '', 'e'],
	[/ed$/, '', 'e']
];
const progressive: Rule[] = [
	[/ying$/, 'y', 'ie'],
	[/(?<=\1([bdgklmnprt]))ing$/, '-', '', 'e'],
	[/(?<=[aeiouy].*)ing$/, '', 'e']
];
const more: Rule[] = [
	[/ier$/, 'y'],
	[/(?<=\1([bdgmnprt]))er$/, '-', '', 'e'],
	[/er$/, '', 'e']
];
const most: Rule[] = [
	[/iest$/, 'y'],
	[/(?<=\1([bdgmnprt]))est$/, '-', '', 'e'],
	[/est$/, '', 'e']
];

const rules: Record<string, Rule[]> = {
	NNS: plural,
	NNPS: plural,
	VBZ: plural,
	VBD: past,
	VBN: past,
	VBG: progressive,
	JJR: more,
	RBR: more,
	JJS: most,
	RBS: most
};

/**
 * The dictionary form of a word.
 *
 * ```text
 * making VBG   mak → make, since make is a word and mak is none
 * planned VBD  plan, one of the double letters less
 * ```
 *
 * @param isWord Whether a word is known, which tells between what the rules offer.
 */
export function lemmaOf(
	text: string,
	tag: string,
	lemmas: Lemmas,
	isWord: (word: string) => boolean
): string {
	const isName = tag.startsWith('NNP');
	const word = isName ? text : text.toLowerCase();
	const known = lemmas.get(`${tag} ${word}`);
	if (known !== undefined) return known;

	const rule = rules[tag]?.find(([ending]) => ending.test(word));
	if (!rule) return word;
	const [ending, ...instead] = rule;
	const offers = instead.map((end) =>
		end === '-' ? word.replace(ending, '').slice(0, -1) : word.replace(ending, end)
	);
	return offers.find((offer) => isWord(offer.toLowerCase())) ?? offers[0]!;
}

/**
 * Read what no rule tells, a line for each tag.
 *
 * ```text
 * VBD: went go, was be
 * ```
 */
export function readLemmas(text: string): Lemmas {
	return new Map(
		text.split('\n').flatMap((line) => {
			const [tag = '', list = ''] = line.split(': ');
			return list
				.split(', ')
				.map((pair) => pair.split(' '))
				.map(([word = '', lemma = '']): [string, string] => [`${tag} ${word}`, lemma]);
		})
	);
}
