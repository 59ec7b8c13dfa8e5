import { describe, expect, test } from 'vitest';
import { areLookalikes } from '$lib/grading/lookalikes';
import { distance, isSlipOf } from '$lib/grading/slips';

describe('distance', () => {
	test.each([
		['', '', 0],
		['', 'abc', 3],
		['kitten', 'sitting', 3],
		['vucic', 'vucci', 1],
		['austria', 'australia', 2],
		['ca', 'abc', 3],
		['🙂a', '🙃a', 1]
	])('from %s to %s is %d', (a, b, expected) => {
		expect(distance(a, b)).toBe(expected);
		expect(distance(b, a)).toBe(expected);
	});
});

describe('a slip', () => {
	const slip = (answer: string, response: string, others: string[] = []) =>
		isSlipOf([answer], response, others);

	test('may be larger in a longer word', () => {
		expect(slip('kfor', 'kfro')).toBe(false);
		expect(slip('kurti', 'krti')).toBe(true);
		expect(slip('kurti', 'krt')).toBe(false);
		expect(slip('ristuccia', 'risttucia')).toBe(true);
		expect(slip('constantinople', 'konstantinopel')).toBe(false);
	});

	test('is in a word, not in a word more or less', () => {
		expect(slip('george w bush', 'george h w bush')).toBe(false);
		expect(slip('martin luther king', 'martin king')).toBe(false);
		expect(slip('peacekeeping force', 'peace keeping forse')).toBe(true);
	});

	test('is never in a number', () => {
		expect(slip('19 soldiers', '11 soldiers')).toBe(false);
		expect(slip('world war 2', 'world war 3')).toBe(false);
		expect(slip('world war 2', 'wrold war 2')).toBe(true);
	});

	test('is refused when another answer is as near', () => {
		expect(slip('zubin potok', 'zubin pitok')).toBe(true);
		expect(slip('zubin potok', 'zubin pitok', ['zubin pitok'])).toBe(false);
		expect(slip('zubin potok', 'zubin pitok', ['zubin patok'])).toBe(false);
	});

	test('is refused half way to a known name', () => {
		expect(slip('austria', 'austrlia')).toBe(false);
		expect(slip('austria', 'ausrtia')).toBe(true);
	});
});

test.each([
	['increase', 'decrease'],
	['hypotension', 'hypertension'],
	['legal', 'illegal'],
	['nitrate', 'nitrite'],
	['employer', 'employee'],
	['communism', 'communist']
])('%s and %s are two things', (a, b) => {
	expect([areLookalikes(a, b), areLookalikes(b, a)]).toEqual([true, true]);
});

test('spellings of one word are one thing', () => {
	for (const [a, b] of [
		['address', 'adress'],
		['immigration', 'imigration'],
		['unnecessary', 'unecessary']
	] as const)
		expect(areLookalikes(a, b)).toBe(false);
});
