import { expect, test } from 'vitest';
import { gatherMaterial } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { newMemory } from '$lib/model/card';
import { noFacts } from '$lib/model/deck';
import { gapsOf } from '$lib/model/fact';
import { cardIdOf } from '$lib/model/ids';
import { makeTest, retakeTest } from '$lib/state/make-test';
import { markTest } from '$lib/state/test-desk.svelte';
import type { ModeDeck } from '$lib/state/mode-deck';

const material = gatherMaterial(kfor.article, kfor.facts);
const lesson: ModeDeck = {
	deck: {
		id: 'deck:kfor',
		title: 'KFOR',
		addedAt: 0,
		tags: [],
		editedAt: 0,
		counts: noFacts
	},
	facts: kfor.facts,
	cards: gapsOf(kfor.facts).map(({ fact, gap }, position) => ({
		id: cardIdOf(gap.id),
		deckId: 'deck:kfor',
		factId: fact.id,
		gapId: gap.id,
		position,
		memory: newMemory
	})),
	materials: new Map([...material.gaps.keys()].map((id) => [id, material]))
};

test('is as long as was asked for, in the kinds that were chosen, each fact once', () => {
	const made = makeTest(lesson, { count: 10, kinds: ['cloze', 'number'] }, 1, 0)!;
	const questions = made.quiz.items.map(({ question }) => question);
	expect(questions).toHaveLength(10);
	expect(questions.every(({ kind }) => kind === 'cloze' || kind === 'number')).toBe(true);
	expect(new Set(questions.map(({ factId }) => factId)).size).toBe(10);
});

test('asks other questions with another seed', () => {
	const asked = (seed: number) =>
		makeTest(lesson, { count: 5, kinds: ['choice', 'cloze'] }, seed, 0)!.quiz.items.map(
			({ question }) => question.gapId
		);
	expect(asked(1)).not.toEqual(asked(2));
});

test('leaves out what rests, and says so when nothing is left', () => {
	const none = { ...lesson, cards: [] };
	expect(makeTest(none, { count: 5, kinds: ['choice'] }, 1, 0)).toBeUndefined();
});

test('asks all that was missed once more', () => {
	const first = makeTest(lesson, { count: 5, kinds: ['choice'] }, 1, 0)!;
	const again = retakeTest(
		lesson,
		first.quiz.items.map(({ question }) => question),
		2,
		0
	)!;
	expect(again.quiz.items.map(({ question }) => question.gapId)).toEqual(
		first.quiz.items.map(({ question }) => question.gapId)
	);
	expect(again.sittingId).not.toBe(first.sittingId);
});

test('takes the learner’s word for what was judged wrong', () => {
	const made = makeTest(lesson, { count: 2, kinds: ['cloze'] }, 1, 0)!;
	const answered = {
		...made,
		attempt: {
			...made.attempt,
			answers: made.quiz.items.map(({ id }) => ({
				item: id,
				response: { kind: 'typed' as const, text: 'zebra' },
				time: 1000
			}))
		}
	};
	expect(markTest(answered).map(({ right }) => right)).toEqual([false, false]);
	const said = { ...answered, saidRight: [made.quiz.items[0]!.id] };
	expect(markTest(said).filter(({ right }) => right)).toHaveLength(1);
});
