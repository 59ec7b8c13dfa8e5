import type { Assignment, SchoolClass, Submission } from '$lib/model/assignment';
import type { Attempt, Given } from '$lib/model/attempt';
import { idOfRow, type BareDeck, type ContentRow } from '$lib/model/content';
import type { Fact } from '$lib/model/fact';
import type { Media } from '$lib/model/media';
import type { SettingRow } from '$lib/model/settings';
import type { Sitting } from '$lib/model/sitting';
import { canonical, isSame } from './canonical';
import { crc32 } from './crc';

/** How new a row is: numbers that are compared one after the other. */
type Age<T> = (row: T) => readonly number[];

/** Of two versions the newer; of two as new as each other always the same one, whichever comes first. */
export function newestBy<T>(ageOf: Age<T>): (one: T, other: T) => T {
	return (one, other) => {
		if (isSame(one, other)) return one;
		const ages = ageOf(one).map((age, index) => age - ageOf(other)[index]!);
		const order = ages.find((difference) => difference !== 0) ?? compareTexts(one, other);
		return order >= 0 ? one : other;
	};
}

function compareTexts(one: unknown, other: unknown): number {
	const [a, b] = [textOf(one), textOf(other)];
	return a < b ? -1 : a > b ? 1 : 0;
}

function textOf(row: unknown): string {
	const { bytes, ...rest } = row as Partial<Media>;
	return canonical(bytes ? { ...rest, bytes: crc32(bytes) } : row);
}

export const newerDeck = newestBy<BareDeck>(({ editedAt }) => [editedAt]);
export const newerFact = newestBy<Fact>(({ editedAt = 0, revision }) => [editedAt, revision]);
export const newerSetting = newestBy<SettingRow>(({ editedAt }) => [editedAt]);
/** What is over stays over, and nobody goes back. */
export const furtherSitting = newestBy<Sitting>(({ finishedAt, seen }) => [
	finishedAt === undefined ? 0 : 1,
	seen
]);
/** What was handed out stays as it was handed out, whatever becomes of its draft elsewhere. */
export const newerAssignment = newestBy<Assignment>(({ handedOutAt, editedAt }) => [
	handedOutAt === undefined ? 0 : 1,
	editedAt
]);
export const newerSubmission = newestBy<Submission>(({ editedAt }) => [editedAt]);
export const newerClass = newestBy<SchoolClass>(({ editedAt }) => [editedAt]);
export const newerGiven = newestBy<Given>(({ editedAt }) => [editedAt]);
/** What was handed in is over, and stays the same however often it is handed in. */
export const furtherAttempt = newestBy<Attempt>(({ finishedAt, editedAt }) => [
	finishedAt === undefined ? 0 : 1,
	editedAt
]);
/** What never changes is there once; of two that differ all the same, always the same one. */
export function eitherOne<T>(one: T, other: T): T {
	return newestBy<T>(() => [])(one, other);
}

/** The rows of both, once each. */
export function union<T>(
	ones: ReadonlyMap<string, T>,
	others: ReadonlyMap<string, T>,
	choose: (one: T, other: T) => T
): T[] {
	const rows = new Map(ones);
	for (const [id, other] of others) {
		const one = rows.get(id);
		rows.set(id, one === undefined ? other : choose(one, other));
	}
	return [...rows.values()];
}

/** Rows by what names them. */
export function byId<T extends ContentRow>(rows: readonly T[]): Map<string, T> {
	return new Map(rows.map((row) => [idOfRow(row), row]));
}
