import { digitsFor } from '$lib/language/number-words';
import { plain } from '$lib/language/plain';

const rewrites: [RegExp, string][] = [
	// 3,800 and 3 800
	[/(?<=(?<![\d.,])\d{1,3}(?:[, ']\d{3})*)[, '](?=\d{3}(?!\d))/g, ''],
	[/&/g, ' and '],
	[/%|\bper cent\b|\bpct\b/g, ' percent '],
	// “The peace”, but neither vitamin A nor A. Vucic
	[/(?<![\p{L}\p{N}.'-])(?:the|teh|an|a) (?=\S)/gu, ''],
	[/(?<!\d)'s?(?![a-z])|'/g, ''],
	[/(?<![\p{L}\p{N}] ?)-(?=\d)|(?<=[\p{L}\p{N}])-$/gu, ' minus '],
	// Punctuation parts words, but 3.8, 2-1 and 1/2 keep theirs.
	[/(?<!\d)[^\p{L}\p{N}\p{M}+#$£€°]|[^\p{L}\p{N}\p{M}+#$£€°](?!\d)/gu, ' '],
	// British and American
	[/(?<=\w{3})is(?=(?:e[drs]?|es|ers|ing|ations?)\b)/g, 'iz'],
	[/(?<=\w{2})our(?=(?:s|ed|ing|able|ite|ites|hood)?\b)/g, 'or'],
	[/(?<=\w{2}[tb])re(?=s?\b)/g, 'er'],
	[/(?<=\w{2})ogue(?=s?\b)/g, 'og'],
	[/(?<=\w{2})ence(?=s?\b)/g, 'ense'],
	[/(?<=[aeiou])ll(?=(?:ed|ing|ers?)\b)/g, 'l'],
	[/\bprogramme/g, 'program'],
	[/\bgray/g, 'grey'],
	[/\b(an|h|p|leuk|gyn|encyclop|arch|orthop)ae(?=[a-z])/g, '$1e'],
	[/\b(f?)oe(?=[a-z]{3})/g, '$1e'],
	[/sulph/g, 'sulf'],
	[/\btyre/g, 'tire'],
	[/\bsceptic/g, 'skeptic'],
	[/\bplough/g, 'plow'],
	[/\bjewellery/g, 'jewelry'],
	[/\bmoustache/g, 'mustache'],
	[/\butd\b/g, 'united'],
	[/(?<=\d)(?:st|nd|rd)\b/g, 'th'],
	[/\b(?:ww ?|world war )(?=(?:1|2|ii?)\b)/g, 'world war '],
	[/\b([12])th world war\b/g, 'world war $1'],
	[/\bworld war i\b/g, 'world war 1']
];

/** Kings, popes and wars; not after nothing, since Xi is a name. */
const roman = /(?<=\p{L} )(?:iii|ii|iv|viii|vii|vi|ix|xii|xiii|xiv|xv|xvi)\b/gu;
const romans = 'ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi'.split(' ');

/**
 * A text as it is compared: plain, number words in digits, without articles, possessives and
 * punctuation, in one spelling.
 *
 * ```text
 * The “Peace-keeping” programmes → peace keeping programs
 * ```
 */
export function fold(text: string): string {
	let folded = digitsFor(plain(text));
	for (const [pattern, replacement] of rewrites) folded = folded.replace(pattern, replacement);
	return folded
		.replace(roman, (numeral) => String(romans.indexOf(numeral) + 2))
		.replace(/\s+/g, ' ')
		.trim();
}

/** Whether two folded texts are the same but for spaces: `peace keeping`, `u s`. */
export function isSame(a: string, b: string): boolean {
	return a === b || squeezed(a) === squeezed(b);
}

/** A folded text without spaces, except between digits. */
export function squeezed(folded: string): string {
	return folded.replace(/(?<!\d) | (?!\d)/g, '');
}
