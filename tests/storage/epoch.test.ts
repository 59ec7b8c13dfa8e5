import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { connect } from '$lib/storage/connection';
import { db } from '$lib/storage/database';
import { addDeck } from '$lib/storage/decks';
import { append } from '$lib/storage/journal';
import { EPOCH } from '$lib/storage/meta';
import { addSitting } from '$lib/storage/sittings';
import { article, fact, reviewDraft, scheduler, yearCard } from './fixtures';

beforeEach(async () => {
	await db.delete();
	await db.open();
	await addDeck({ article, facts: [fact] }, 1, scheduler, 100);
});

test('old code cannot write into the data of newer code', async () => {
	await db.meta.put({ key: 'epoch', epoch: EPOCH + 1 });
	const before = await db.cards.toArray();
	const newer = { name: 'NewerDataError' };

	await expect(append(reviewDraft(yearCard, 1, 'good'), scheduler)).rejects.toMatchObject(newer);
	await expect(addDeck({ article, facts: [fact] }, 2, scheduler, 100)).rejects.toMatchObject(newer);
	const sitting = { id: 'sitting:1', deckId: 'deck:light', purpose: 'learn' } as const;
	await expect(
		addSitting({ ...sitting, startedAt: 1, day: 1, plan: [], seen: 0 })
	).rejects.toMatchObject(newer);

	expect(await db.cards.toArray()).toEqual(before);
	expect(await db.journal.count()).toBe(0);
});

test('a page that opens newer data says so', async () => {
	await db.meta.put({ key: 'epoch', epoch: EPOCH + 1 });
	const ontrouble = vi.fn();
	await connect(ontrouble);
	expect(ontrouble).toHaveBeenCalledExactlyOnceWith('outdated');
});

test('lets go when another tab brings a newer shape, says so, and does not come back', async () => {
	const ontrouble = vi.fn();
	await connect(ontrouble);

	const newer = new Dexie('recollect');
	newer.version(2).stores({ cards: 'id, factId, [deckId+newRank], [deckId+dueDay], deckId' });
	await newer.open();
	newer.close();

	expect(ontrouble).toHaveBeenCalledWith('outdated');
	await expect(append(reviewDraft(yearCard, 1, 'good'), scheduler)).rejects.toMatchObject({
		name: 'DatabaseClosedError'
	});
});
