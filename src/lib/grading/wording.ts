import { digitsFor } from '$lib/language/number-words';
import { plain } from '$lib/language/plain';
import { unitsAt } from '$lib/language/units';
import { areShortAndLong } from './acronyms';
import type { Finding } from './finding';
import { rootOf, singulars, stem } from './inflection';
import { knownNames } from './known-names';
import { gradeNumber } from './numbers';
import { isSlipOf } from './slips';
import { fold, isSame } from './text';
import { areOpposed, opened, type Matcher } from './words';

/** Words without which a phrase says the same. */
const neutral = new Set(
	'they he she it of that which who whom is are was were be been being am has have had do does did will would their its his her our my some very also there'.split(
		' '
	)
);
const negations =
	/^(?:not|no|never|none|nobody|nothing|without|against|neither|nor|except|dont|doesnt|didnt|wasnt|werent|isnt|arent|wont|cannot|cant|couldnt|wouldnt)$/;
const sides =
	/^(?:north|south|east|west|left|right|upper|lower|inner|outer|top|bottom|front|back)$/;

/** Match a term: number and order of a small list do not matter, a slip hardly does. */
export const matchTerm: Matcher = (answer, response, { others }) => {
	const [key, given] = [fold(answer), fold(response)];
	if (areOpposed(key, given)) return 'wrong';
	const [wanted, said] = [opened(key).rest, opened(given).rest];
	const [one, other] = [singulars(ofTurned(wanted)), singulars(ofTurned(said))];
	if (isSame(one, other)) return 'same-words';
	if (areShortAndLong(key, given) || knownNames(key).some((name) => isSame(name, given)))
		return 'alias';
	const rivals = others.map(fold);
	if ([said, other].some((form) => isSlipOf([key, singulars(wanted)], form, rivals))) return 'typo';
	return rootOf(wanted) === rootOf(said) ? 'nearly' : 'wrong';
};

/** Match a phrase: endings and neutral words may differ; a part of it is nearly right. */
export const matchPhrase: Matcher = (answer, response, { others }) => {
	const [key, given] = [fold(answer), fold(response)].map(sided) as [string, string];
	if (areOpposed(key, given) || negationsIn(key) !== negationsIn(given)) return 'wrong';
	const [wanted, said] = [opened(key).rest, opened(given).rest];
	const [content, saidContent] = [contentOf(ofTurned(wanted)), contentOf(ofTurned(said))];
	if (isSame(content.join(' '), saidContent.join(' '))) return 'same-words';
	if (
		isLength(answer) &&
		gradeNumber({ type: 'number', answers: [answer], others: [] }, response) === 'same-value'
	)
		return 'same-value';
	const rivals = others.map(fold);
	const isSlip =
		isSlipOf([key, wanted], said, rivals) ||
		isSlipOf([content.join(' ')], saidContent.join(' '), rivals);
	return isSlip ? 'typo' : partOf(content, saidContent);
};

/** `fall of milosevic` as `milosevic fall`, which is what folding makes of “Milosevic’s fall”. */
export function ofTurned(folded: string): string {
	return folded.replace(/^((?:(?! of ).)+) of ((?:(?! of ).)+)$/, '$2 $1');
}

/** Whether a phrase is a number and its unit, and nothing else: more than a decade. */
function isLength(phrase: string): boolean {
	const rest = digitsFor(plain(phrase))
		.replace(
			/^(?:(?:more|less|fewer|longer|shorter) than|over|under|about|around|nearly|almost|at least|for) /,
			''
		)
		.replace(/^(?:an?|\d[\d.,]*) /, '');
	return !rest.includes(' ') && unitsAt(rest).length > 0;
}

/** `in north of kosovo` as `north kosovo`. */
function sided(folded: string): string {
	return folded.replace(/\b(?:in )?(north|south|east|west)(?:ern)? (?:part )?of (?=\w)/, '$1 ');
}

function negationsIn(folded: string): number {
	return folded.split(' ').filter((word) => negations.test(word)).length;
}

/**
 * Nearly right if one says at least half of the other and nothing else. A word in place of another
 * makes it something else.
 */
function partOf(wanted: string[], said: string[]): Finding {
	const missing = wanted.filter((word) => !said.includes(word));
	const added = said.filter((word) => !wanted.includes(word));
	if (wanted.length < 2 || (missing.length && added.length)) return 'wrong';
	if (missing.length * 2 > wanted.length || added.length * 2 > wanted.length) return 'wrong';
	if (!missing.length) return 'nearly';
	return missing.some((word) => sides.test(word)) ? 'nearly side' : 'nearly words';
}

function contentOf(folded: string): string[] {
	const words = folded.split(' ').map((word) => (word === 'without' ? 'no' : word));
	const content = words.filter((word) => !neutral.has(word));
	return (content.length ? content : words).map(stem);
}
