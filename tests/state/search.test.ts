import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { kfor } from '$lib/lessons/kfor';
import type { Deck } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import type { FactId } from '$lib/model/ids';
import { shelveLesson } from '$lib/state/begin';
import { fold, markTerms, termsOf } from '$lib/state/fold';
import { factActs } from '$lib/state/fact-acts';
import { LibrarySearch } from '$lib/state/search.svelte';
import { SearchIndex } from '$lib/state/search-index';
import { getDecks } from '$lib/storage/decks';
import { beginAfresh } from './fixtures';

const deckOf = (name: string, rest: Partial<Deck> = {}): Deck => ({
	id: `deck:${name}`,
	title: name,
	addedAt: 1,
	tags: [],
	editedAt: 1,
	counts: { new: 0, learning: 0, learned: 0 },
	...rest
});

let made = 0;
function factOf(
	deck: string,
	statement: string,
	answer: string,
	stem?: string,
	accept: string[] = []
): Fact {
	made += 1;
	const start = statement.indexOf(answer);
	const gap = {
		start,
		end: start + answer.length,
		type: 'term',
		accept,
		alsoTrue: [],
		confusions: []
	} as const;
	return {
		id: `fact:${deck}/${made}`,
		deckId: `deck:${deck}`,
		revision: 1,
		kind: 'definition',
		statement,
		gaps: [
			{
				...gap,
				accept,
				alsoTrue: [],
				confusions: [],
				id: `gap:${deck}/${made}`,
				...(stem && { stem })
			}
		],
		origin: 'written'
	};
}

function searched(facts: Fact[], decks: Deck[], query: string) {
	const index = new SearchIndex();
	index.add(facts);
	return index.find(query, decks);
}

const words = (pieces: { text: string; marked: boolean }[]) =>
	pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('folding', () => {
	test('takes off case and accents and moves nothing', () => {
		for (const text of [
			'Zvečan',
			'ĐAKOVICA',
			'İstanbul',
			'naïve — “coöperate”',
			'👩‍🚀 Ångström ß',
			'ΑΘΉΝΑ'
		]) {
			expect(fold(text)).toHaveLength(text.length);
			expect(fold(fold(text))).toBe(fold(text));
		}
		expect(fold('Zvečan ĐAKOVICA İstanbul')).toBe('zvecan dakovica istanbul');
		expect(fold('the force’s “own”')).toBe('the force\'s "own"');
	});

	test('marks every place, and what overlaps once', () => {
		expect(words(markTerms('Zvečan, in Zveçan', termsOf('zvec VECA')))).toBe(
			'[Zveča]n, in [Zveça]n'
		);
		expect(words(markTerms('aaa', ['a']))).toBe('[aaa]');
		expect(markTerms('plain', [])).toEqual([{ text: 'plain', marked: false }]);
		expect(termsOf('  ')).toEqual([]);
	});
});

describe('a search', () => {
	const decks = [
		deckOf('rivers', { title: 'Rivers of Europe', tags: ['geography'] }),
		deckOf('cells')
	];
	const danube = factOf(
		'rivers',
		'The Danube ends in the Black Sea.',
		'Danube',
		'Which river ends in the Black Sea?',
		['Donau']
	);
	const rhine = factOf(
		'rivers',
		'The Rhine passes Basel.',
		'Rhine',
		'Which river passes a town of dancers?'
	);
	const nucleus = factOf('cells', 'The nucleus holds the DNA.', 'nucleus');
	const facts = [danube, rhine, nucleus];
	const ids = (query: string): FactId[] =>
		searched(facts, decks, query).flatMap(({ facts }) => facts.map(({ id }) => id));

	test('finds statements, questions and other answers, from the first letter on', () => {
		expect(ids('d')).toEqual(expect.arrayContaining([danube.id, rhine.id, nucleus.id]));
		expect(ids('DÁNUBE')).toEqual([danube.id]);
		expect(ids('dancers')).toEqual([rhine.id]);
		expect(ids('donau')).toEqual([danube.id]);
		expect(ids('hol')).toEqual([nucleus.id]);
	});

	test('wants every word, be it of the deck', () => {
		expect(ids('sea danube')).toEqual([danube.id]);
		expect(ids('danube basel')).toEqual([]);
		expect(ids('geography basel')).toEqual([rhine.id]);
		const [deck] = searched(facts, decks, 'geography europe');
		expect(deck).toMatchObject({ count: 0, facts: [], deck: { id: 'deck:rivers' } });
		expect(words(deck!.title)).toBe('Rivers of [Europe]');
		expect(deck!.tags.map(words)).toEqual(['[geography]']);
		expect(searched(facts, decks, ' ')).toEqual([]);
	});

	test('puts titles first, then beginnings of words, then statement, question, answer', () => {
		const made = [
			factOf('cells', 'A submarine is long.', 'submarine'),
			factOf('cells', 'A fleet has many ships.', 'fleet', 'What is made of marine vessels?'),
			factOf('cells', 'A ship is big.', 'ship', undefined, ['marine vessel']),
			factOf('cells', 'A marine serves at sea.', 'marine')
		];
		const marine = deckOf('marine', { title: 'Marine life' });
		const found = searched(made, [deckOf('cells'), marine], 'marine');
		expect(found.map(({ deck }) => deck.title)).toEqual(['Marine life', 'cells']);
		expect(found[1]!.facts.map(({ id }) => id)).toEqual(
			[made[3], made[1], made[2], made[0]].map((fact) => fact!.id)
		);
		expect(words(found[1]!.facts[1]!.beside!)).toBe('What is made of [marine] vessels?');
		expect(words(found[1]!.facts[2]!.beside!)).toBe('[marine] vessel');
		expect(found[1]!.facts[0]!.beside).toBeUndefined();
	});

	test('reads what was written by hand without its Markdown', () => {
		const cloze = factOf('cells', 'The **nucleus** holds it.', 'holds');
		const [gap] = cloze.gaps;
		const written = { ...cloze, gaps: [{ ...gap!, written: { kind: 'cloze' as const } }] };
		const [found] = searched([written], [deckOf('cells')], 'the nucleus');
		expect(words(found!.facts[0]!.statement)).toBe('[The] [nucleus] holds it.');
		const plain = factOf('cells', 'A * b is **no** Markdown.', 'no');
		expect(searched([plain], [deckOf('cells')], '**no**')).toHaveLength(1);
	});

	test('puts what is archived last', () => {
		const old = deckOf('old', { archived: true, addedAt: 9 });
		const both = [
			factOf('old', 'A river flows.', 'river'),
			factOf('cells', 'Overriver is no word.', 'word')
		];
		const found = searched(both, [old, deckOf('cells')], 'river');
		expect(found.map(({ deck }) => deck.id)).toEqual(['deck:cells', 'deck:old']);
	});

	test('shows the best few of a deck and counts all', () => {
		const many = Array.from({ length: 40 }, (_, index) =>
			factOf('cells', `Fact ${index} of them.`, 'Fact')
		);
		const best = factOf('cells', 'Of this them fact: fact.', 'fact');
		const [found] = searched([...many, best], [deckOf('cells')], 'them');
		expect(found!.count).toBe(41);
		expect(found!.facts).toHaveLength(5);
		expect(found!.facts[0]!.id).toBe(many[0]!.id);
	});

	test('leaves out what is in no deck that is given', () => {
		expect(searched(facts, [deckOf('cells')], 'danube')).toEqual([]);
	});
});

describe('of the library', () => {
	beforeEach(beginAfresh);
	afterEach(() => vi.useRealTimers());

	test('reads everything once, and again when facts have come or gone', async () => {
		await shelveLesson();
		const search = new LibrarySearch();
		expect(search.find('kfor', await getDecks())[0]!.count).toBe(0);
		search.begin();
		search.begin();
		await vi.waitFor(() => expect(search.isComplete).toBe(true));
		const decks = await getDecks();
		const count = (query: string) => search.find(query, decks)[0]?.count ?? 0;
		expect(count('zvecan')).toBe(
			kfor.facts.filter((fact) =>
				fold(
					JSON.stringify([
						fact.statement,
						...fact.gaps.map(({ stem, cue, accept }) => [stem, cue, accept])
					])
				).includes('zvecan')
			).length
		);
		const fact = kfor.facts.find(({ statement }) => fold(statement).includes('zvecan'))!;
		const before = count('zvecan');
		await factActs.remove([fact.id]);
		await vi.waitFor(() => expect(count('zvecan')).toBe(before - 1));
		search.close();
	});
});
