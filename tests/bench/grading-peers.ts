import { distance } from '$lib/grading/slips';
import { digitsFor } from '$lib/language/number-words';
import { plain } from '$lib/language/plain';
import { readDates } from '$lib/language/read-date';
import type { TypedKey } from '$lib/model/question';

/** Whether a response is taken for an answer. */
export type Peer = (key: TypedKey, response: string) => boolean;

/** The same letters, whatever their case. */
export const exactly: Peer = ({ answers }, response) =>
	answers.some((answer) => lower(answer) === lower(response));

/** At most two letters off. */
export const withinTwo: Peer = ({ answers }, response) =>
	answers.some((answer) => distance(lower(answer), lower(response)) <= 2);

/** At most a fifth of the letters off. */
export const withinFifth: Peer = ({ answers }, response) =>
	answers.some((answer) => {
		const length = Math.max(answer.length, response.length);
		return distance(lower(answer), lower(response)) <= length / 5;
	});

/**
 * The way of the first sketch of this grader: one chain for all types. Folded texts that are the same;
 * then numbers by value, without units or ranges; dates by the fields of the key; acronyms of capital
 * letters; the surname; at last letters off, scaled by length. Dates and number words are read by the
 * readers of the house, in place of the packages that the sketch used.
 */
export const sketched: Peer = ({ type, answers }, response) =>
	answers.some((answer) => {
		const [wanted, given] = [stripped(answer), stripped(response)];
		if (wanted === given) return true;
		if (type === 'number' || type === 'money' || type === 'percent')
			return isSameNumber(answer, response);
		if (type === 'date') return isSameDate(answer, response);
		if (isInitials(response, answer) || isInitials(answer, response)) return true;
		if (type === 'person' && isSurname(wanted, given)) return true;
		const longest = Math.max(wanted.length, given.length);
		const tolerated = longest <= 4 ? 0 : longest <= 7 ? 1 : longest <= 14 ? 2 : 3;
		return distance(wanted, given) <= tolerated;
	});

function lower(text: string): string {
	return text.trim().toLowerCase();
}

function stripped(text: string): string {
	return plain(text)
		.replace(
			/\b(?:the|an?|approximately|about|around|some|nearly|almost|over|more than|roughly)\b/g,
			' '
		)
		.replace(/[^\p{L}\p{N}.%$£€ ]|\.(?!\d)/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

function isSameNumber(answer: string, response: string): boolean {
	const [wanted, given] = [numberIn(answer), numberIn(response)];
	if (!wanted || !given || wanted.value !== given.value) return false;
	return !wanted.currency || !given.currency || wanted.currency === given.currency;
}

const scales: Record<string, number> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };

function numberIn(text: string): { value: number; currency: string } | undefined {
	const digits = digitsFor(plain(text)).replaceAll(',', '');
	const match = /(-?\d+(?:\.\d+)?) ?(k|thousand|m|mn|million|bn?|billion|tn|trillion)?\b/.exec(
		digits
	);
	if (!match) return undefined;
	const [, number, scale = ''] = match;
	const times = /^t[nr]/.test(scale) ? 1e12 : (scales[scale[0] ?? ''] ?? 1);
	const sign = /[$£€]|dollar|pound|euro/.exec(digits)?.[0] ?? '';
	const currency = { dollar: '$', pound: '£', euro: '€' }[sign] ?? sign;
	return { value: Number(number) * times, currency };
}

function isSameDate(answer: string, response: string): boolean {
	const [wanted] = readDates(answer);
	const [given] = readDates(response);
	const fields = ['year', 'month', 'day', 'weekday'] as const;
	return (
		wanted !== undefined &&
		given !== undefined &&
		fields.every((field) => wanted[field] === undefined || wanted[field] === given[field])
	);
}

function isInitials(letters: string, words: string): boolean {
	const capitals = words.split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word));
	return (
		/^[A-Z]{2,7}$/.test(letters.trim()) &&
		capitals.map(([first]) => first).join('') === letters.trim()
	);
}

function isSurname(wanted: string, given: string): boolean {
	const names = wanted.replace(/^(?:(?:mr|mrs|ms|sir|president|prime minister) )+/, '').split(' ');
	const said = given.split(' ');
	return (
		said.at(-1) === names.at(-1) &&
		said.every(
			(name) =>
				names.includes(name) || (name.length === 1 && names.some(([first]) => first === name))
		)
	);
}
