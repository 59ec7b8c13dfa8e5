import { describe, expect, test } from 'vitest';
import { recallIn } from '$lib/grading/recall';
import { recallKeys } from '$lib/grading/recall-key';
import { kfor } from '$lib/lessons/kfor';
import type { Fact } from '$lib/model/fact';
import { traps, written } from './recall-pairs';

const keys = recallKeys(kfor.facts, 'DW');
const slug = (id: string) => id.slice('fact:kfor/'.length);

/** The facts that are found in a text, by slug. */
function found(text: string): string[] {
	return [...recallIn(keys, text)].flatMap(([id, { gaps }]) => (gaps.size > 0 ? [slug(id)] : []));
}

/** The answers of a fact that are found in a text, by slug. */
function answers(text: string, fact: string): string[] {
	const gaps = recallIn(keys, text).get(`fact:kfor/${fact}`)?.gaps ?? [];
	return [...gaps].map((id) => id.slice(id.lastIndexOf('/') + 1)).sort();
}

test('nine in ten of what is written in other words is found', () => {
	const wanted = written.flatMap(([text, facts]) =>
		facts.split(' ').map((fact) => ({ text, fact }))
	);
	const missed = wanted.filter(({ text, fact }) => !found(text).includes(fact));
	expect(missed.length / wanted.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1);
});

test('hardly anything that only sounds like a fact is taken for it', () => {
	const fallen = traps.filter(([text, fact]) => found(text).includes(fact));
	expect(fallen.length / traps.length, JSON.stringify(fallen)).toBeLessThanOrEqual(0.05);
});

test('a fact in its own words is found whole', () => {
	for (const { id, statement, gaps } of kfor.facts) {
		expect.soft(recallIn(keys, statement).get(id)?.gaps.size, id).toBe(gaps.length);
	}
});

test('no sentence brings up more than a few facts', () => {
	for (const { id, statement } of kfor.facts) {
		expect.soft(found(statement).length, id).toBeLessThanOrEqual(3);
	}
});

describe('what is found', () => {
	test('are the answers that were given, in one sentence or in several', () => {
		expect(answers('KFOR had 3,800 troops in May 2023', 'size')).toEqual(['troops']);
		expect(answers('KFOR had 3,800 troops from 27 countries', 'size')).toEqual([
			'countries',
			'troops'
		]);
		const two = 'KFOR had 3,800 troops in 2023.\n- the KFOR troops came from 27 countries';
		expect(answers(two, 'size')).toEqual(['countries', 'troops']);
	});

	test('is told apart from what is nearly it', () => {
		const nearly = recallIn(keys, 'Kosovo did not declare its independence from Serbia in 2008.');
		expect(nearly.get('fact:kfor/declaration')).toEqual({ gaps: new Set(), differs: true });
	});

	test('is nothing in nothing', () => {
		for (const text of ['', '   ', '...', '\n\n', '?!', '🙂', '1999']) {
			expect(recallIn(keys, text).size).toBe(0);
		}
		expect(recallIn([], 'KFOR had 50,000 troops.').size).toBe(0);
	});
});

describe('of the long sentences of an article', () => {
	const said = [
		'The Western alliance carried out a [78-day] massive aerial bombardment campaign that led to Serbian forces pulling out of Kosovo.',
		'As of May 2023, around [3,800] troops from [27] different countries are stationed in Kosovo for the KFOR mission.',
		'On 29 May 2023, [11] [Italian] and [19] [Hungarian] soldiers were injured in clashes with ethnic Serbs in northern Kosovo, according to the latest update.',
		'The four municipalities of northern Kosovo are largely ethnically Serb, while Kosovo as a whole is [90%] ethnically [Albanian].',
		'KFOR stands for [Kosovo Force].'
	];
	const facts = said.map((marked, index): Fact => {
		const id: Fact['id'] = `fact:told/${index}`;
		const gaps: Fact['gaps'] = [];
		for (const [whole, answer] of marked.matchAll(/\[(.*?)\]/g)) {
			const start = marked.replace(/[[\]]/g, '').indexOf(answer!);
			gaps.push({
				...kfor.facts[0]!.gaps[0]!,
				id: `gap:told/${index}/${gaps.length}`,
				type: /^\d/.test(whole.slice(1)) ? 'number' : 'term',
				start,
				end: start + answer!.length,
				accept: [],
				confusions: []
			});
		}
		return { ...kfor.facts[0]!, id, statement: marked.replace(/[[\]]/g, ''), gaps };
	});
	const told = recallKeys(facts);
	const foundIn = (text: string) =>
		[...recallIn(told, text)].filter(([, { gaps }]) => gaps.size > 0).map(([id]) => id.slice(-1));

	test.each([
		['The bombing campaign took 78 days', ['0']],
		['Troops from 27 countries, 3800 of them.', ['1']],
		['11 Italian soldiers were injured', ['2']],
		['Kosovo is 90% Albanian.', ['3']],
		['KFOR is the Kosovo Force.', ['4']],
		['KFOR is the Kosovo Force. 11 Italian soldiers were injured.', ['4', '2']]
	])('little is enough: %s', (text, ids) => {
		expect(foundIn(text)).toEqual(ids);
	});

	test.each([
		'19 Italian and 11 Hungarian soldiers were injured',
		'12 Italian soldiers were injured',
		'27 troops from 3,800 countries',
		'The bombing campaign took 52 days',
		'Kosovo is 90% Serb.',
		'There are 27 municipalities in Kosovo'
	])('but not: %s', (text) => {
		expect(foundIn(text)).toEqual([]);
	});
});
