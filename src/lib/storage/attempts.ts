import type { Attempt, Given } from '$lib/model/attempt';
import type { QuizId } from '$lib/model/quiz';
import { db } from './database';
import { assertEpoch } from './epoch';
import type { DeviceKey } from './meta';

/** The quizzes that were opened on this device, the last opened first. */
export async function listGiven(): Promise<Given[]> {
	const all = await db.given.toArray();
	return all.sort((one, other) => other.openedAt - one.openedAt);
}

export function getGiven(id: QuizId): Promise<Given | undefined> {
	return db.given.get(id);
}

/** Save a quiz that was opened, or what was released of it. */
export function putGiven(given: Given): Promise<void> {
	return db.transaction('rw', [db.meta, db.given], async () => {
		await assertEpoch();
		await db.given.put(given);
	});
}

/** Begin an attempt; a second tab that began it at the same moment gets that one. */
export function addAttempt(attempt: Attempt): Promise<Attempt> {
	return db.transaction('rw', [db.meta, db.attempts], async () => {
		await assertEpoch();
		const others = await db.attempts.where('quizId').equals(attempt.quizId).toArray();
		const open = others.find(({ finishedAt }) => finishedAt === undefined);
		if (open) return open;
		await db.attempts.add(attempt);
		return attempt;
	});
}

/**
 * Change an attempt by what it is at this moment, so that two tabs lose no answer. Resolves to what it is
 * then; nothing when it is not there.
 */
export function changeAttempt(
	id: Attempt['id'],
	change: (present: Attempt) => Attempt
): Promise<Attempt | undefined> {
	return db.transaction('rw', [db.meta, db.attempts], async () => {
		await assertEpoch();
		const present = await db.attempts.get(id);
		if (!present) return undefined;
		const next = change(present);
		await db.attempts.put(next);
		return next;
	});
}

/** Take a quiz off this device, with what was answered; resolves to what was there. */
export function deleteGiven(
	id: QuizId
): Promise<{ given: Given | undefined; attempts: Attempt[] }> {
	return db.transaction('rw', [db.meta, db.given, db.attempts], async () => {
		await assertEpoch();
		const given = await db.given.get(id);
		const attempts = await db.attempts.where('quizId').equals(id).toArray();
		await db.given.delete(id);
		await db.attempts.where('quizId').equals(id).delete();
		return { given, attempts };
	});
}

/** Put back what was taken off this device. */
export function restoreGiven(given: Given, attempts: readonly Attempt[]): Promise<void> {
	return db.transaction('rw', [db.meta, db.given, db.attempts], async () => {
		await assertEpoch();
		await db.given.put(given);
		await db.attempts.bulkPut([...attempts]);
	});
}

/** The key that this device signs results with; made when it is first needed. */
export async function deviceKey(make: () => Promise<DeviceKey>): Promise<DeviceKey> {
	const known = await db.meta.get('signing');
	if (known?.signing) return known.signing;
	// Made before the transaction, which would end while it waits.
	const made = await make();
	return db.transaction('rw', db.meta, async () => {
		await assertEpoch();
		const present = await db.meta.get('signing');
		if (present?.signing) return present.signing;
		await db.meta.put({ key: 'signing', signing: made });
		return made;
	});
}
