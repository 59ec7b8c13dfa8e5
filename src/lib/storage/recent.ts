import type { Entry } from '$lib/model/journal';
import { db } from './database';

/** What was written last, the newest first. */
export function listRecentEntries(limit: number): Promise<Entry[]> {
	return db.journal.orderBy('at').reverse().limit(limit).toArray();
}
