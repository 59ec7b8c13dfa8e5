import { describe, expect, test } from 'vitest';
import { drawQuestion } from '$lib/generation/draw';
import type { Material } from '$lib/generation/material';
import type { GapId } from '$lib/model/ids';
import { material, withGap } from './material';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

function matches(gapId: GapId, from: Material = material) {
	return seeds.flatMap((seed) => {
		const question = drawQuestion(from, gapId, 'match', seed);
		return question?.kind === 'match' ? question : [];
	});
}

function orders(gapId: GapId, from: Material = material) {
	return seeds.flatMap((seed) => {
		const question = drawQuestion(from, gapId, 'order', seed);
		return question?.kind === 'order' ? question : [];
	});
}

describe('match', () => {
	test('pairs each cue with its answer, the asked one among them', () => {
		const answers: Record<string, string> = {
			'gap:designer': 'Ada Lund',
			'gap:keeper': 'Emil Brandt',
			'gap:holm': 'Ruth Holm',
			'gap:last': 'Jon Aas'
		};
		const drawn = matches('gap:keeper');
		expect(drawn).toHaveLength(seeds.length);
		for (const { cues, options, key } of drawn) {
			expect(cues.map(({ gapId }) => gapId)).toContain('gap:keeper');
			expect(cues.map((_, index) => options[key[index]!])).toEqual(
				cues.map(({ gapId }) => answers[gapId])
			);
		}
	});

	test('puts cues and options in many orders', () => {
		const shown = matches('gap:keeper').map(({ cues }) => cues.map(({ gapId }) => gapId).join());
		expect(new Set(shown).size).toBe(24);
		expect(new Set(matches('gap:keeper').map(({ options }) => options.join())).size).toBe(24);
	});

	test('needs three that go together', () => {
		expect(matches('gap:workers')).toEqual([]);
		const without = withGap('gap:holm', { alsoTrue: ['Ada Lund', 'Jon Aas'] });
		expect(matches('gap:holm', without)).toEqual([]);
	});

	test('never pairs an answer that is true for two cues', () => {
		const shared = withGap('gap:last', { alsoTrue: ['Ada Lund'] });
		const drawn = matches('gap:keeper', shared);
		expect(drawn).toHaveLength(seeds.length);
		for (const { cues } of drawn) {
			const gaps = cues.map(({ gapId }) => gapId);
			expect(gaps.includes('gap:last') && gaps.includes('gap:designer')).toBe(false);
		}
	});

	test('finds three that go together, whichever it tries first', () => {
		const alone = withGap('gap:last', { alsoTrue: ['Ada Lund', 'Ruth Holm'] });
		const drawn = matches('gap:keeper', alone);
		expect(drawn).toHaveLength(seeds.length);
		for (const { cues } of drawn) {
			expect(cues.map(({ gapId }) => gapId)).not.toContain('gap:last');
		}
	});

	test('leaves out a cue that tells an answer', () => {
		for (const { cues } of matches('gap:start')) {
			expect(cues.map(({ gapId }) => gapId)).not.toContain('gap:electric');
		}
		expect(matches('gap:electric')).toEqual([]);
	});
});

describe('order', () => {
	test('puts events in the order of their dates', () => {
		for (const { events, key } of orders('gap:lit')) {
			expect(events.map(({ gapId }) => gapId)).toContain('gap:lit');
			expect(key.map((index) => events[index]?.date)).toEqual(['1851', '1858', '1893']);
		}
		expect(new Set(orders('gap:lit').map(({ key }) => key.join())).size).toBe(6);
	});

	test('needs dates of which each surely comes before the next', () => {
		expect(orders('gap:lit', withGap('gap:storm', { date: '1858-07' }))).toEqual([]);
		expect(orders('gap:lit', withGap('gap:storm', { date: '1859-07' }))).not.toEqual([]);
		expect(orders('gap:designer')).toEqual([]);
	});

	test('does not tell a year in a cue', () => {
		expect(orders('gap:lit', withGap('gap:lit', { cue: 'Lit, before 1900' }))).toEqual([]);
	});
});
