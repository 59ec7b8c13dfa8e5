import { dayOf } from '$lib/memory/days';
import type { Card } from '$lib/model/card';
import type { Deck } from '$lib/model/deck';
import type { DeckId, SittingId } from '$lib/model/ids';
import type { Entry } from '$lib/model/journal';
import type { Sitting } from '$lib/model/sitting';
import type { Day } from '$lib/model/time';
import { getDeck, getDecks } from '$lib/storage/decks';
import { listEntriesOfSitting } from '$lib/storage/journal';
import { getLastSitting, getSitting, listCards, updateSitting } from '$lib/storage/sittings';
import { beginSitting, lessonDeck, renewLesson, shelveLesson } from './begin';
import { calendarHere, clock } from './clock.svelte';
import { endExams } from './exam';
import { learnTurns } from './learn-order';
import { materialsFor, type Materials } from './materials';
import { archivedSince, byId, queueNow } from './queue-now';

/** A new sitting for a purpose, of one deck or of all, or one that was begun. */
export type Wanted = Fresh | SittingId;

/** Without a purpose what is due, and if nothing is, what is new. */
export interface Fresh {
	purpose?: Sitting['purpose'] | undefined;
	deckId?: DeckId | undefined;
}

/** A sitting with all that its screen needs. */
export interface Opened {
	sitting: Sitting;
	materials: Materials;
	cards: Card[];
	entries: Entry[];
	/** Decks that were archived since it was begun. */
	archived: ReadonlySet<DeckId>;
}

/**
 * Take up the sitting that was left, or begin one when a purpose is given. Nothing when there is
 * nothing to ask. A sitting of today named by its id is shown wherever it stands, also at its end.
 */
export async function openSitting(wanted?: Wanted): Promise<Opened | undefined> {
	const today = dayOf(clock.now(), calendarHere());
	const named = typeof wanted === 'string' ? await getSitting(wanted) : undefined;
	if (named?.day === today) return takeUp(named);

	const fresh = typeof wanted === 'object' ? wanted : undefined;
	const last = await getLastSitting();
	const open = last && last.finishedAt === undefined ? last : undefined;
	if (open?.day === today && (!fresh || isSame(fresh, open))) {
		const taken = await takeUp(open);
		if (isUnfinished(taken)) return taken;
	}
	if (open) await updateSitting(open.id, { finishedAt: clock.now() });

	await endExams(today);
	const decks = await decksFor(fresh);
	const sitting = await begin(decks, fresh?.purpose, last, today);
	if (!sitting) return undefined;
	const cards = await cardsOf(sitting);
	const materials = await materialsFor(cards);
	return { sitting, materials, cards, entries: [], archived: new Set() };
}

/** What is due comes from all decks at once, what is new from one at a time. */
async function begin(
	decks: readonly Deck[],
	purpose: Sitting['purpose'] | undefined,
	last: Sitting | undefined,
	today: Day
): Promise<Sitting | undefined> {
	if (purpose === 'guess') return beginSitting(decks, purpose, last);
	if (purpose !== 'learn') {
		const due = await beginSitting(decks, 'review', last);
		if (due || purpose === 'review') return due;
	}
	for (const { deck, count } of await learnTurns(decks, today)) {
		const fresh = await beginSitting([deck], 'learn', last, count);
		if (fresh) return fresh;
	}
	return undefined;
}

/** The decks that a sitting is to be of; the lesson, when there is nothing else. */
async function decksFor(wanted: Fresh | undefined): Promise<Deck[]> {
	const only = wanted?.purpose === 'guess' ? lessonDeck : wanted?.deckId;
	const all = await getDecks();
	if (only === lessonDeck || all.length === 0) await shelveLesson();
	else if (all.some(({ id }) => id === lessonDeck)) await renewLesson();
	if (only) return [await getDeck(only)].filter((deck) => deck !== undefined);
	return (await getDecks()).filter(({ archived }) => !archived);
}

async function takeUp(sitting: Sitting): Promise<Opened> {
	const cards = await cardsOf(sitting);
	const entries = await listEntriesOfSitting(sitting.id);
	const archived = await archivedSince(sitting);
	return { sitting, materials: await materialsFor(cards), cards, entries, archived };
}

/** Something is left to ask, or an answer whose feedback was not read to the end. */
function isUnfinished({ sitting, cards, entries, archived }: Opened): boolean {
	const { current, done } = queueNow({ sitting, cards: byId(cards), entries, archived });
	return current !== undefined || done.length > sitting.seen;
}

function isSame({ purpose, deckId }: Fresh, sitting: Sitting): boolean {
	return (!purpose || purpose === sitting.purpose) && (!deckId || deckId === sitting.deckId);
}

function cardsOf({ plan }: Sitting): Promise<Card[]> {
	return listCards(plan.map(({ cardId }) => cardId));
}
