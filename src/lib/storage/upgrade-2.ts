import type { Transaction } from 'dexie';
import { createScheduler } from '$lib/memory/scheduler';
import type { Card } from '$lib/model/card';
import type { Deck } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import type { Entry } from '$lib/model/journal';
import { HOUR } from '$lib/model/time';
import { rebuild } from '$lib/stats/rebuild';
import { EPOCH, type MetaRow } from './meta';

const DAY = 24 * HOUR;

/** Schema 1 had one deck for each article; from 2 on a fact says where it belongs, and days are counted. */
export async function toSchema2(transaction: Transaction): Promise<void> {
	const table = <T>(name: string) => transaction.table<T>(name);
	const old = await table<Omit<Deck, 'tags' | 'editedAt'>>('decks').toArray();
	const decks = old.map((deck): Deck => ({ ...deck, tags: [], editedAt: deck.addedAt }));
	const homes = new Map(decks.map((deck) => [deck.articleId, deck]));

	const atHome = (fact: Fact): Fact => {
		const home = homes.get(fact.articleId);
		return home ? { ...fact, deckId: home.id, addedOn: Math.floor(home.addedAt / DAY) } : fact;
	};
	const facts = (await table<Fact>('facts').toArray()).map(atHome);
	const cards = await table<Card>('cards').toArray();
	// An edit keeps the fact as it was and as it became.
	const entries = (await table<Entry>('journal').toArray()).map((entry) =>
		entry.kind === 'edit'
			? { ...entry, before: atHome(entry.before), after: atHome(entry.after) }
			: entry
	);
	const following = rebuild({ decks, facts, cards, bin: [], entries }, createScheduler());

	await table('facts').bulkPut(facts);
	await table('journal').bulkPut(entries.filter(({ kind }) => kind === 'edit'));
	await table('cards').bulkPut(following.cards);
	await table('decks').bulkPut(following.decks);
	await table('tallies').bulkPut(following.tallies);
	await table<MetaRow>('meta').put({ key: 'epoch', epoch: EPOCH });
}
