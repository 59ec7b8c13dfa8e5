import { areOpposed, opened, type Matcher } from './words';
import { isSlipOf } from './slips';
import { fold, isSame } from './text';

/** Words without which a phrase says the same. */
const neutral = new Set(
	'they he she it of that which who whom is are was were be been being am has have had do does did will would their its his her our my some very also'.split(
		' '
	)
);
const negations =
	/^(?:not|no|never|none|nobody|nothing|without|against|neither|nor|except|dont|doesnt|didnt|wasnt|isnt|cannot|cant)$/;

const irregular: Partial<Record<string, string>> = {
	men: 'man',
	women: 'woman',
	children: 'child',
	people: 'person',
	feet: 'foot',
	teeth: 'tooth',
	mice: 'mouse'
};

/** Match a term: number and order of a small list do not matter, a slip hardly does. */
export const matchTerm: Matcher = (answer, response, { others }) => {
	const [key, given] = [fold(answer), fold(response)];
	if (areOpposed(key, given)) return 'wrong';
	const [wanted, said] = [opened(key).rest, opened(given).rest];
	if (isSame(singulars(ofTurned(wanted)), singulars(ofTurned(said)))) return 'same-words';
	if (isAcronym(key, given)) return 'alias';
	return isSlipOf([key, singulars(wanted)], said, others.map(fold)) ? 'typo' : 'wrong';
};

/** Match a phrase: endings and neutral words may differ; a part of it is nearly right. */
export const matchPhrase: Matcher = (answer, response, { others }) => {
	const [key, given] = [fold(answer), fold(response)];
	if (areOpposed(key, given)) return 'wrong';
	const [wanted, said] = [opened(key).rest, opened(given).rest];
	const [content, saidContent] = [contentOf(ofTurned(wanted)), contentOf(ofTurned(said))];
	if (isSame(content.join(' '), saidContent.join(' '))) return 'same-words';
	if (isSlipOf([key, wanted], said, others.map(fold))) return 'typo';
	return isPart(content, saidContent) ? 'nearly' : 'wrong';
};

/** `fall of milosevic` as `milosevic fall`, which is what folding makes of “Milosevic’s fall”. */
export function ofTurned(folded: string): string {
	return folded.replace(/^((?:(?! of ).)+) of ((?:(?! of ).)+)$/, '$2 $1');
}

/** Whether a text is the initials of some words: `un` of `united nations`, `u s` of `united states`. */
export function isAcronym(words: string, text: string): boolean {
	const letters = text.replace(/ /g, '');
	if (!/^[a-z]{2,6}$/.test(letters) || (text.includes(' ') && !/^(?:. )+.$/.test(text)))
		return false;
	const all = words.split(' ');
	const main = all.filter((word) => !/^(?:of|for|and|in|on|to|de|du|la)$/.test(word));
	return [all, main].some(
		(parts) => parts.length > 1 && parts.map(([first]) => first).join('') === letters
	);
}

/**
 * Whether one says at least half of the other and nothing else, and neither turns it round. A word in
 * place of another makes it something else.
 */
function isPart(wanted: string[], said: string[]): boolean {
	const missing = wanted.filter((word) => !said.includes(word));
	const added = said.filter((word) => !wanted.includes(word));
	if ([...missing, ...added].some((word) => negations.test(word))) return false;
	if (missing.length && added.length) return false;
	return (
		wanted.length > 1 && missing.length * 2 <= wanted.length && added.length * 2 <= wanted.length
	);
}

function contentOf(folded: string): string[] {
	const words = folded.split(' ');
	const content = words.filter((word) => !neutral.has(word));
	return (content.length ? content : words).map((word) => stem(singular(word)));
}

function singulars(folded: string): string {
	return folded.split(' ').map(singular).join(' ');
}

function singular(word: string): string {
	const known = irregular[word];
	if (known ?? word.length < 4) return known ?? word;
	return word
		.replace(/(?<=\w{3})i$/, 'us')
		.replace(/ies$/, 'y')
		.replace(/(s|x|z|ch|sh)es$/, '$1')
		.replace(/(?<=[^isu])s$/, '');
}

function stem(word: string): string {
	if (word.length < 5) return word;
	return word.replace(/(?:ing|ed|e)$/, '').replace(/([bdgkmnprt])\1$/, '$1');
}
