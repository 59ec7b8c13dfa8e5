import type { Table } from 'dexie';
import type { Assignment, SchoolClass, Submission } from '$lib/model/assignment';
import { db } from './database';
import { assertEpoch } from './epoch';

/** Some of what a teacher has. */
export interface TeacherRows {
	classes: SchoolClass[];
	assignments: Assignment[];
	submissions: Submission[];
}

/**
 * Bring rows from elsewhere: `merge` is given what is here of the same ids, and says what is to be. One
 * transaction; resolves to what was there before and is now.
 */
export function bringRows(
	theirs: TeacherRows,
	merge: (present: TeacherRows) => TeacherRows
): Promise<{ before: TeacherRows; after: TeacherRows }> {
	return write(async () => {
		const before = {
			classes: await presentOf(db.classes, theirs.classes),
			assignments: await presentOf(db.assignments, theirs.assignments),
			submissions: await presentOf(db.submissions, theirs.submissions)
		};
		const after = merge(before);
		await db.classes.bulkPut(after.classes);
		await db.assignments.bulkPut(after.assignments);
		await db.submissions.bulkPut(after.submissions);
		return { before, after };
	});
}

/** Take back what was brought; what has been changed since stays. */
export function takeBackRows(before: TeacherRows, after: TeacherRows): Promise<void> {
	return write(async () => {
		await takeBack(db.table('classes'), before.classes, after.classes);
		await takeBack(db.table('assignments'), before.assignments, after.assignments);
		await takeBack(db.table('submissions'), before.submissions, after.submissions);
	});
}

interface Row {
	id: string;
	editedAt: number;
}

async function presentOf<T extends Row>(
	table: { bulkGet(ids: T['id'][]): PromiseLike<(T | undefined)[]> },
	rows: readonly T[]
): Promise<T[]> {
	const found = await table.bulkGet(rows.map(({ id }) => id));
	return found.filter((row) => row !== undefined);
}

async function takeBack(
	table: Table<Row, string>,
	before: readonly Row[],
	after: readonly Row[]
): Promise<void> {
	const edits = new Map(after.map(({ id, editedAt }) => [id, editedAt]));
	const present = await presentOf(table, after);
	const untouched = present.filter(({ id, editedAt }) => edits.get(id) === editedAt);
	const mine = new Set(untouched.map(({ id }) => id));
	await table.bulkDelete([...mine]);
	await table.bulkPut(before.filter(({ id }) => mine.has(id)));
}

function write<T>(work: () => Promise<T>): Promise<T> {
	return db.transaction('rw', [db.meta, db.classes, db.assignments, db.submissions], async () => {
		await assertEpoch();
		return work();
	});
}
