import { version } from '$app/environment';
import { besideOf } from '$lib/generation/beside';
import { answersAnother } from '$lib/generation/checks';
import { areConfusable } from '$lib/generation/confusable';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { kfor } from '$lib/lessons/kfor';
import { dayOf } from '$lib/memory/days';
import { withinFormats } from '$lib/memory/formats';
import { planSitting, type Candidate } from '$lib/memory/plan';
import { articleText } from '$lib/model/article';
import type { Card } from '$lib/model/card';
import type { Deck } from '$lib/model/deck';
import { answerOf } from '$lib/model/fact';
import { newId, type DeckId, type FactId, type GapId } from '$lib/model/ids';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import { MINUTE, SECOND, type Day } from '$lib/model/time';
import { seedOf } from '$lib/random/random';
import {
	addDeck,
	deckIdOf,
	listCardsByDue,
	listCardsOfFacts,
	listNewCards
} from '$lib/storage/decks';
import { bringBack } from '$lib/storage/bin';
import { addSitting } from '$lib/storage/sittings';
import { calendarHere, clock } from './clock.svelte';
import { materialsFor, type Materials } from './materials';
import { schedulerHere, settings } from './settings.svelte';

/** Three guesses before reading are enough to make curious. */
const GUESSES = 3;

/** More due cards than any sitting can hold: the plan chooses among these. */
const WIDEST = 400;

/** Of so many new cards for each that is wanted the plan picks a set that does not give itself away. */
const ROOM_TO_CHOOSE = 5;

export const lessonDeck: DeckId = deckIdOf(kfor.article.id);

/** Put the lesson that ships with the app on the shelf, out of the bin too, or bring it up to date. */
export async function shelveLesson(): Promise<DeckId> {
	await bringBack(lessonDeck, schedulerHere());
	return renewLesson();
}

/** Bring the lesson up to date with this release of the app. */
export function renewLesson(): Promise<DeckId> {
	const at = clock.now();
	return addDeck({ ...kfor, release: version }, at, schedulerHere(), dayOf(at, calendarHere()));
}

/** The cards of some decks that come due first; of those due today the ones with an exam near before all. */
export async function dueCards(decks: readonly ToAsk[], today: Day): Promise<Card[]> {
	const lists = await Promise.all(decks.map(({ id }) => listCardsByDue(id, WIDEST)));
	const near = decksInHaste(decks, today);
	const day = ({ deckId, dueDay = Infinity }: Card) =>
		dueDay <= today && near.has(deckId) ? -Infinity : dueDay;
	return lists
		.flat()
		.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
		.slice(0, WIDEST);
}

/** What is to be asked of a deck depends on its exam, and on how that will ask. */
type ToAsk = Pick<Deck, 'id' | 'exam' | 'formats'>;

/** In the week of its exam, and all through its last pass, a deck goes before others. */
const HASTE = 7;

function decksInHaste(decks: readonly ToAsk[], today: Day): Set<DeckId> {
	const near = decks.filter(
		({ exam }) => exam && today >= exam.day - Math.max(HASTE, exam.passDays) && today <= exam.day
	);
	return new Set(near.map(({ id }) => id));
}

/** New cards of a deck to choose so many from. */
function newCards(deckId: DeckId, wanted: number): Promise<Card[]> {
	return listNewCards(deckId, ROOM_TO_CHOOSE * wanted);
}

/** How many new cards a sitting of a purpose brings. */
function newLimit(purpose: Sitting['purpose']): number {
	return purpose === 'guess' ? GUESSES : Math.max(1, settings.current.newFacts);
}

/** What a sitting is of, besides its cards. */
export interface Terms {
	/** The decks that it is of. */
	decks?: readonly ToAsk[];
	/** How many new cards it brings; as many as is usual when absent. */
	limit?: number | undefined;
	/** Facts that were asked earlier that day. */
	asked?: ReadonlySet<FactId>;
}

/**
 * What a sitting would ask on a day. Chance comes from the day and the sitting before, so that what Today
 * promises in minutes is what is then asked.
 */
export function propose(
	cards: readonly Card[],
	purpose: Sitting['purpose'],
	materials: Materials,
	day: Day,
	last: Sitting | undefined,
	{ decks = [], limit = newLimit(purpose), asked = new Set() }: Terms = {}
): PlannedQuestion[] {
	const near = decksInHaste(decks, day);
	return planSitting({
		// A guess is a choice, however the exam will ask.
		candidates: candidatesOf(cards, materials, purpose === 'guess' ? [] : decks),
		isUrgent: ({ deckId }) => near.has(deckId),
		purpose,
		day,
		scheduler: schedulerHere(),
		seed: seedOf(last?.id ?? '', day),
		seconds: (settings.current.minutes * MINUTE) / SECOND,
		...(purpose !== 'review' && { limit }),
		wasAsked: (id) => asked.has(id),
		areConfusable: (one, other) => confusable(one, other, materials),
		answersAnother
	});
}

function confusable(one: GapId, other: GapId, materials: Materials): boolean {
	const [a, b] = [one, other].map((id) => materials.get(id)?.gaps.get(id));
	return a !== undefined && b !== undefined && areConfusable(a, b);
}

/** The facts of some new cards of which another question was asked that day. */
async function askedOn(day: Day, cards: readonly Card[]): Promise<Set<FactId>> {
	const mates = await listCardsOfFacts([...new Set(cards.map(({ factId }) => factId))]);
	const asked = mates.filter(({ memory }) => memory.lastDay === day);
	return new Set(asked.map(({ factId }) => factId));
}

/** Plan a sitting over some decks and save it. Nothing when there is nothing to ask. */
export async function beginSitting(
	decks: readonly ToAsk[],
	purpose: Sitting['purpose'],
	last: Sitting | undefined,
	limit = newLimit(purpose)
): Promise<Sitting | undefined> {
	const now = clock.now();
	const day = dayOf(now, calendarHere());
	const [only] = decks.length === 1 ? decks : [];
	const cards =
		purpose === 'review'
			? await dueCards(decks, day)
			: (await Promise.all(decks.map(({ id }) => newCards(id, limit)))).flat();
	const materials = await materialsFor(cards);
	const asked = purpose === 'review' ? new Set<FactId>() : await askedOn(day, cards);
	const plan = propose(cards, purpose, materials, day, last, { decks, limit, asked });
	if (plan.length === 0) return undefined;

	// After every other, also when the clock was set back: the last begun is the one to go on with.
	const startedAt = Math.max(now, (last?.startedAt ?? 0) + 1);
	const sitting: Sitting = {
		id: newId('sitting'),
		...(only && { deckId: only.id }),
		purpose,
		startedAt,
		day,
		plan,
		seen: 0
	};
	await addSitting(sitting);
	return sitting;
}

/** The cards that can still be asked, as their decks want them asked, with what the plan must know of each. */
export function candidatesOf(
	cards: readonly Card[],
	materials: Materials,
	decks: readonly ToAsk[] = []
): Candidate[] {
	const formats = new Map(decks.map(({ id, formats }) => [id, formats]));
	return cards.flatMap((card) => {
		const material = materials.get(card.gapId);
		const found = material?.gaps.get(card.gapId);
		const kinds = material
			? withinFormats(kindsOf(material, card.gapId), formats.get(card.deckId))
			: [];
		if (!material || !found || kinds.length === 0) return [];
		const { source, statement } = found.fact;
		const text = material.article ? articleText(material.article) : '';
		const shown = [statement, ...(source ? [text.slice(source.start, source.end)] : [])];
		const answers = [answerOf(found), ...found.gap.accept];
		const beside: Candidate['beside'] = (kind, seed, options) => {
			const question = drawQuestion(material, card.gapId, kind, seed, options);
			return question ? besideOf(question, material) : [];
		};
		return [{ card, kinds, source, shown, answers, beside }];
	});
}
