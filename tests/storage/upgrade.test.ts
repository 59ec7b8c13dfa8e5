import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { readBackup } from '$lib/exchange/read-backup';
import { writeBackup } from '$lib/exchange/write-backup';
import type { Edit, Suspend } from '$lib/model/journal';
import { rebuild } from '$lib/stats/rebuild';
import { readContent } from '$lib/storage/backup';
import { db } from '$lib/storage/database';
import { append } from '$lib/storage/journal';
import { builderCard, fact, scheduler, stamp, yearCard } from './fixtures';
import { restoreDatabase, type RawDatabase } from './raw-database';

const sample = new URL('./samples/schema-1.json', import.meta.url);
const { deckId: _deckId, ...old } = fact;

/** The sample of schema 1, in which its fact was edited and a card put away besides. */
function edited(): RawDatabase {
	const raw = JSON.parse(readFileSync(sample, 'utf8')) as RawDatabase;
	const rows = (store: string) => raw.stores[store]!.rows as Record<string, unknown>[];
	const device = rows('journal')[0]!.device;
	const after = { ...old, revision: 2, statement: old.statement.replace('built', 'begun') };
	const written = (seq: number) => ({ id: `entry:late-${seq}`, device, seq });
	const edit = { kind: 'edit', ...written(90), ...stamp(yearCard, 101), before: old, after };
	const suspend: Record<string, unknown> = {
		kind: 'suspend' satisfies Suspend['kind'],
		...written(91),
		...stamp(builderCard, 101)
	};
	rows('journal').push(edit, suspend);
	rows('facts').splice(0, 1, after);
	return raw;
}

beforeEach(async () => {
	await db.delete();
	await restoreDatabase('recollect', edited());
	await db.open();
});

test('what was edited under schema 1 can be copied, and the copy be opened', async () => {
	const content = await readContent();
	const opened = readBackup(writeBackup(content, { savedAt: 1, app: 'test' }));
	expect(opened).toMatchObject({ content: { journal: { length: content.journal.length } } });
});

test('what was edited under schema 1 can be taken back as if it had been edited since', async () => {
	const before = (await db.facts.get(fact.id))!;
	const edit = await db.journal.get('entry:late-90');
	await append({ kind: 'void', ...stamp(yearCard, 130), voids: (edit as Edit).id }, scheduler);
	expect(await db.facts.get(fact.id)).toEqual({
		...before,
		statement: fact.statement,
		revision: 3,
		editedAt: stamp(yearCard, 130).at
	});
});

test('a card that was put away under schema 1 stays so', async () => {
	expect((await db.cards.get(builderCard))?.memory.suspended).toBe(true);
	const [decks, facts, cards, entries] = await Promise.all([
		db.decks.toArray(),
		db.facts.toArray(),
		db.cards.toArray(),
		db.journal.toArray()
	]);
	const following = rebuild({ decks, facts, cards, bin: [], entries }, scheduler);
	expect({ decks, cards }).toEqual({ decks: following.decks, cards: following.cards });
});
