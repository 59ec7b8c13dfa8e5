import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBank } from '$lib/assignment/bank-file';
import { answersAnother } from '$lib/generation/checks';
import { gatherMaterial } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { emptyDraft, type HandDraft } from '$lib/model/hand-card';
import { USUAL_ITEMS } from '$lib/model/quiz';
import { chooseItems, placeOfKey, wordsOf } from '$lib/state/choose-items';
import { newFactOf } from '$lib/state/hand-card';
import { quizSourceOf, type AskedItem } from '$lib/state/quiz-source';

const material = gatherMaterial(kfor.article, kfor.facts);
const materials = new Map([...material.gaps.keys()].map((id) => [id, material]));
const lesson = quizSourceOf(kfor.facts, materials);
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

const bank = readBank(readFileSync('static/lessons/kfor-1.json', 'utf8'));

describe.each([
	['a lesson', lesson],
	['the bank of a lesson', quizSourceOf(kfor.facts, materials, bank)]
])('questions chosen from %s', (_, { askables }) => {
	const quizzes = seeds.map((seed) => chooseItems(askables, USUAL_ITEMS, seed));

	test('are twelve, of twelve facts', () => {
		for (const items of quizzes) {
			expect(items).toHaveLength(USUAL_ITEMS);
			expect(new Set(items.map(({ question }) => question.factId)).size).toBe(USUAL_ITEMS);
		}
	});

	test('are twenty when twenty are wanted', () => {
		for (const seed of seeds) expect(chooseItems(askables, 20, seed)).toHaveLength(20);
	});

	test('do not show each other’s answers', () => {
		for (const items of quizzes) expect(items.flatMap((item) => toldBy(item, items))).toEqual([]);
	});

	test('do not tell, after an answer, what is asked later', () => {
		for (const items of quizzes) {
			const told = items.flatMap(({ proof }, index) =>
				items
					.slice(index + 1)
					.filter((later) => answersAnother(proof?.sentence ?? '', answersOfItem(later)))
			);
			expect(told).toEqual([]);
		}
	});

	test('begin with what the article mainly says and reach from its start to its end', () => {
		const place = new Map(kfor.facts.map(({ id }, index) => [id, index / kfor.facts.length]));
		for (const items of quizzes) {
			const places = items.map(({ question }) => place.get(question.factId)!);
			expect(places).toEqual([...places].sort((a, b) => a - b));
			for (const third of [0, 1, 2]) {
				const here = places.filter((at) => Math.floor(at * 3) === third);
				expect(here.length).toBeGreaterThanOrEqual(2);
			}
		}
	});

	test('come in many kinds, and the right option stands in many places', () => {
		const all = quizzes.flat();
		for (const items of quizzes) {
			expect(new Set(items.map(({ question }) => question.kind)).size).toBeGreaterThanOrEqual(5);
		}
		const shares = seeds.length * USUAL_ITEMS;
		expect(all.filter(({ question }) => question.kind === 'choice').length).toBeGreaterThan(
			shares / 5
		);
		for (const items of quizzes) {
			const counts = [0, 1, 2].map(
				(place) => items.filter(({ question }) => placeOfKey(question) === `${place} of 3`).length
			);
			expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
		}
	});

	test('are others with another seed, and the same with the same', () => {
		const words = (items: AskedItem[]) => JSON.stringify(items);
		expect(words(chooseItems(askables, USUAL_ITEMS, 1))).toBe(words(quizzes[0]!));
		expect(new Set(quizzes.map(words)).size).toBe(seeds.length);
	});

	test('say what proves them', () => {
		for (const { proof } of quizzes.flat()) expect(proof?.sentence).toBeTruthy();
	});
});

test('the place of a key is told for what has one', () => {
	const [item] = chooseItems(lesson.askables, 1, 1);
	expect(item && placeOfKey({ ...item.question, kind: 'true-false', key: true } as never)).toBe(
		'true'
	);
});

describe('the bank of a lesson', () => {
	const { askables } = quizSourceOf(kfor.facts, materials, bank);

	test('is pointed into, so that a link is short', () => {
		for (const item of chooseItems(askables, USUAL_ITEMS, 1)) {
			expect(bank!.items[item.bank!.index]!.question).toEqual(item.question);
		}
	});

	test('does not speak for a fact that was edited since', () => {
		const edited = kfor.facts.map((fact) => ({ ...fact, revision: 2 }));
		const own = quizSourceOf(edited, materials, bank);
		for (const item of chooseItems(own.askables, 4, 1)) expect(item.bank).toBeUndefined();
	});
});

describe('cards by hand', () => {
	const cards: Partial<HandDraft>[] = [
		{ kind: 'flashcard', front: 'Capital of France', answer: '**Paris**' },
		{ kind: 'flashcard', front: 'Why?', answer: 'Because it was written by somebody long ago.' },
		{ kind: 'choice', front: 'Red?', answer: 'Rose', wrong: ['Sky', 'Grass'] },
		{ kind: 'short-answer', front: 'Two and two', answer: '4', note: 'Addition.' },
		{ kind: 'cloze', text: 'Water boils at 100 degrees.', hidden: [{ start: 15, end: 18 }] },
		{
			kind: 'choice',
			front: 'What is this?',
			answer: 'A cat',
			wrong: ['A dog'],
			picture: { id: 'media:1', alt: 'An animal' }
		}
	];
	const facts = cards.map((card) => newFactOf({ ...emptyDraft, ...card }, 'deck:hand', 0));
	const alone = new Map(
		facts.flatMap((fact) => fact.gaps.map(({ id }) => [id, gatherMaterial(undefined, [fact])]))
	);
	const source = quizSourceOf(facts, alone);

	test('are asked as they are, a flashcard with a short answer as one to be typed', () => {
		const items = chooseItems(source.askables, USUAL_ITEMS, 1);
		expect(items.map(({ question }) => [question.kind, wordsOf(question)[0]])).toEqual([
			['short-answer', 'Capital of France'],
			['choice', 'Red?'],
			['short-answer', 'Two and two'],
			['cloze', 'Water boils at ']
		]);
		expect(items.map(({ question }) => question.markdown)).toEqual(Array(4).fill(undefined));
		expect(items[2]!.proof).toEqual({ sentence: 'Addition.' });
	});

	test('are left out, and counted, when no app can grade them or no link carry them', () => {
		expect(source.leftOut).toBe(2);
	});
});

function answersOfItem({ question }: AskedItem): readonly string[] {
	return lesson.askables.find(({ gap }) => gap.id === question.gapId)!.answers;
}

function toldBy({ question }: AskedItem, items: readonly AskedItem[]) {
	const shown = wordsOf(question);
	return items.filter(
		(other) =>
			other.question !== question &&
			shown.some((text) => answersAnother(text, answersOfItem(other)))
	);
}
