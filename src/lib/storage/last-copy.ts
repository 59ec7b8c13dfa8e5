import type { Timestamp } from '$lib/model/time';
import { db } from './database';
import { assertEpoch } from './epoch';
import type { LastBackup } from './meta';

/** The last copy that was saved outside the browser. */
export async function getLastCopy(): Promise<LastBackup | undefined> {
	return (await db.meta.get('backup'))?.backup;
}

/** Note the last copy; without one, that there is none. */
export async function noteCopy(backup: LastBackup | undefined): Promise<void> {
	await db.transaction('rw', db.meta, async () => {
		await assertEpoch();
		if (backup) await db.meta.put({ key: 'backup', backup });
		else await db.meta.delete('backup');
	});
}

/** Whether so many entries were written after a time; reads one key of the index, and counts nothing. */
export async function isSince(at: Timestamp, many: number): Promise<boolean> {
	const after = db.journal.where('at').above(at);
	const keys = await after
		.offset(many - 1)
		.limit(1)
		.primaryKeys();
	return keys.length > 0;
}

/** When the first answer was given. */
export async function firstAnswerAt(): Promise<Timestamp | undefined> {
	return (await db.journal.orderBy('at').first())?.at;
}

/** Delete everything that was ever kept here. */
export async function deleteDatabase(): Promise<void> {
	await db.delete({ disableAutoOpen: true });
}

/** How much there is, in numbers that people know. */
export interface Holdings {
	decks: number;
	facts: number;
	answers: number;
	/** Made or opened here. */
	quizzes: number;
	/** Brought back or given here. */
	results: number;
}

export async function countHoldings(): Promise<Holdings> {
	const [decks, facts, tallies, made, opened, brought, given] = await Promise.all([
		db.decks.count(),
		db.facts.count(),
		db.tallies.toArray(),
		db.assignments.count(),
		db.given.count(),
		db.submissions.count(),
		db.attempts.count()
	]);
	const answers = tallies.reduce((sum, { reviews }) => sum + reviews, 0);
	return { decks, facts, answers, quizzes: made + opened, results: brought + given };
}
