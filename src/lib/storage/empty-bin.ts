import { Dexie } from 'dexie';
import type { Scheduler } from '$lib/memory/scheduler';
import type { Binned } from '$lib/model/binned';
import type { Fact } from '$lib/model/fact';
import type { DeckId, MediaId } from '$lib/model/ids';
import { goneDeck, groupBy } from '$lib/stats/rebuild';
import { minus, talliesOf, withoutStates } from '$lib/stats/tally';
import { db } from './database';
import { deckIdOf } from './decks';
import { assertEpoch } from './epoch';
import { count } from './tallies';

/** Delete for good what lies in the bin, with its pictures. The journal keeps its answers. */
export function emptyBin(scheduler: Scheduler): Promise<void> {
	const { meta, decks, facts, journal, tallies, media, bin } = db;
	return db.transaction('rw', [meta, decks, facts, journal, tallies, media, bin], async () => {
		await assertEpoch();
		const gone = await bin.toArray();
		await bin.clear();
		for (const binned of gone) {
			if (binned.deck) await leaveDeck(binned.deck.id);
			else await leaveFact(binned, scheduler);
		}
		const goneFacts = gone.flatMap((binned) => binned.facts);
		await noteDropped(goneFacts);
		await deletePictures(goneFacts);
	});
}

/** The answers of a deck find another home; its facts count no more. */
async function leaveDeck(deckId: DeckId): Promise<void> {
	const range = [[deckId, Dexie.minKey] as const, [deckId, Dexie.maxKey] as const] as const;
	const days = db.tallies.where('[deckId+day]').between(...range);
	const tallies = await days.toArray();
	await days.delete();
	for (const { deckId: _deck, day, added: _added, ...change } of tallies) {
		await count(goneDeck, day, withoutStates(change));
	}
}

/** So do those of a fact that was deleted by itself. */
async function leaveFact({ facts, cards }: Binned, scheduler: Scheduler): Promise<void> {
	const [fact] = facts;
	const ids = cards.map(({ id }) => id);
	const entries = await db.journal.where('cardId').anyOf(ids).toArray();
	for (const [day, change] of talliesOf(ids, entries, scheduler)) {
		const answers = withoutStates(change);
		if (fact) await count(fact.deckId, day, minus(answers));
		await count(goneDeck, day, answers);
	}
}

/** A newer release of a lesson does not bring back what was deleted. */
async function noteDropped(facts: readonly Fact[]): Promise<void> {
	const ofArticles = facts.filter(({ articleId }) => articleId !== undefined);
	for (const [articleId, dropped] of groupBy(ofArticles, (fact) => fact.articleId!)) {
		const deck = await db.decks.get(deckIdOf(articleId));
		const ids = dropped.map(({ id }) => id);
		if (deck) await db.decks.put({ ...deck, dropped: [...(deck.dropped ?? []), ...ids] });
	}
}

/** Only those of what is gone: a card that is being written has one that no fact knows of yet. */
async function deletePictures(gone: readonly Fact[]): Promise<void> {
	const pictures = new Set(gone.flatMap(picturesOf));
	if (pictures.size === 0) return;
	await db.facts
		.where('contentKey')
		.aboveOrEqual('')
		.each((fact) => {
			for (const id of picturesOf(fact)) pictures.delete(id);
		});
	await db.media.bulkDelete([...pictures]);
}

function picturesOf({ gaps }: Fact): MediaId[] {
	return gaps.flatMap(({ written }) =>
		[written?.picture, written?.backPicture].flatMap((picture) => picture?.id ?? [])
	);
}
