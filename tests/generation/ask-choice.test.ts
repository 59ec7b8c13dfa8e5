import { describe, expect, test } from 'vitest';
import { drawQuestion } from '$lib/generation/draw';
import type { Material } from '$lib/generation/material';
import type { GapId } from '$lib/model/ids';
import { material, withGap } from './material';

const seeds = Array.from({ length: 300 }, (_, seed) => seed);

function choices(gapId: GapId, from: Material = material, options: 3 | 4 = 3) {
	return seeds.flatMap((seed) => {
		const question = drawQuestion(from, gapId, 'choice', seed, options);
		return question?.kind === 'choice' ? question : [];
	});
}

const offered = (gapId: GapId, from?: Material) =>
	new Set(choices(gapId, from).flatMap(({ options }) => options));

test('asks the stem, with the answer among its confusions', () => {
	for (const { stem, options, key } of choices('gap:designer')) {
		expect(stem).toBe('Who designed the lighthouse of Skar?');
		expect(options[key]).toBe('Ada Lund');
	}
	expect(offered('gap:designer')).toEqual(
		new Set(['Ada Lund', 'Emil Brandt', 'Ruth Holm', 'Jon Aas'])
	);
});

test('asks the statement with a blank where there is no stem', () => {
	expect(choices('gap:height')[0]?.stem).toBe('The tower is ____ metres high.');
});

test('is not asked when its stem holds the answer', () => {
	const stem = 'Did Lund design the lighthouse?';
	expect(choices('gap:designer', withGap('gap:designer', { stem }))).toEqual([]);
});

test('has four options when they are wanted and there, else three', () => {
	expect(choices('gap:start', material, 4).every(({ options }) => options.length === 4)).toBe(true);
	const few = withGap('gap:lamp', { confusions: ['organ', 'engine'] });
	expect(choices('gap:lamp', few, 4).every(({ options }) => options.length === 3)).toBe(true);
	expect(choices('gap:lamp', withGap('gap:lamp', { confusions: ['organ'] }))).toEqual([]);
});

describe('never offers as wrong', () => {
	test('what is the answer in another spelling', () => {
		expect(offered('gap:town')).not.toContain('Norvík');
	});

	test('what is also true', () => {
		expect(offered('gap:last')).not.toContain('Ole Vik');
	});

	test('what is accepted, as a number in words or in digits', () => {
		const twice = withGap('gap:workers', { accept: ['280'], confusions: ['280', '320.0', '300'] });
		expect(offered('gap:workers', twice)).not.toContain('280');
		expect(offered('gap:workers', twice)).not.toContain('320.0');
	});

	test('what answers another gap with the same stem', () => {
		const stem = 'Who was keeper of the lamp?';
		const one = withGap('gap:holm', { stem });
		expect(offered('gap:holm', one)).toContain('Emil Brandt');
		const both = withGap('gap:keeper', { stem }, one);
		expect(offered('gap:holm', both)).not.toContain('Emil Brandt');
	});

	test('what stands in the stem', () => {
		const stem = 'Who but Emil Brandt designed it?';
		expect(offered('gap:designer', withGap('gap:designer', { stem }))).not.toContain('Emil Brandt');
	});

	test('what an article before the blank rules out', () => {
		expect(offered('gap:lamp')).toEqual(new Set(['automatic lamp', 'oil lamp', 'electric bell']));
	});
});

test('fills up from other answers of the type, then from nearby', () => {
	expect(offered('gap:holm')).toEqual(new Set(['Ruth Holm', 'Emil Brandt', 'Ada Lund']));
	const one = withGap('gap:holm', { confusions: ['Ada Lund'] });
	expect(offered('gap:holm', one)).toEqual(
		new Set(['Ruth Holm', 'Ada Lund', 'Emil Brandt', 'Jon Aas'])
	);
	expect(offered('gap:visitors').size).toBeGreaterThan(6);
});

test('fills up with nothing that stands in the proving sentence under any of its names', () => {
	const one = withGap('gap:holm', { confusions: ['Ada Lund'] });
	const named = withGap('gap:keeper', { accept: ['Electric Light'] }, one);
	expect(offered('gap:holm', named)).toEqual(new Set(['Ruth Holm', 'Ada Lund', 'Jon Aas']));
});

test('stands numbers and dates in their natural order, in one form', () => {
	for (const gapId of ['gap:start', 'gap:workers', 'gap:visitors', 'gap:lit'] as const) {
		for (const { options } of choices(gapId, material, 4)) {
			const values = options.map((option) => Number(option.replace(',', '')));
			expect(values).toEqual([...values].sort((one, other) => one - other));
			expect(new Set(values).size).toBe(4);
		}
	}
	expect(choices('gap:visitors')[0]?.options.every((option) => /^\d+,\d{3}$/.test(option))).toBe(
		true
	);
});

test('offers numbers in words beside a number in words', () => {
	for (const option of offered('gap:years')) expect(option).toMatch(/^[a-z-]+$/);
});

test('takes longer distractors when the key would stand out by its length', () => {
	const long = withGap('gap:town', {
		confusions: ['Ås', 'Bø', 'Hamnesvik', 'Å', 'Sandvikdal'],
		alsoTrue: []
	});
	for (const { options, key } of choices('gap:town', long)) {
		const others = options.filter((_, index) => index !== key);
		const mean = others.reduce((sum, { length }) => sum + length, 0) / others.length;
		expect('Norvik'.length).toBeLessThanOrEqual(1.3 * mean);
	}
});

test('begins every option with a capital where the answer begins the statement', () => {
	const start = withGap('gap:keeper', {
		type: 'phrase',
		confusions: ['the old keeper', 'a young keeper', 'no keeper']
	});
	for (const option of offered('gap:keeper', start)) expect(option).toMatch(/^[A-Z]/);
});
