import { db } from './database';
import { EPOCH } from './meta';

/** Another tab runs a newer Recollect and has changed the data: this page must be loaded anew. */
export class NewerDataError extends Error {
	override name = 'NewerDataError';
}

/**
 * Stop a write of old code into newer data. Dexie opens a newer database without complaint and would
 * write rows of the old shape into it, so every write asks first, inside its own transaction.
 */
export async function assertEpoch(): Promise<void> {
	const row = await db.meta.get('epoch');
	if ((row?.epoch ?? EPOCH) > EPOCH) {
		throw new NewerDataError('The data was written by a newer version of Recollect.');
	}
}
