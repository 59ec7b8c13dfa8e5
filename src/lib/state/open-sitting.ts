import type { Material } from '$lib/generation/material';
import { dayOf } from '$lib/memory/days';
import { queueOf } from '$lib/memory/queue';
import type { Card } from '$lib/model/card';
import type { SittingId } from '$lib/model/ids';
import type { Entry } from '$lib/model/journal';
import type { Sitting } from '$lib/model/sitting';
import { listEntriesOfSitting } from '$lib/storage/journal';
import { getLastSitting, getSitting, listCards, updateSitting } from '$lib/storage/sittings';
import { beginSitting, materialOf, shelveLesson } from './begin';
import { calendarHere, clock } from './clock.svelte';

/** A new sitting for a purpose, or one that was begun. */
export type Wanted = Sitting['purpose'] | SittingId;

/** A sitting with all that its screen needs. */
export interface Opened {
	sitting: Sitting;
	material: Material;
	cards: Card[];
	entries: Entry[];
}

/**
 * Take up the sitting that was left, or begin one when a purpose is given. Nothing when there is
 * nothing to ask. A sitting of today named by its id is shown wherever it stands, also at its end.
 */
export async function openSitting(wanted?: Wanted): Promise<Opened | undefined> {
	const today = dayOf(clock.now(), calendarHere());
	const named = wanted && !isPurpose(wanted) ? await getSitting(wanted) : undefined;
	if (named?.day === today) return takeUp(named);

	const purpose = wanted && isPurpose(wanted) ? wanted : undefined;
	const last = await getLastSitting();
	const open = last && last.finishedAt === undefined ? last : undefined;
	if (open?.day === today && (!purpose || purpose === open.purpose)) {
		const taken = await takeUp(open);
		if (isUnfinished(taken)) return taken;
	}
	if (open) await updateSitting(open.id, { finishedAt: clock.now() });

	const deckId = await shelveLesson();
	const material = await materialOf(deckId);
	const begin = (why: Sitting['purpose']) => beginSitting(deckId, why, material, last);
	const sitting = purpose
		? await begin(purpose)
		: ((await begin('review')) ?? (await begin('learn')));
	return sitting && { sitting, material, cards: await cardsOf(sitting), entries: [] };
}

async function takeUp(sitting: Sitting): Promise<Opened> {
	const material = await materialOf(sitting.deckId);
	const entries = await listEntriesOfSitting(sitting.id);
	return { sitting, material, cards: await cardsOf(sitting), entries };
}

/** Something is left to ask, or an answer whose feedback was not read to the end. */
function isUnfinished({ sitting, entries }: Opened): boolean {
	const { current, done } = queueOf(sitting, entries);
	return current !== undefined || done.length > sitting.seen;
}

function cardsOf({ plan }: Sitting): Promise<Card[]> {
	return listCards(plan.map(({ cardId }) => cardId));
}

function isPurpose(wanted: Wanted): wanted is Sitting['purpose'] {
	return !wanted.startsWith('sitting:');
}
