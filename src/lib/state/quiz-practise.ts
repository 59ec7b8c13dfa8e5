import { kfor } from '$lib/lessons/kfor';
import { cardIdOf, type CardId, type DeckId, type FactId, type GapId } from '$lib/model/ids';
import type { Given } from '$lib/model/attempt';
import type { QuizItem } from '$lib/model/quiz';
import { binDeck, binFacts } from '$lib/storage/bin';
import { putInPlaces } from '$lib/storage/bulk';
import { getDeck, listCardsOfDeck, listCardsOfFacts } from '$lib/storage/decks';
import { addFacts, listFacts, type NewFact } from '$lib/storage/facts';
import { addHandDeck } from '$lib/storage/library';
import { m } from '$messages';
import { lessonDeck, shelveLesson } from './begin';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';
import { cardsOf } from './quiz-cards';
import type { MarkedItem } from './quiz-marks';
import { schedulerHere } from './settings.svelte';

/** Undoes a step. */
type Back = () => Promise<unknown>;

/** Where the missed questions of a quiz would go. */
export interface PractisePlan {
	/** Facts of a lesson or of an article on the shelf: they come first when new ones are learned. */
	facts: MarkedItem[];
	/** The teacher's own questions: they become cards in a deck named as the quiz. */
	cards: MarkedItem[];
	/** All of it is in the learner's practice already. */
	isDone: boolean;
}

const lessonFacts = new Set(kfor.facts.map(({ id }) => id));

/** Look where missed questions would go. */
export async function planPractice(
	given: Given,
	missed: readonly MarkedItem[]
): Promise<PractisePlan> {
	const known = new Set((await listFacts(missed.map(factIdOf))).map(({ id }) => id));
	const isFact = (item: MarkedItem) => known.has(factIdOf(item)) || lessonFacts.has(factIdOf(item));
	const facts = missed.filter(isFact);
	const cards = missed.filter((item) => !isFact(item));
	const made = cards.flatMap((item) => newCardsOf(given, item, 'deck:none'));
	const there = await listFacts(made.map(({ id }) => id));
	const isDone =
		facts.every((item) => known.has(factIdOf(item))) &&
		(await newCardsBehindOthers(facts)).length === 0 &&
		there.length === made.length;
	return { facts, cards, isDone };
}

/** Put missed questions into the learner's own practice; told, and undoable as one. */
export async function practise(given: Given, { facts, cards }: PractisePlan): Promise<void> {
	const backs: Back[] = [];
	if (facts.length > 0) backs.push(...(await meetFirst(facts)));
	if (cards.length > 0) backs.push(...(await addOwnCards(given, cards)));
	deeds.did(m.take_told_practise({ count: facts.length + cards.length }), async () => {
		for (const back of backs.reverse()) await back();
	});
}

/** Let the missed facts be the next new ones, in the order in which they were missed. */
async function meetFirst(items: readonly MarkedItem[]): Promise<Back[]> {
	const backs: Back[] = [];
	const isOfLesson = items.some((item) => lessonFacts.has(factIdOf(item)));
	if (isOfLesson && !(await getDeck(lessonDeck))) {
		await shelveLesson();
		backs.push(() => binDeck(lessonDeck, clock.now()));
	}
	const cards = await newCardsBehindOthers(items);
	const before = new Map(cards.map(({ id, position }) => [id, position] as const));
	const places = new Map<CardId, number>();
	for (const deckId of new Set(cards.map((card) => card.deckId))) {
		const own = cards.filter((card) => card.deckId === deckId);
		const first = await firstPosition(deckId);
		own.forEach(({ id }, index) => places.set(id, first - own.length + index));
	}
	await putInPlaces(places);
	backs.push(() => putInPlaces(before));
	return backs;
}

/** New cards of missed questions that do not yet stand before all others of their deck. */
async function newCardsBehindOthers(items: readonly MarkedItem[]) {
	const gaps = items.flatMap(gapsMissed);
	const cards = await listCardsOfFacts([...new Set(items.map(factIdOf))]);
	const byId = new Map(cards.map((card) => [card.id, card]));
	const wanted = [...new Set(gaps.map(cardIdOf))].flatMap((id) => byId.get(id) ?? []);
	return wanted.filter(({ newRank, position }) => newRank !== undefined && position >= 0);
}

async function firstPosition(deckId: DeckId): Promise<number> {
	const [first] = await listCardsOfDeck(deckId);
	return Math.min(0, first?.position ?? 0);
}

async function addOwnCards(given: Given, items: readonly MarkedItem[]): Promise<Back[]> {
	const backs: Back[] = [];
	const all = items.flatMap((item) => newCardsOf(given, item, 'deck:none'));
	const there = await listFacts(all.map(({ id }) => id));
	let deckId = there[0]?.deckId;
	if (!deckId) {
		const made = await addHandDeck(given.quiz.title, clock.now());
		deckId = made;
		backs.push(() => binDeck(made, clock.now()));
	}
	const known = new Set(there.map(({ id }) => id));
	const home = deckId;
	const fresh = all.filter(({ id }) => !known.has(id)).map((fact) => ({ ...fact, deckId: home }));
	await addFacts(fresh);
	const ids = fresh.map(({ id }) => id);
	backs.push(() => binFacts(ids, clock.now(), schedulerHere()));
	return backs;
}

function newCardsOf(given: Given, { item, response }: MarkedItem, deckId: DeckId): NewFact[] {
	return cardsOf(given.id, item as QuizItem, deckId, clock.today, response);
}

function factIdOf({ item }: MarkedItem): FactId {
	return item.question.factId;
}

/** The gaps of a missed question: of pairs and orders each that is part of it. */
function gapsMissed({ item: { question } }: MarkedItem): GapId[] {
	if (question.kind === 'match') return question.cues.map(({ gapId }) => gapId);
	if (question.kind === 'order') return question.events.map(({ gapId }) => gapId);
	return [question.gapId];
}
