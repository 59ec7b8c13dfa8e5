import { expect, test } from 'vitest';
import { kfor } from '$lib/lessons/kfor';
import { forecastOf } from '$lib/memory/forecast';
import { layOut } from '$lib/memory/reading';
import { createScheduler } from '$lib/memory/scheduler';
import { articleText } from '$lib/model/article';
import { newMemory, type Card, type Memory } from '$lib/model/card';
import { cardIdOf } from '$lib/model/ids';

const scheduler = createScheduler();
const { article, facts } = kfor;
const today = 100;

function cardWith(memory: Partial<Memory>, index = 0): Card {
	const fact = facts[index]!;
	const gapId = fact.gaps[0]!.id;
	const place = { id: cardIdOf(gapId), deckId: 'deck:kfor', position: 0 } as const;
	return { ...place, factId: fact.id, gapId, memory: { ...newMemory, ...memory } };
}

const known = {
	stability: 30,
	difficulty: 5,
	due: 130,
	lastDay: 100,
	reps: 2,
	lastRating: 'good'
} as const;

function recalls(cards: Card[]) {
	const reading = layOut(article, { facts, cards, scheduler, today });
	const source = facts[0]!.source.start;
	const pieces = reading.paragraphs.flatMap((paragraph) => paragraph.pieces);
	return pieces.find(({ start }) => start === source)?.recall;
}

test('the pieces of an article put together are the article', () => {
	const { paragraphs } = layOut(article, { facts, cards: [], scheduler, today });
	const text = paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
	expect(text.join('\n\n')).toBe(articleText(article));
});

test('every fact hangs on the sentence that says so', () => {
	const { paragraphs } = layOut(article, { facts, cards: [], scheduler, today });
	const carried = paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.facts));
	expect(new Set(carried.map(({ fact }) => fact.id)).size).toBe(facts.length);
});

test('a sentence that proves something ends where it ends, though nothing is asked of the next', () => {
	const text = 'Ada wrote it. Nobody knows when. It is long.';
	const source = { edition: article.id, start: 0, end: 13 };
	const short = { ...article, paragraphs: [{ kind: 'text' as const, text }] };
	const { paragraphs } = layOut(short, {
		facts: [{ ...facts[0]!, source }],
		cards: [],
		scheduler,
		today
	});
	expect(paragraphs[0]!.pieces.map((piece) => piece.text)).toEqual([
		'Ada wrote it. ',
		'Nobody knows when. It is long.'
	]);
});

test('a sentence is as well known as the weakest thing asked of it', () => {
	expect(recalls([])).toBe('unasked');
	expect(recalls([cardWith(known)])).toBe('known');
	expect(recalls([cardWith({ ...known, lastDay: today - 30 })])).toBe('fading');
	expect(recalls([cardWith({ ...known, lastDay: today - 200 })])).toBe('weak');
	expect(recalls([cardWith({ ...known, lastRating: 'again' })])).toBe('weak');
});

test('a forecast begins near certainty after an answer, falls, and needs something to fall from', () => {
	expect(forecastOf([newMemory], scheduler, today)).toBeUndefined();
	const forecast = forecastOf([{ ...newMemory, ...known }], scheduler, today)!;
	expect(forecast).toHaveLength(31);
	expect(forecast[0]).toBe(1);
	expect(forecast[30]).toBeCloseTo(0.9, 2);
	expect(forecast).toEqual([...forecast].sort((a, b) => b - a));
});
