import {
	contentParts,
	idOfRow,
	type Changes,
	type Content,
	type ContentRow,
	type Difference
} from '$lib/model/content';
import type { Entry } from '$lib/model/journal';
import { isSame } from './canonical';
import { byId } from './newest';

/** So many titles are named, as examples. */
const NAMED = 3;

/** How a device would differ from before; what goes into the bin counts as removed. */
export function differenceOf(before: Content, after: Content): Difference {
	return {
		decks: changesOf(before.decks, after.decks, ({ title }) => title),
		facts: changesOf(before.facts, after.facts, ({ statement }) => statement),
		answers: countsOf(before.journal.filter(isAnswer), after.journal.filter(isAnswer)),
		pictures: countsOf(before.media, after.media),
		settings: settingsChanged(before, after),
		quizzes: changesOf(before.assignments, after.assignments, ({ quiz }) => quiz.title),
		results: countsOf(
			[...before.submissions, ...before.attempts],
			[...after.submissions, ...after.attempts]
		),
		classes: changesOf(before.classes, after.classes, ({ title }) => title),
		taken: changesOf(before.given, after.given, ({ quiz }) => quiz.title),
		isNone: isSameContent(before, after)
	};
}

function changesOf<T extends ContentRow>(
	before: readonly T[],
	after: readonly T[],
	titleOf: (row: T) => string
): Changes {
	const [old, present] = [byId(before), byId(after)];
	const added = after.filter((row) => !old.has(idOfRow(row)));
	const removed = before.filter((row) => !present.has(idOfRow(row)));
	const changed = after.filter((row) => {
		const was = old.get(idOfRow(row));
		return was && !isSame(was, row);
	});
	const titles = (rows: readonly T[]) => rows.slice(0, NAMED).map(titleOf);
	return {
		added: added.length,
		changed: changed.length,
		removed: removed.length,
		titles: { added: titles(added), changed: titles(changed), removed: titles(removed) }
	};
}

function isAnswer({ kind }: Entry): boolean {
	return kind === 'review';
}

function countsOf(before: readonly ContentRow[], after: readonly ContentRow[]) {
	const [old, present] = [new Set(before.map(idOfRow)), new Set(after.map(idOfRow))];
	return {
		added: after.filter((row) => !old.has(idOfRow(row))).length,
		removed: before.filter((row) => !present.has(idOfRow(row))).length
	};
}

function settingsChanged({ settings }: Content, after: Content): number {
	const valuesOf = (rows: Content['settings']) =>
		new Map(rows.map(({ key, value }) => [key, value]));
	const [old, present] = [valuesOf(settings), valuesOf(after.settings)];
	const keys = [...new Set([...old.keys(), ...present.keys()])];
	return keys.filter((key) => old.get(key) !== present.get(key)).length;
}

/** Whether two contents are the same, in whichever order their rows are. */
export function isSameContent(one: Content, other: Content): boolean {
	return contentParts.every((part) => {
		const [rows, others] = [byId<ContentRow>(one[part]), byId<ContentRow>(other[part])];
		return (
			rows.size === others.size &&
			[...rows].every(([id, row]) => isSame(tidy(row), tidy(others.get(id))))
		);
	});
}

/** What was deleted together has no order. */
function tidy(row: ContentRow | undefined): unknown {
	if (!row || !('deletedAt' in row)) return row;
	return { ...row, facts: byKey(row.facts), cards: byKey(row.cards) };
}

function byKey(rows: readonly ContentRow[]): Record<string, ContentRow> {
	return Object.fromEntries(byId(rows));
}
