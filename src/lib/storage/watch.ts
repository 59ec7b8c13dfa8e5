import { liveQuery, type Observable } from 'dexie';

/**
 * A reading of the database as a live query: read anew after each change to what it read, from whichever
 * tab. What it reads must not depend on the time within a query's range: a query up to `now` never hears
 * of what comes due a second later, so read the whole range and let the screen's clock filter.
 */
export function watch<T>(read: () => Promise<T>): Observable<T> {
	return liveQuery(read);
}
