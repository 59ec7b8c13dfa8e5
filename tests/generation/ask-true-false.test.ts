import { expect, test } from 'vitest';
import { drawQuestion } from '$lib/generation/draw';
import { gatherMaterial, type Material } from '$lib/generation/material';
import type { GapId } from '$lib/model/ids';
import { material, withGap } from './material';

function judged(gapId: GapId, from: Material = material) {
	return Array.from({ length: 200 }, (_, seed) => {
		const question = drawQuestion(from, gapId, 'true-false', seed);
		return question?.kind === 'true-false' ? question : undefined;
	});
}

test('is the statement, or the statement with its answer changed', () => {
	for (const question of judged('gap:designer')) {
		if (question?.key) {
			expect(question.stem).toBe('The lighthouse was designed by Ada Lund.');
			expect(question).not.toHaveProperty('changed');
		} else {
			expect(question?.stem).toBe(`The lighthouse was designed by ${question?.changed}.`);
			expect(question?.changed).not.toBe('Ada Lund');
		}
	}
});

test('is true half of the time', () => {
	const yes = judged('gap:start').filter((question) => question?.key).length;
	expect(Math.abs(yes - 100)).toBeLessThanOrEqual(2);
});

test('mends "an" before a changed answer and skips what it cannot mend', () => {
	const stems = new Set(judged('gap:lamp').map((question) => question?.stem));
	expect(stems).toContain('The lighthouse of Skar has a gas lamp, and the lamp needs no one.');
	expect([...stems].some((stem) => stem?.includes('FM beacon'))).toBe(false);
});

test('needs a confusion that is false', () => {
	expect(judged('gap:height').every((question) => question === undefined)).toBe(true);
	const onlyTrue = withGap('gap:last', { confusions: ['Ole Vik', 'JON AAS'] });
	expect(judged('gap:last', onlyTrue).every((question) => question === undefined)).toBe(true);
});

test('does not change a statement into that of another fact', () => {
	const { article, facts } = material;
	const twin = { ...facts[7]!, statement: 'The last keeper of Skar was Ruth Holm.', gaps: [] };
	const both = withGap('gap:last', {});
	expect(judged('gap:last').some((question) => question?.changed === 'Ruth Holm')).toBe(true);
	const told = gatherMaterial(article, [...both.facts, { ...twin, id: 'fact:twin' }]);
	expect(judged('gap:last', told).some((question) => question?.changed === 'Ruth Holm')).toBe(
		false
	);
});
