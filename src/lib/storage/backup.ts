import type { Table } from 'dexie';
import { createScheduler, type Scheduler } from '$lib/memory/scheduler';
import type { Card } from '$lib/model/card';
import {
	contentParts,
	idOfRow,
	noContent,
	type BareCard,
	type BareDeck,
	type Content,
	type ContentPart,
	type ContentRow
} from '$lib/model/content';
import type { Binned } from '$lib/model/binned';
import type { Deck } from '$lib/model/deck';
import type { DeviceId } from '$lib/model/ids';
import type { Entry } from '$lib/model/journal';
import { defaultSettings } from '$lib/model/settings';
import { db } from './database';
import { assertEpoch } from './epoch';
import { rebuildInTurns } from './rebuild-in-turns';

/** Rows read or written at once: few enough that a page stays lively while there are a hundred thousand. */
const CHUNK = 1000;

/** Everything that this device holds, as it is at one moment. */
export function readContent(): Promise<Content> {
	return db.transaction('r', contentParts.map(tableOf), readAll);
}

/**
 * Change everything at once, in one transaction: what fails has changed nothing. What follows from the
 * journal is worked out anew. The device stays the one it is. Resolves to what was there before.
 */
export function rewriteContent(change: (present: Content) => Content): Promise<Content> {
	return db.transaction('rw', db.tables, async () => {
		await assertEpoch();
		const present = await readAll();
		const next = change(present);
		await writeRows(present, next);
		await writeWhatFollows(next);
		await keepDevice(next.journal);
		return present;
	});
}

function tableOf(part: ContentPart): Table<ContentRow, string> {
	return db[part] as unknown as Table<ContentRow, string>;
}

async function readAll(): Promise<Content> {
	const content: Record<ContentPart, ContentRow[]> = noContent();
	for (const part of contentParts) content[part] = await readRows(part);
	return content as unknown as Content;
}

async function readRows(part: ContentPart): Promise<ContentRow[]> {
	const rows: ContentRow[] = [];
	let some: ContentRow[];
	do {
		const last = rows.at(-1);
		const range = last
			? tableOf(part).where(':id').above(idOfRow(last))
			: tableOf(part).orderBy(':id');
		some = await range.limit(CHUNK).toArray();
		for (const row of some) rows.push(bare(part, row));
	} while (some.length === CHUNK);
	return rows;
}

/** A row without what follows from the journal. */
function bare(part: ContentPart, row: ContentRow): ContentRow {
	if (part === 'decks') return bareDeck(row as Deck);
	if (part === 'cards') return bareCard(row as Card);
	if (part !== 'bin') return row;
	const { deck, cards, ...rest } = row as Binned;
	return { ...rest, ...(deck && { deck: bareDeck(deck) }), cards: cards.map(bareCard) };
}

function bareDeck({ counts: _counts, ...deck }: Deck): BareDeck {
	return deck;
}

function bareCard({ memory: _memory, newRank: _rank, dueDay: _due, ...card }: Card): BareCard {
	return card;
}

/** Parts whose rows are kept as they are. */
const asTheyAre = [
	'articles',
	'facts',
	'journal',
	'sittings',
	'settings',
	'media',
	'assignments',
	'submissions',
	'classes',
	'given',
	'attempts'
] as const;

/** Write what is new or other, delete what is no more, and leave the rest alone. */
async function writeRows(present: Content, next: Content): Promise<void> {
	for (const part of asTheyAre) {
		const old = new Set<ContentRow>(present[part]);
		const wanted = new Set((next[part] as ContentRow[]).map(idOfRow));
		const gone = (present[part] as ContentRow[]).map(idOfRow).filter((id) => !wanted.has(id));
		const changed = (next[part] as ContentRow[]).filter((row) => !old.has(row));
		for (const ids of inChunks(gone)) await tableOf(part).bulkDelete(ids);
		await putAll(tableOf(part), changed);
	}
}

async function putAll<T>(table: { bulkPut(rows: T[]): Promise<unknown> }, rows: readonly T[]) {
	for (const some of inChunks(rows)) await table.bulkPut(some);
}

function* inChunks<T>(rows: readonly T[]): Generator<T[]> {
	for (let at = 0; at < rows.length; at += CHUNK) yield rows.slice(at, at + CHUNK);
}

async function writeWhatFollows(next: Content): Promise<void> {
	const scheduler = schedulerFor(next);
	const following = await rebuildInTurns(next, scheduler);
	for (const table of [db.decks, db.cards, db.tallies, db.bin]) await table.clear();
	await putAll(db.decks, following.decks);
	await putAll(db.cards, following.cards);
	await putAll(db.tallies, following.tallies);
	await putAll(db.bin, following.bin);
	await db.meta.put({ key: 'scheduler', version: scheduler.version });
}

/** The scheduler that the settings ask for. */
function schedulerFor({ settings }: Content): Scheduler {
	const own = settings.find(({ key }) => key === 'retention')?.value;
	const desiredRetention = typeof own === 'number' ? own : defaultSettings.retention;
	return createScheduler({ desiredRetention });
}

/** No number of an entry is ever given twice, whatever the copy holds of this device. */
async function keepDevice(journal: readonly Entry[]): Promise<void> {
	const row = await db.meta.get('device');
	if (!row?.device) throw new Error('The database does not know its device.');
	await db.meta.put({ ...row, seq: Math.max(row.seq ?? 0, lastOf(row.device, journal)) });
}

function lastOf(device: DeviceId, journal: readonly Entry[]): number {
	return journal.reduce(
		(last, entry) => (entry.device === device ? Math.max(last, entry.seq) : last),
		0
	);
}
