import type { Fact } from '$lib/model/fact';
import type { FactId } from '$lib/model/ids';
import { db } from './database';

/**
 * The next facts of all decks in the order of their ids. To begin behind a key costs the same on the last
 * page as on the first, which an offset does not.
 */
export function listFactsAfter(id: FactId | undefined, limit: number): Promise<Fact[]> {
	const rest = id ? db.facts.where('id').above(id) : db.facts.orderBy('id');
	return rest.limit(limit).toArray();
}
