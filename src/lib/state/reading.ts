import { kfor } from '$lib/lessons/kfor';
import { dayOf } from '$lib/memory/days';
import { layOut, type Reading } from '$lib/memory/reading';
import { getLearnable, listCardsOfFacts } from '$lib/storage/decks';
import { calendarHere, clock } from './clock.svelte';
import { openConnection } from './connection';
import { schedulerHere } from './settings.svelte';

/** Read an article by the name in its address, with the learner's memory of it. */
export async function openReading(slug: string): Promise<Reading | undefined> {
	const kept = await openConnection(() => {});
	const stored = kept ? await getLearnable(`article:${slug}`) : undefined;
	const learnable = stored ?? (kfor.slug === slug ? kfor : undefined);
	if (!learnable) return undefined;

	const { article, facts } = learnable;
	const cards = stored ? await listCardsOfFacts(facts.map(({ id }) => id)) : [];
	const today = dayOf(clock.now(), calendarHere());
	return layOut(article, { facts, cards, scheduler: schedulerHere(), today });
}
