import type { Correction } from '$lib/model/assignment';
import type { Given } from '$lib/model/attempt';
import type { Fact } from '$lib/model/fact';
import { cardIdOf, type FactId, type GapId } from '$lib/model/ids';
import type { Draft, Edit } from '$lib/model/journal';
import type { QuizQuestion } from '$lib/model/quiz';
import { appendAll } from '$lib/storage/bulk';
import { listFacts } from '$lib/storage/facts';
import { m } from '$messages';
import { deeds } from './deeds.svelte';
import { cardsOf } from './quiz-cards';
import { schedulerHere } from './settings.svelte';
import { stampHere } from './stamp';

/**
 * Put right the cards that a learner has of questions whose keys were put right since: those made of the
 * quiz are asked as it is asked now, a lesson's own facts take what is right too. Told, and undoable. What
 * was learned of them stays.
 */
export async function mendCards({ id, quiz, released }: Given): Promise<number> {
	const items = new Map((released?.quiz ?? quiz).items.map((item) => [item.id, item]));
	const mended = new Map<FactId, (before: Fact) => Fact>();
	for (const correction of released?.corrections ?? []) {
		const item = items.get(correction.item);
		if (!item || correction.dropped) continue;
		for (const now of cardsOf(id, { ...item, question: correction.question }, 'deck:none', 0)) {
			mended.set(now.id, (before) => ({ ...before, statement: now.statement, gaps: now.gaps }));
		}
		const { factId, gapId } = item.question;
		const too = rightToo(item.question, correction);
		const earlier = mended.get(factId) ?? ((before) => before);
		mended.set(factId, (before) => accepting(earlier(before), gapId, too));
	}
	const known = await listFacts([...mended.keys()]);
	const edits = known.flatMap((before) => {
		const after: Fact = { ...mended.get(before.id)!(before), revision: before.revision + 1 };
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

/** What a correction takes for right that the question as it was did not. */
function rightToo(before: QuizQuestion, { question, also = [] }: Correction): string[] {
	const old = new Set(rightIn(before, []));
	return rightIn(question, also).filter((answer) => !old.has(answer));
}

function rightIn(question: QuizQuestion, also: readonly number[]): string[] {
	if (question.kind === 'choice') {
		return [question.key, ...also].flatMap((index) => question.options[index] ?? []);
	}
	const { key } = question;
	return typeof key === 'object' && 'answers' in key ? key.answers : [];
}

/** A fact one of whose gaps accepts some answers more, and offers them as wrong no longer. */
function accepting(fact: Fact, gapId: GapId, answers: readonly string[]): Fact {
	const gaps = fact.gaps.map((gap) => {
		const fresh = answers.filter((answer) => !gap.accept.includes(answer));
		if (gap.id !== gapId || fresh.length === 0) return gap;
		const confusions = gap.confusions.filter((wrong) => !fresh.includes(wrong));
		return { ...gap, accept: [...gap.accept, ...fresh], confusions };
	});
	return { ...fact, gaps };
}
