import type { Page } from '@playwright/test';
import type { Article } from '$lib/model/article';
import type { Deck } from '$lib/model/deck';
import type { Card } from '$lib/model/card';
import type { Fact } from '$lib/model/fact';
import type { Entry, Review } from '$lib/model/journal';
import type { Sitting } from '$lib/model/sitting';

/** Everything that a page's database holds, as it lies on the disk. */
export interface Kept {
	articles: Article[];
	decks: Deck[];
	facts: Fact[];
	cards: Card[];
	/** In the order in which it was written. */
	journal: Entry[];
	/** The last begun at the end. */
	sittings: Sitting[];
}

/** Read a database without the app's own code, so that what is read is what was written. */
export async function readKept(page: Page): Promise<Kept> {
	const kept = await page.evaluate(async () => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await done(indexedDB.open('recollect'));
		const names = ['articles', 'decks', 'facts', 'cards', 'journal', 'sittings'] as const;
		const transaction = database.transaction(names);
		const rows = await Promise.all(
			names.map((name) => done(transaction.objectStore(name).getAll()))
		);
		database.close();
		return Object.fromEntries(names.map((name, index) => [name, rows[index]]));
	});
	const { journal, sittings, ...rest } = kept as unknown as Kept;
	return {
		...rest,
		journal: journal.sort((a, b) => a.seq - b.seq),
		sittings: sittings.sort((a, b) => a.startedAt - b.startedAt)
	};
}

/** The reviews in a journal, in the order in which they were written. */
export function reviewsOf({ journal }: Kept): Review[] {
	return journal.filter((entry): entry is Review => entry.kind === 'review');
}

/** Put rows into a store, over what was there. The page must be loaded anew to see them. */
export async function put<Store extends keyof Kept>(
	page: Page,
	store: Store,
	rows: Kept[Store]
): Promise<void> {
	await page.evaluate(
		([store, rows]) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('recollect');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const transaction = database.transaction(store, 'readwrite');
					for (const row of rows) transaction.objectStore(store).put(row);
					transaction.onabort = () => reject(transaction.error);
					transaction.oncomplete = () => {
						database.close();
						resolve();
					};
				};
			}),
		[store as string, rows as unknown[]] as const
	);
}
