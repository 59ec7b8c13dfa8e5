import type { GapKey } from './recall-key';
import { recallWords, type RecallWord } from './recall-words';

/** So much of a long answer has to be there, in whatever order. */
const ENOUGH = 0.67;

/** Whether some words hold an answer of a gap. */
export function holdsAnswer(gap: GapKey, words: readonly RecallWord[]): boolean {
	return gap.answers.some((answer) => {
		if (gap.isDate) return holdsDate(answer, words);
		const place = placeOf(answer, words);
		const counted = words[place + answer.length]?.stem ?? '';
		const isOther = measures.has(counted) || gap.otherUnits.includes(counted);
		if (place >= 0) return !gap.unit || counted === gap.unit || !isOther;
		return holdsMost(answer, words);
	});
}

/** What is taken for an answer by mistake. */
export function holdsWrong({ wrong }: GapKey, words: readonly RecallWord[]): boolean {
	return wrong.some((answer) => placeOf(answer, words) >= 0);
}

/** Words after a number that make it another one. */
const measures = new Set(
	recallWords(
		'second minute hour day week month year century percent thousand million billion km kilometre mile metre foot dollar euro pound ton'
	).map(({ stem }) => stem)
);

/** Where some words follow each other; -1 where they do not. */
function placeOf(answer: readonly RecallWord[], words: readonly RecallWord[]): number {
	return words.findIndex((_, at) =>
		answer.every((word, index) => {
			const other = words[at + index];
			return other !== undefined && isSameWord(word.stem, other.stem);
		})
	);
}

/** A long answer is rarely written word by word. */
function holdsMost(answer: readonly RecallWord[], words: readonly RecallWord[]): boolean {
	const telling = answer.filter(({ isCommon }) => !isCommon);
	if (telling.length < 2) return false;
	const here = telling.filter(({ stem }) => words.some((word) => isSameWord(stem, word.stem)));
	if (telling.some((word) => word.isName && !here.includes(word))) return false;
	return here.length >= Math.max(2, ENOUGH * telling.length);
}

/** Its year is enough, or its day with the month. */
function holdsDate(answer: readonly RecallWord[], words: readonly RecallWord[]): boolean {
	const has = ({ stem }: RecallWord) => words.some((word) => word.stem === stem);
	const year = answer.find(({ number }) => number === 'year');
	const day = answer.find(({ number }) => number === 'day');
	if (day) return has(day) && answer.filter(({ number }) => !number).every(has);
	return year ? has(year) : placeOf(answer, words) >= 0;
}

/** Whether two words are the same but for a slip of the pen; numbers never are. */
export function isSameWord(one: string, other: string): boolean {
	if (one === other) return true;
	if (one.length < 6 || other.length < 5 || one[0] !== other[0] || /\d/.test(one)) return false;
	return isOneSlip(one, other);
}

/** One letter more, less, other, or two of them turned round. */
function isOneSlip(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at += 1;
	const rests = [
		[one.slice(at + 1), other.slice(at + 1)],
		[one.slice(at + 1), other.slice(at)],
		[one.slice(at), other.slice(at + 1)]
	];
	const isTurned =
		one[at] === other[at + 1] &&
		one[at + 1] === other[at] &&
		one.slice(at + 2) === other.slice(at + 2);
	return isTurned || rests.some(([a, b]) => a === b);
}
