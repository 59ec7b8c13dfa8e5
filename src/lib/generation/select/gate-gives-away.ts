import { fold } from '../tokens';
import type { Candidate } from './candidate';

/** Words that share this many letters from the start are of one family: Romania, Romanian. */
const FAMILY = 5;
const isName = new Set(['person', 'organization', 'place', 'term', 'phrase']);

/** Whether a word of the answer, or one of its family, stands in what is shown, or what is counted is listed. */
export function givesAway({ gap, answer, shown, blanked, question }: Candidate): boolean {
	if (gap.type === 'number') return isCounted(blanked, gap.value);
	if (gap.type === 'date') return isWithin(answer, blanked);
	if (question.kind === 'true-false' || !isName.has(gap.type)) return false;
	const words = fold(answer).split(' ').filter(isTelling);
	if (words.length === 0) return false;
	const others = shown.toLowerCase().split(/[^\p{L}]+/u);
	return words.some((word) => others.some((other) => areFamily(word, other)));
}

/** "In ____ … starting in 1331": a year of the decade that is asked for. */
function isWithin(answer: string, blanked: string): boolean {
	const decade = /\b(\d{3})0s\b/.exec(answer)?.[1];
	return decade !== undefined && new RegExp(`\\b${decade}\\d\\b`).test(blanked);
}

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "____ parks, two in the town and one outside": the parts are counted. */
function isSum(blanked: string, value: number): boolean {
	const rest = blanked.slice(blanked.indexOf('____')).toLowerCase();
	const parts = rest.split(/\W+/).flatMap((word) => {
		const part = small.indexOf(word);
		return part > 0 ? part : [];
	});
	return parts.length > 1 && parts.reduce((sum, part) => sum + part, 0) === value;
}

/** "There are ____ kinds: one, another and a third." "The ____ bases, one and another, …" */
function isCounted(blanked: string, value = 0): boolean {
	if (value < 2 || value > 9) return false;
	if (isSum(blanked, value)) return true;
	if (value === 2 && /____[^,]*, [^,]+ and [^,]+,/.test(blanked)) return true;
	const [, list] = /____[^,:;–—(]*[:–—(]([^.;)]*)/.exec(blanked) ?? [];
	return list?.split(/, and |, | and /).filter((item) => item.trim()).length === value;
}

function isTelling(word: string): boolean {
	return word.length >= FAMILY;
}

function areFamily(word: string, other: string): boolean {
	return (
		other === word || (other.length >= FAMILY && commonStart(word, other) >= needed(word, other))
	);
}

/** Most of the shorter one. */
function needed(word: string, other: string): number {
	return Math.max(FAMILY, 0.7 * Math.min(word.length, other.length));
}

function commonStart(one: string, other: string): number {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}
