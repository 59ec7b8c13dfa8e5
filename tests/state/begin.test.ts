import { expect, test } from 'vitest';
import { besideOf } from '$lib/generation/beside';
import { answersAnother } from '$lib/generation/checks';
import { drawQuestion } from '$lib/generation/draw';
import { gatherMaterial } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { newMemory, type Card, type Memory } from '$lib/model/card';
import { answerOf, gapsOf } from '$lib/model/fact';
import { cardIdOf } from '$lib/model/ids';
import type { Sitting } from '$lib/model/sitting';
import { propose } from '$lib/state/begin';

const material = gatherMaterial(kfor.article, kfor.facts);
const materials = new Map([...material.gaps.keys()].map((id) => [id, material]));
const today = 100;

function cardsOf(memoryOf: (position: number) => Memory): Card[] {
	return gapsOf(kfor.facts).map(({ fact, gap }, position) => ({
		id: cardIdOf(gap.id),
		deckId: 'deck:kfor',
		factId: fact.id,
		gapId: gap.id,
		position,
		memory: memoryOf(position),
		...(memoryOf(position).due !== undefined && { dueDay: memoryOf(position).due! })
	}));
}

/** Due, and of every strength, so that they are asked in every kind. */
function due(position: number): Memory {
	const stability = [1, 5, 20][position % 3]!;
	const lastDay = today - stability - 1;
	const asked = { lastDay, due: today - 1, reps: 1, rightDays: [lastDay], lapses: 0 };
	return { ...newMemory, ...asked, stability, difficulty: 5, lastRating: 'good' };
}

test.each([
	['learn', cardsOf(() => newMemory).slice(0, 30)],
	['review', cardsOf(due)]
] as const)('no question of a sitting (%s) shows the answer of a later one', (purpose, cards) => {
	const used = new Set<string>();
	for (let round = 0; round < 20; round += 1) {
		const last = { id: `sitting:${round}` } as Sitting;
		const plan = propose(cards, purpose, materials, today, last);
		const asked = plan.map(({ cardId, kind, seed, options }) => {
			const { gapId } = cards.find(({ id }) => id === cardId)!;
			used.add(kind);
			return drawQuestion(material, gapId, kind, seed, options)!;
		});
		if (purpose === 'learn') expect(new Set(plan.map(({ kind }) => kind)).size).toBe(3);

		asked.forEach((question, at) => {
			const shown = besideOf(question, material);
			const told = asked.slice(at + 1).filter(({ gapId }) => {
				const later = material.gaps.get(gapId)!;
				return shown.some((text) => answersAnother(text, [answerOf(later), ...later.gap.accept]));
			});
			expect(told.map(({ gapId }) => `${question.gapId} tells ${gapId}`)).toEqual([]);
		});
	}
	const wanted = purpose === 'learn' ? ['evidence'] : ['match'];
	expect([...used]).toEqual(expect.arrayContaining(wanted));
});
