import type { Card } from '$lib/model/card';
import type { Fact } from '$lib/model/fact';
import type { DeckId } from '$lib/model/ids';
import { db } from '$lib/storage/database';
import { kfor } from '$lib/lessons/kfor';

const CHUNK = 2000;

/** As many as somebody has who learns for years. */
const DECKS = 20;

/** Words of the lesson, so that letters are as frequent as in English. */
const words = [
	...new Set(kfor.facts.flatMap(({ statement }) => statement.match(/\p{L}{3,}/gu) ?? []))
];

/** Fill the library with so many facts, each with one question and one new card. */
export async function fillLibrary(count: number): Promise<void> {
	const inOne = Math.ceil(count / DECKS);
	for (let deck = 0; deck < DECKS; deck += 1) {
		await db.decks.put({
			id: deckOf(deck),
			title: `Deck ${deck}: ${wordsFrom(deck * 31, 4)}`,
			addedAt: deck,
			tags: [words[deck]!],
			editedAt: deck,
			counts: { new: inOne, learning: 0, learned: 0 }
		});
	}
	for (let start = 0; start < count; start += CHUNK) {
		const length = Math.min(CHUNK, count - start);
		const facts = Array.from({ length }, (_, step) => factOf(start + step));
		await db.facts.bulkPut(facts);
		await db.cards.bulkPut(facts.map(cardOf));
	}
}

/** Milliseconds of each search by asking the database for every fact that says so. */
export async function timeNaiveSearch(queries: string[]): Promise<number[]> {
	const times: number[] = [];
	for (const query of queries) {
		const start = performance.now();
		await db.facts.filter((fact) => saysAll(fact, query.split(' '))).toArray();
		times.push(performance.now() - start);
	}
	return times;
}

function saysAll({ statement, gaps }: Fact, terms: string[]): boolean {
	const text = [statement, ...gaps.flatMap(({ stem = '', accept }) => [stem, ...accept])]
		.join('\n')
		.toLowerCase();
	return terms.every((term) => text.includes(term));
}

function deckOf(index: number): DeckId {
	return `deck:bench-${index % DECKS}`;
}

function factOf(index: number): Fact {
	const answer = wordsFrom(index * 7, 2);
	const before = wordsFrom(index * 13, 8);
	const gap = {
		type: 'term',
		accept: [wordsFrom(index * 3, 1)],
		alsoTrue: [],
		confusions: []
	} as const;
	return {
		id: `fact:bench/${index}`,
		deckId: deckOf(index),
		revision: 1,
		kind: 'relation',
		statement: `${before} ${answer} ${wordsFrom(index * 17, 6)}.`,
		gaps: [
			{
				...gap,
				accept: [...gap.accept],
				alsoTrue: [],
				confusions: [],
				id: `gap:bench/${index}`,
				start: before.length + 1,
				end: before.length + 1 + answer.length,
				stem: `${wordsFrom(index * 19, 9)}?`
			}
		],
		origin: 'written',
		addedOn: 20_000
	};
}

function cardOf({ id: factId, deckId, gaps }: Fact, position: number): Card {
	const gapId = gaps[0]!.id;
	return {
		id: `card:${gapId.slice('gap:'.length)}`,
		deckId,
		factId,
		gapId,
		position,
		newRank: position,
		memory: { stability: 0, difficulty: 0, reps: 0, lapses: 0, rightDays: [] }
	};
}

/** Words in an order that hardly repeats. */
function wordsFrom(seed: number, count: number): string {
	return Array.from(
		{ length: count },
		(_, step) => words[(seed * 7919 + step * 104_729 + ((seed * step) >> 3)) % words.length]!
	).join(' ');
}
