import { db } from './database';
import { assertEpoch } from './epoch';
import type { KeptKey } from './meta';

/** What a way to practise has under way on this device. */
export async function getKept<T>(key: KeptKey): Promise<T | undefined> {
	return (await db.meta.get(key))?.kept as T | undefined;
}

/**
 * Change what is kept, by what there is by then: two tabs lose nothing of each other's. Nothing is left
 * when the change gives nothing.
 */
export function changeKept<T>(
	key: KeptKey,
	change: (present: T | undefined) => T | undefined
): Promise<T | undefined> {
	return db.transaction('rw', db.meta, async () => {
		await assertEpoch();
		const kept = change((await db.meta.get(key))?.kept as T | undefined);
		if (kept === undefined) await db.meta.delete(key);
		else await db.meta.put({ key, kept });
		return kept;
	});
}
