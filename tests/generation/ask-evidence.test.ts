import { expect, test } from 'vitest';
import { drawQuestion } from '$lib/generation/draw';
import { gatherMaterial, type Material } from '$lib/generation/material';
import { articleText } from '$lib/model/article';
import type { GapId } from '$lib/model/ids';
import { article, material, withGap } from './material';

function drawn(gapId: GapId, from: Material = material) {
	return Array.from({ length: 200 }, (_, seed) => {
		const question = drawQuestion(from, gapId, 'evidence', seed);
		return question?.kind === 'evidence' ? question : undefined;
	});
}

test('asks for the proving sentence among its neighbours, in the order of the article', () => {
	for (const question of drawn('gap:lit')) {
		const { sentences, key, stem } = question!;
		expect(stem).toBe('When was the lamp first lit?');
		expect(sentences[key]?.text).toBe('The lamp was first lit in 1858, on a tower 46 metres high.');
		expect(sentences).toHaveLength(4);
		const starts = sentences.map(({ span }) => span.start);
		expect(starts).toEqual([...starts].sort((one, other) => one - other));
		for (const { span, text } of sentences) {
			expect(articleText(article).slice(span.start, span.end)).toBe(text);
		}
	}
});

test('puts the proof in each place equally often', () => {
	const places = drawn('gap:lit').map((question) => question?.key);
	for (const place of [0, 1, 2, 3]) {
		expect(Math.abs(places.filter((key) => key === place).length - 50)).toBeLessThanOrEqual(3);
	}
});

test('shows no other sentence that holds the answer', () => {
	const named = withGap('gap:keeper', { accept: ['storm'] });
	for (const question of drawn('gap:keeper', named)) {
		expect(question?.sentences.map(({ text }) => text)).not.toContain(
			'A storm broke the lantern in 1893.'
		);
	}
});

test('shows no other sentence that proves a fact with the same answer', () => {
	const same = withGap('gap:storm', { accept: ['Emil Brandt’s year'] });
	const asked = withGap('gap:keeper', { alsoTrue: ['Emil Brandt’s year'] });
	const facts = asked.facts.map((fact) =>
		fact.id === 'fact:storm' ? same.facts.find(({ id }) => id === 'fact:storm')! : fact
	);
	for (const question of drawn('gap:keeper', gatherMaterial(article, facts))) {
		expect(question).toBeDefined();
		expect(question?.sentences.map(({ text }) => text)).not.toContain(
			'A storm broke the lantern in 1893.'
		);
	}
});

test('is not asked where the proof could not stand in every place', () => {
	expect(drawn('gap:town').every((question) => question === undefined)).toBe(true);
	expect(drawn('gap:start').every((question) => question?.sentences.length === 3)).toBe(true);
});

test('needs a stem', () => {
	expect(drawn('gap:storm').every((question) => question === undefined)).toBe(true);
});
