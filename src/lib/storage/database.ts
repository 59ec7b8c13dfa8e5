import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Article } from '$lib/model/article';
import type { Assignment, SchoolClass, Submission } from '$lib/model/assignment';
import type { Attempt, Given } from '$lib/model/attempt';
import type { Deck } from '$lib/model/deck';
import type { Card } from '$lib/model/card';
import type { Fact } from '$lib/model/fact';
import { newId, type DeckId } from '$lib/model/ids';
import type { Day } from '$lib/model/time';
import type { Binned } from '$lib/model/binned';
import type { Entry } from '$lib/model/journal';
import type { Media } from '$lib/model/media';
import type { SettingRow } from '$lib/model/settings';
import type { Sitting } from '$lib/model/sitting';
import type { Tally } from '$lib/model/tally';
import { EPOCH, type MetaRow } from './meta';
import { toSchema2 } from './upgrade-2';
import { toSchema3 } from './upgrade-3';

type Database = Dexie & {
	meta: EntityTable<MetaRow, 'key'>;
	articles: EntityTable<Article, 'id'>;
	decks: EntityTable<Deck, 'id'>;
	facts: EntityTable<Fact, 'id'>;
	cards: EntityTable<Card, 'id'>;
	journal: EntityTable<Entry, 'id'>;
	sittings: EntityTable<Sitting, 'id'>;
	settings: EntityTable<SettingRow, 'key'>;
	tallies: Table<Tally, [DeckId, Day]>;
	media: EntityTable<Media, 'id'>;
	bin: EntityTable<Binned, 'id'>;
	assignments: EntityTable<Assignment, 'id'>;
	submissions: EntityTable<Submission, 'id'>;
	classes: EntityTable<SchoolClass, 'id'>;
	given: EntityTable<Given, 'id'>;
	attempts: EntityTable<Attempt, 'id'>;
};

/**
 * Only what is looked up by is listed here; the shape of a row is its type in the model. A version
 * that has shipped is never edited: add the next one, with an `upgrade`, and raise the epoch when old
 * code must not write any more. Strict: what was said to be saved is on the disk. No cache: a screen
 * shows what was committed, never what is hoped for.
 */
export function openDatabase(name: string): Database {
	const database = new Dexie(name, {
		chromeTransactionDurability: 'strict',
		cache: 'disabled'
	}) as Database;

	database.version(1).stores({
		meta: 'key',
		articles: 'id, addedAt',
		decks: 'id, addedAt',
		facts: 'id, articleId',
		cards: 'id, factId, [deckId+newRank], [deckId+dueDay]',
		journal: 'id, cardId, sittingId, at',
		sittings: 'id, startedAt'
	});

	database
		.version(2)
		.stores({
			facts: 'id, articleId, deckId, contentKey',
			cards: 'id, factId, [deckId+newRank], [deckId+dueDay], [deckId+position], memory.difficulty',
			settings: 'key',
			tallies: '[deckId+day], day',
			media: 'id',
			bin: 'id, deletedAt'
		})
		.upgrade(toSchema2);

	database
		.version(3)
		.stores({
			assignments: 'id, classId',
			submissions: 'id, quizId',
			classes: 'id',
			given: 'id',
			attempts: 'id, quizId'
		})
		.upgrade(toSchema3);

	database.on('populate', (transaction) => {
		const meta = transaction.table<MetaRow>('meta');
		void meta.add({ key: 'epoch', epoch: EPOCH });
		void meta.add({ key: 'device', device: newId('device'), seq: 0 });
	});

	return database;
}

export const db = openDatabase('recollect');
