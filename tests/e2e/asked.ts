import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial, type Material } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { queueOf } from '$lib/memory/queue';
import { cardIdOf } from '$lib/model/ids';
import type { Question, QuestionKind } from '$lib/model/question';
import type { PlannedQuestion } from '$lib/model/sitting';
import type { Kept } from './kept';

/** What the lesson's questions are drawn from. */
export const lesson = gatherMaterial(kfor.article, kfor.facts);

/** A plan that asks in these ways, each about another fact of the lesson. */
export function planOf(kinds: readonly QuestionKind[]): PlannedQuestion[] {
	const taken = new Set<string>();
	return kinds.map((kind, index) => {
		const asked = [...lesson.gaps.values()].find(
			({ fact, gap }) => !taken.has(fact.id) && kindsOf(lesson, gap.id).includes(kind)
		);
		if (!asked) throw new Error(`Nothing in the lesson can be asked by ${kind}.`);
		taken.add(asked.fact.id);
		return { cardId: cardIdOf(asked.gap.id), kind, seed: index + 1, options: 3, seconds: 20 };
	});
}

/** The question that the database says comes next. */
export function nextOf(kept: Kept): Question {
	const sitting = kept.sittings.at(-1);
	const entries = kept.journal.filter(({ sittingId }) => sittingId === sitting?.id);
	const item = sitting && queueOf(sitting, entries).current;
	const card = kept.cards.find(({ id }) => id === item?.cardId);
	if (!item || !card) throw new Error('Nothing is left to be asked.');

	const material = gatherMaterial(kept.articles[0]!, kept.facts);
	const question = drawnBy(material, item, card.gapId);
	if (!question) throw new Error(`${card.gapId} cannot be asked.`);
	return question;
}

function drawnBy(material: Material, item: PlannedQuestion, gapId: Question['gapId']) {
	const kinds = [item.kind, ...kindsOf(material, gapId)];
	return kinds
		.map((kind) => drawQuestion(material, gapId, kind, item.seed, item.options))
		.find((question) => question !== undefined);
}

/** Words that stand on the screen while this question is asked, and not while another one is. */
export function wordsOf(question: Question): string {
	switch (question.kind) {
		case 'match':
			return question.cues[0]!.text;
		case 'order':
			return question.events[0]!.text;
		case 'cloze':
			return longest([question.before, question.after]);
		default:
			return longest(question.stem.split(/_{2,}/));
	}
}

function longest(texts: readonly string[]): string {
	return texts.reduce((one, other) => (other.length > one.length ? other : one)).trim();
}
