import { standing } from '$lib/memory/standing';
import type { Card } from '$lib/model/card';
import type { Fact } from '$lib/model/fact';
import { cardIdOf, type DeckId, type FactId } from '$lib/model/ids';
import type { Bury, Draft, Edit, Entry, Forget, Suspend, Void } from '$lib/model/journal';
import { binFacts } from '$lib/storage/bin';
import { appendAll, bringAllBack, putInPlaces } from '$lib/storage/bulk';
import { getDeck, listCardsOfFacts } from '$lib/storage/decks';
import { listFacts } from '$lib/storage/facts';
import { listEntriesOfCard } from '$lib/storage/journal';
import { moveFacts } from '$lib/storage/library';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';
import { schedulerHere } from './settings.svelte';
import { stampHere } from './stamp';

type Ids = readonly FactId[];

/** What can be done about facts, one or many: each is told, and can be taken back. */
export const factActs = {
	/** Not to be asked until the learner says so. */
	async suspend(ids: Ids): Promise<void> {
		const cards = (await listCardsOfFacts(ids)).filter(({ memory }) => !memory.suspended);
		await write(cards.map(suspendOf));
		// Not these entries but what then stands: an undo in between may have written others.
		deeds.did(m.fact_told_suspended({ count: ids.length }), async () =>
			write(await voidsOf(cards, ({ kind }) => kind === 'suspend'))
		);
	},

	/** To be asked again. */
	async resume(ids: Ids): Promise<void> {
		const cards = (await listCardsOfFacts(ids)).filter(({ memory }) => memory.suspended);
		await write(await voidsOf(cards, ({ kind }) => kind === 'suspend'));
		deeds.did(m.fact_told_resumed({ count: ids.length }), () => write(cards.map(suspendOf)));
	},

	/** Not to be asked again today. */
	async bury(ids: Ids): Promise<void> {
		const until = clock.today + 1;
		const cards = (await listCardsOfFacts(ids)).filter(
			({ memory }) => (memory.buriedUntil ?? 0) < until
		);
		await write(cards.map((card) => buryOf(card, until)));
		deeds.did(m.fact_told_buried({ count: ids.length }), async () =>
			write(await voidsOf(cards, (entry) => entry.kind === 'bury' && entry.until === until))
		);
	},

	/** To be asked today after all. */
	async unbury(ids: Ids): Promise<void> {
		const { today } = clock;
		const isHidden = ({ memory }: Card) => (memory.buriedUntil ?? today) > today;
		const cards = (await listCardsOfFacts(ids)).filter(isHidden);
		await write(await voidsOf(cards, (entry) => entry.kind === 'bury' && entry.until > today));
		deeds.did(m.fact_told_unburied({ count: ids.length }), () =>
			write(cards.map((card) => buryOf(card, card.memory.buriedUntil!)))
		);
	},

	/** To be learned as if they had never been asked. */
	async forget(ids: Ids): Promise<void> {
		const cards = (await listCardsOfFacts(ids)).filter(({ memory }) => memory.reps > 0);
		const entries = await write(cards.map(forgetOf));
		deeds.did(m.fact_told_forgotten({ count: ids.length }), () => write(entries.map(voidOf)));
	},

	/** Into another deck, behind what is there. */
	async move(ids: Ids, to: DeckId): Promise<void> {
		const homes = new Map((await listFacts(ids)).map(({ id, deckId }) => [id, deckId]));
		const places = new Map((await listCardsOfFacts(ids)).map(({ id, position }) => [id, position]));
		await moveFacts(ids, to, clock.now(), schedulerHere());
		const title = (await getDeck(to))?.title ?? '';
		deeds.did(m.fact_told_moved({ count: ids.length, title }), async () => {
			for (const home of new Set(homes.values())) {
				const own = ids.filter((id) => homes.get(id) === home);
				await moveFacts(own, home, clock.now(), schedulerHere());
			}
			await putInPlaces(places);
		});
	},

	/** Into the bin. */
	async remove(ids: Ids): Promise<void> {
		await binFacts(ids, clock.now(), schedulerHere());
		deeds.did(m.fact_told_deleted({ count: ids.length }), () => bringAllBack(ids, schedulerHere()));
	},

	/** Another wording, other answers. */
	async edit(before: Fact, after: Fact): Promise<void> {
		const kept = before.gaps.find(({ id }) => after.gaps.some((gap) => gap.id === id));
		const entries = await write([editOf(before, { ...after, revision: before.revision + 1 })]);
		deeds.did(m.fact_told_edited(), async () => {
			if (kept) return write(entries.map(voidOf));
			// Its card is gone with its gap, so there is nothing to write a void on.
			const [current] = await listFacts([before.id]);
			return current && write([editOf(current, { ...before, revision: current.revision + 1 })]);
		});
	}
};

function write(drafts: readonly Draft[]): Promise<Entry[]> {
	return appendAll(drafts, schedulerHere());
}

function suspendOf({ id }: Card): Draft<Suspend> {
	return { kind: 'suspend', ...stampHere(id) };
}

function buryOf({ id }: Card, until: number): Draft<Bury> {
	return { kind: 'bury', ...stampHere(id), until };
}

function forgetOf({ id }: Card): Draft<Forget> {
	return { kind: 'forget', ...stampHere(id) };
}

/** An edit stands in the journal of a card that was there before it, and after it where that can be. */
function editOf(before: Fact, after: Fact): Draft<Edit> {
	const shared = before.gaps.find(({ id }) => after.gaps.some((gap) => gap.id === id));
	const gap = shared ?? before.gaps[0];
	if (!gap) throw new Error(`${before.id} has no gap.`);
	return { kind: 'edit', ...stampHere(cardIdOf(gap.id)), before, after };
}

function voidOf({ id, cardId }: Entry): Draft<Void> {
	return { kind: 'void', ...stampHere(cardId), voids: id };
}

/** Takes back those entries of some cards that still count and that are meant. */
async function voidsOf(
	cards: readonly Card[],
	isMeant: (entry: Entry) => boolean
): Promise<Draft<Void>[]> {
	const journals = await Promise.all(cards.map(({ id }) => listEntriesOfCard(id)));
	return journals.flatMap((entries) => standing(entries).filter(isMeant).map(voidOf));
}
