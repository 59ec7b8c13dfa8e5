import { describe, expect, test, vi } from 'vitest';
import { answersAnother } from '$lib/generation/checks';
import { gatherMaterial } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { newMemory } from '$lib/model/card';
import { noFacts } from '$lib/model/deck';
import { gapsOf, type Fact } from '$lib/model/fact';
import { cardIdOf } from '$lib/model/ids';
import type { ModeDeck } from '$lib/state/mode-deck';
import { boardsOf, partsOf } from '$lib/state/race-boards';
import { Race, SLIP } from '$lib/state/race.svelte';

const sensitive = new Set(
	gapsOf(kfor.facts.filter((fact) => fact.sensitive)).map(({ gap }) => gap.id)
);

function deckOf(facts: Fact[]): ModeDeck {
	const material = gatherMaterial(kfor.article, facts);
	return {
		deck: { id: 'deck:kfor', title: '', addedAt: 0, tags: [], editedAt: 0, counts: noFacts },
		facts,
		cards: gapsOf(facts).map(({ fact, gap }, position) => ({
			id: cardIdOf(gap.id),
			deckId: 'deck:kfor',
			factId: fact.id,
			gapId: gap.id,
			position,
			memory: newMemory
		})),
		materials: new Map([...material.gaps.keys()].map((id) => [id, material]))
	};
}

test('a round holds no fact of people who were hurt, and no pair twice', () => {
	expect(sensitive.size).toBeGreaterThan(0);
	for (let seed = 0; seed < 20; seed += 1) {
		const parts = boardsOf(deckOf(kfor.facts), 'match', seed).flatMap(partsOf);
		expect(parts.length).toBeGreaterThanOrEqual(3);
		expect(parts.filter(({ gapId }) => sensitive.has(gapId))).toEqual([]);
		expect(new Set(parts.map(({ gapId }) => gapId)).size).toBe(parts.length);
	}
	// Of the events of the lesson all but two were violent.
	expect(boardsOf(deckOf(kfor.facts), 'order', 1)).toEqual([]);
});

test('facts without short names are asked in a line, and no answer is told by another line', () => {
	const bare = kfor.facts.map((fact) => ({
		...fact,
		gaps: fact.gaps.map(({ cue: _, ...gap }) => gap)
	}));
	for (let seed = 0; seed < 10; seed += 1) {
		const boards = boardsOf(deckOf(bare), 'match', seed);
		expect(boards.length).toBeGreaterThan(0);
		for (const board of boards) {
			if (board.kind !== 'match') throw new Error('A timeline was drawn among pairs.');
			expect(new Set(board.options).size).toBe(board.cues.length);
			for (const { text } of board.cues) {
				expect(board.options.filter((option) => answersAnother(text, [option]))).toEqual([]);
			}
		}
	}
});

/** The lesson as if nobody had been hurt. */
const harmless = kfor.facts.map(({ sensitive: _, ...fact }) => fact);

describe.each(['match', 'order'] as const)('a round of %s', (kind) => {
	test('is none where there are too few', () => {
		expect(boardsOf(deckOf(harmless.slice(0, 2)), kind, 1)).toEqual([]);
	});

	test('ends when all is in its place; a slip costs', () => {
		vi.useFakeTimers();
		const race = new Race(boardsOf(deckOf(harmless), kind, 1));
		expect(race.size).toBeGreaterThan(0);
		for (let left = race.size; left > 0; left -= 1) {
			const board = race.board!;
			const isFirst = left === race.size;
			if (board.kind === 'match') {
				const cue = board.cues.findIndex((_, index) => !race.done.includes(index));
				if (isFirst) expect(race.pair(cue, (board.key[cue]! + 1) % board.key.length)).toBe(false);
				expect(race.pair(cue, board.key[cue]!)).toBe(true);
			} else {
				if (isFirst) expect(race.take(board.key.at(-1)!)).toBe(false);
				expect(race.take(board.key[race.done.length]!)).toBe(true);
			}
		}
		expect(race.count).toBe(race.size);
		expect(race.slips).toBe(1);
		expect(race.result).toBe(SLIP);
		vi.useRealTimers();
	});
});
