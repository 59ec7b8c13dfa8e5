import type { CardId, SittingId } from '$lib/model/ids';
import type { Card } from '$lib/model/card';
import type { Sitting } from '$lib/model/sitting';
import type { Timestamp } from '$lib/model/time';
import { db } from './database';
import { assertEpoch } from './epoch';

export async function addSitting(sitting: Sitting): Promise<void> {
	await db.transaction('rw', db.meta, db.sittings, async () => {
		await assertEpoch();
		await db.sittings.add(sitting);
	});
}

/** Change how far a sitting has come. Nothing happens when it is no longer there. */
export async function updateSitting(
	id: SittingId,
	change: { seen?: number; finishedAt?: Timestamp | undefined }
): Promise<void> {
	await db.transaction('rw', db.meta, db.sittings, async () => {
		await assertEpoch();
		const sitting = await db.sittings.get(id);
		if (!sitting) return;
		const { finishedAt, ...rest } = { ...sitting, ...change };
		await db.sittings.put({ ...rest, ...(finishedAt !== undefined && { finishedAt }) });
	});
}

export function getSitting(id: SittingId): Promise<Sitting | undefined> {
	return db.sittings.get(id);
}

/** The sitting begun last. */
export function getLastSitting(): Promise<Sitting | undefined> {
	return db.sittings.orderBy('startedAt').last();
}

export async function listCards(ids: readonly CardId[]): Promise<Card[]> {
	const cards = await db.cards.bulkGet([...ids]);
	return cards.filter((card) => card !== undefined);
}
