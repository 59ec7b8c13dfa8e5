import type { AnswerType } from '$lib/model/fact';
import type { TypedKey } from '$lib/model/question';
import type { TextReader, TextWriter } from './texts';

/** Their order is part of the format. */
const types: readonly AnswerType[] = [
	'person',
	'organization',
	'place',
	'date',
	'number',
	'money',
	'percent',
	'term',
	'phrase'
];

const bits = { value: 16, unit: 32, date: 64 };

/** So many answers, options, cues or sentences at most. */
export const MOST_TEXTS = 2000;

export function writeTexts(out: TextWriter, texts: readonly string[]): void {
	out.count(texts.length);
	for (const text of texts) out.text(text);
}

export function readTexts(from: TextReader): string[] {
	return readList(from, () => from.text());
}

/** Read how many there are, and then each. */
export function readList<T>(from: TextReader, read: (index: number) => T): T[] {
	const list: T[] = [];
	const count = from.count(MOST_TEXTS);
	for (let index = 0; index < count && !from.failed; index += 1) list.push(read(index));
	return list;
}

/** Write what a typed answer is held against. */
export function writeTypedKey(out: TextWriter, key: TypedKey): void {
	out.count(
		types.indexOf(key.type) |
			(key.value === undefined ? 0 : bits.value) |
			(key.unit === undefined ? 0 : bits.unit) |
			(key.date === undefined ? 0 : bits.date)
	);
	writeTexts(out, key.answers);
	writeTexts(out, key.others);
	// In digits, as it most often stands among the answers too.
	if (key.value !== undefined) out.text(String(key.value));
	if (key.unit !== undefined) out.text(key.unit);
	if (key.date !== undefined) out.text(key.date);
}

export function readTypedKey(from: TextReader): TypedKey {
	const flags = from.count(127);
	const type = types[flags & 15];
	if (!type) from.fail();
	const key: TypedKey = {
		type: type ?? 'term',
		answers: readTexts(from),
		others: readTexts(from)
	};
	if (flags & bits.value) key.value = readNumber(from);
	if (flags & bits.unit) key.unit = from.text();
	if (flags & bits.date) key.date = from.text();
	return key;
}

function readNumber(from: TextReader): number {
	const text = from.text();
	const value = Number(text);
	if (!text || String(value) !== text || !Number.isFinite(value)) from.fail();
	return value;
}
