import type { Memory } from '$lib/model/card';
import { db } from './database';

/**
 * What is known of the cards: of so many at most, spread evenly over all, with how many each stands for.
 * Only the keys of all are read.
 */
export async function sampleMemories(most: number): Promise<{ memories: Memory[]; each: number }> {
	const keys = await db.cards.toCollection().primaryKeys();
	const each = Math.max(1, keys.length / most);
	const count = Math.min(most, keys.length);
	const sample = Array.from({ length: count }, (_, index) => keys[Math.floor(index * each)]!);
	const cards = await db.cards.bulkGet(sample);
	return { memories: cards.flatMap((card) => card?.memory ?? []), each };
}
