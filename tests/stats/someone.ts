import type { Fact } from '$lib/model/fact';
import { cardIdOf, type DeckId } from '$lib/model/ids';
import type { Edit, Entry } from '$lib/model/journal';
import { pickIndex, type Random } from '$lib/random/random';
import { binDeck, binFacts, bringBack, listBin } from '$lib/storage/bin';
import { db } from '$lib/storage/database';
import { addDeck } from '$lib/storage/decks';
import { emptyBin } from '$lib/storage/empty-bin';
import { addFacts } from '$lib/storage/facts';
import { append } from '$lib/storage/journal';
import { addHandDeck, changeDeck, moveFacts } from '$lib/storage/library';
import { anyOf, ratings } from '../memory/fixtures';
import { article, fact, handFact, reviewDraft, scheduler, stamp } from '../storage/fixtures';

const facts = ['a', 'b', 'c'].map((name): Fact => ({
	...fact,
	id: `fact:light/${name}`,
	gaps: fact.gaps.map((gap) => ({ ...gap, id: `${gap.id}-${name}` as const }))
}));

/** A new database with a lesson of two-gap facts and a deck by hand. */
export async function beginLibrary(): Promise<void> {
	await db.delete();
	await db.open();
	await addDeck({ article, facts }, 1, scheduler, 100);
	const own = await addHandDeck('Words', 2);
	await addFacts([handFact('one', own), handFact('two', own)]);
}

/** Do one thing that a learner can do, by chance; tells what it was. */
export async function doSomething(random: Random, step: number): Promise<string> {
	const name = random() < 0.55 ? 'answer' : anyOf(Object.keys(deeds), random);
	const day = 100 + Math.floor(step / 2) + pickIndex(3, random) - (random() < 0.1 ? 6 : 0);
	const told = await deeds[name]!(random, day);
	return told ? `${name} ${told}` : '';
}

/** Each tells what it was about, or nothing when there was nothing to do it to. */
type Deed = (random: Random, day: number) => Promise<string | undefined>;

const deeds: Record<string, Deed> = {
	answer: (random, day) =>
		withCard(random, async (cardId) => {
			const at = day * 86_400_000 + pickIndex(80_000, random) * 1000;
			await append(reviewDraft(cardId, day, anyOf(ratings, random), at), scheduler);
		}),

	/** In a tab that has not heard of what was done in another. */
	answerOther: async (random, day) => {
		const binned = (await listBin()).flatMap(({ cards }) => cards.map(({ id }) => id));
		const told = (await db.journal.toArray()).map(({ cardId }) => cardId);
		const ids = [...binned, ...told];
		if (ids.length === 0) return undefined;
		const id = anyOf(ids, random);
		await append(reviewDraft(id, day, anyOf(ratings, random)), scheduler);
		return id;
	},

	suspend: (random, day) =>
		withCard(random, (cardId) => append({ kind: 'suspend', ...stamp(cardId, day) }, scheduler)),

	bury: (random, day) =>
		withCard(random, (cardId) =>
			append({ kind: 'bury', ...stamp(cardId, day), until: day + 2 }, scheduler)
		),

	forget: (random, day) =>
		withCard(random, (cardId) => append({ kind: 'forget', ...stamp(cardId, day) }, scheduler)),

	override: async (random, day) => {
		const review = await anyEntry(random, ({ kind }) => kind === 'review');
		if (!review || !(await db.cards.get(review.cardId))) return undefined;
		const word = { reviewId: review.id, rating: anyOf(ratings, random) };
		const draft = { kind: 'override', ...stamp(review.cardId, day), ...word } as const;
		await append({ ...draft, reason: 'was-right' }, scheduler);
		return review.id;
	},

	undo: async (random, day) => {
		const entry = await anyEntry(random, ({ kind }) => kind !== 'edit');
		if (!entry) return undefined;
		await append({ kind: 'void', ...stamp(entry.cardId, day), voids: entry.id }, scheduler);
		return entry.id;
	},

	edit: async (random, day) => {
		const before = await anyFact(random);
		const own = before && (await db.cards.where({ factId: before.id }).toArray());
		const card = own?.[0];
		if (!before || !card) return undefined;
		const gaps = before.gaps.length > 1 ? before.gaps.slice(1) : before.gaps;
		const after = { ...before, gaps, revision: before.revision + 1 };
		await append<Edit>({ kind: 'edit', ...stamp(card.id, day), before, after }, scheduler);
		return before.id;
	},

	undoEdit: async (random, day) => {
		const edit = await anyEntry(random, ({ kind }) => kind === 'edit');
		if (edit?.kind !== 'edit' || !(await db.facts.get(edit.before.id))) return undefined;
		const cardId = cardIdOf(edit.before.gaps[0]!.id);
		await append({ kind: 'void', ...stamp(cardId, day), voids: edit.id }, scheduler);
		return edit.id;
	},

	move: async (random) => {
		const fact = await anyFact(random);
		const deck = await anyDeck(random);
		if (!fact || !deck) return undefined;
		await moveFacts([fact.id], deck, 5, scheduler);
		return `${fact.id} to ${deck}`;
	},

	deleteFact: async (random) => {
		const fact = await anyFact(random);
		if (fact) await binFacts([fact.id], 6, scheduler);
		return fact?.id;
	},

	deleteDeck: async (random) => {
		const deck = await anyDeck(random);
		if (!deck || random() < 0.5) return undefined;
		await binDeck(deck, 7);
		return deck;
	},

	bringBack: async (random) => {
		const bin = await listBin();
		if (bin.length === 0) return undefined;
		const { id } = anyOf(bin, random);
		return `${id} ${(await bringBack(id, scheduler)) ?? ''}`;
	},

	emptyBin: async (random) => {
		if (random() < 0.5) return undefined;
		await emptyBin(scheduler);
		return 'whole';
	},

	/** A newer release, or a lesson taken up anew. */
	ship: async (random, day) => {
		await addDeck({ article, facts, release: `${random()}` }, 9, scheduler, day);
		return article.id;
	},

	exam: async (random, day) => {
		const deck = await anyDeck(random);
		if (!deck) return undefined;
		const exam = random() < 0.7 ? { day: day + 9, passDays: 2 } : undefined;
		await changeDeck(deck, { exam }, 8);
		return deck;
	}
};

async function withCard(
	random: Random,
	act: (cardId: Entry['cardId']) => Promise<unknown>
): Promise<string | undefined> {
	const ids = await db.cards.toCollection().primaryKeys();
	if (ids.length === 0) return undefined;
	const id = anyOf(ids, random);
	await act(id);
	return id;
}

/** An entry that was not taken back yet. */
async function anyEntry(
	random: Random,
	isWanted: (entry: Entry) => boolean
): Promise<Entry | undefined> {
	const entries = await db.journal.toArray();
	const voided = new Set(entries.flatMap((entry) => (entry.kind === 'void' ? [entry.voids] : [])));
	const open = entries.filter(
		(entry) => entry.kind !== 'void' && !voided.has(entry.id) && isWanted(entry)
	);
	return open.length > 0 ? anyOf(open, random) : undefined;
}

async function anyFact(random: Random): Promise<Fact | undefined> {
	const facts = await db.facts.toArray();
	return facts.length > 0 ? anyOf(facts, random) : undefined;
}

async function anyDeck(random: Random): Promise<DeckId | undefined> {
	const ids = await db.decks.orderBy('addedAt').primaryKeys();
	return ids.length > 0 ? anyOf(ids, random) : undefined;
}
