import { describe, expect, test } from 'vitest';
import { recallIn } from '$lib/grading/recall';
import { recallKeys } from '$lib/grading/recall-key';
import { kfor } from '$lib/lessons/kfor';
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
