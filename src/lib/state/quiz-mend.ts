import type { Fact } from '$lib/model/fact';
import type { Given } from '$lib/model/attempt';
import type { Draft, Edit } from '$lib/model/journal';
import { cardIdOf } from '$lib/model/ids';
import { appendAll } from '$lib/storage/bulk';
import { listFacts } from '$lib/storage/facts';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';
import { cardsOf } from './quiz-cards';
import { schedulerHere } from './settings.svelte';
import { stampHere } from './stamp';

/**
 * Put right the cards that a learner has made of questions whose keys were put right since; told, and
 * undoable. What was learned of them stays.
 */
export async function mendCards({ id, quiz, released }: Given): Promise<number> {
	const items = new Map((released?.quiz ?? quiz).items.map((item) => [item.id, item]));
	const right = (released?.corrections ?? []).flatMap(({ item, question, dropped }) => {
		const made = items.get(item);
		return made && !dropped ? cardsOf(id, { ...made, question }, 'deck:none', clock.today) : [];
	});
	const known = await listFacts(right.map((fact) => fact.id));
	const edits = known.flatMap((before) => {
		const now = right.find((fact) => fact.id === before.id)!;
		const after: Fact = {
			...before,
			statement: now.statement,
			gaps: now.gaps,
			revision: before.revision + 1
		};
		const isSame =
			before.statement === after.statement &&
			JSON.stringify(before.gaps) === JSON.stringify(after.gaps);
		return isSame ? [] : [editOf(before, after)];
	});
	if (edits.length === 0) return 0;
	await appendAll(edits, schedulerHere());
	deeds.did(m.take_told_mended({ count: edits.length }), () =>
		appendAll(
			edits.map(({ before, after }) => editOf(after, { ...before, revision: after.revision + 1 })),
			schedulerHere()
		)
	);
	return edits.length;
}

function editOf(before: Fact, after: Fact): Draft<Edit> {
	return { kind: 'edit', ...stampHere(cardIdOf(before.gaps[0]!.id)), before, after };
}
