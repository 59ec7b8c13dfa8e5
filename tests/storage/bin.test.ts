import { beforeEach, expect, test } from 'vitest';
import type { Fact } from '$lib/model/fact';
import { binDeck, binFacts, bringBack } from '$lib/storage/bin';
import { db } from '$lib/storage/database';
import { addDeck } from '$lib/storage/decks';
import { emptyBin } from '$lib/storage/empty-bin';
import { addFacts } from '$lib/storage/facts';
import { append } from '$lib/storage/journal';
import { addHandDeck, moveFacts } from '$lib/storage/library';
import { addMedia } from '$lib/storage/media';
import type { MediaId } from '$lib/model/ids';
import { article, fact, handFact, reviewDraft, scheduler, yearCard } from './fixtures';

const other: Fact = { ...fact, id: 'fact:light/other', gaps: [] };
const deckId = 'deck:light';

/** What a release of the app ships. */
function ship(release: string) {
	return addDeck({ article, facts: [fact, other], release }, 1, scheduler, 100);
}

function addPicture(id: MediaId): Promise<void> {
	const bytes = new Uint8Array([1]);
	return addMedia({ id, type: 'image/png', bytes, width: 1, height: 1, addedAt: 1 });
}

beforeEach(async () => {
	await db.delete();
	await db.open();
	await ship('1');
});

test('an emptied bin takes its own pictures along, and no others', async () => {
	const own = await addHandDeck('Words', 2);
	for (const id of ['media:kept', 'media:gone', 'media:draft'] as const) await addPicture(id);
	// A card whose front is nothing but a picture asks in no words.
	const pictured = (name: string, id: MediaId) => {
		const card = handFact(name, own);
		const gaps = card.gaps.map((gap) => ({
			...gap,
			written: { kind: 'flashcard' as const, front: '', picture: { id, alt: '' } }
		}));
		return { ...card, gaps, contentKey: '' };
	};
	await addFacts([pictured('one', 'media:kept'), pictured('two', 'media:gone')]);
	await binFacts(['fact:hand/two'], 3, scheduler);
	await emptyBin(scheduler);
	expect(await db.media.toCollection().primaryKeys()).toEqual(['media:draft', 'media:kept']);
});

test('what was deleted stays deleted with a newer release, wherever it had been moved', async () => {
	const own = await addHandDeck('Words', 2);
	await moveFacts([fact.id], own, 3, scheduler);
	await binDeck(own, 4);
	await ship('2');
	expect(await db.facts.get(fact.id)).toBeUndefined();
	expect(await bringBack(own, scheduler)).toBeUndefined();
	expect(await db.facts.get(fact.id)).toMatchObject({ deckId: own });
});

test('what was deleted for good stays deleted with a newer release', async () => {
	const own = await addHandDeck('Words', 2);
	await moveFacts([other.id], own, 3, scheduler);
	await binFacts([fact.id], 4, scheduler);
	await binDeck(own, 5);
	await emptyBin(scheduler);
	await ship('2');
	expect(await db.facts.count()).toBe(0);
});

test('a lesson that comes anew after it was deleted for good is as well known as it was', async () => {
	await append(reviewDraft(yearCard, 100, 'good'), scheduler);
	const before = await db.cards.get(yearCard);
	const tallies = await db.tallies.toArray();
	await binDeck(deckId, 2);
	await emptyBin(scheduler);
	await ship('1');
	expect(await db.cards.get(yearCard)).toEqual(before);
	expect((await db.decks.get(deckId))?.counts).toEqual({ new: 1, learning: 1, learned: 0 });
	expect(await db.tallies.toArray()).toEqual(tallies);
});

test('a newer release keeps when a fact was moved', async () => {
	const own = await addHandDeck('Words', 2);
	await moveFacts([fact.id], own, 3, scheduler);
	const facts = [{ ...fact, statement: fact.statement.replace('built', 'begun') }];
	await addDeck({ article, facts, release: '2' }, 1, scheduler, 100);
	expect(await db.facts.get(fact.id)).toMatchObject({ ...facts[0], deckId: own, editedAt: 3 });
});
