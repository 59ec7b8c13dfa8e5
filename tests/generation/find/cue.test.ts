import { expect, test } from 'vitest';
import { drawQuestion } from '$lib/generation/draw';
import { gatherMaterial } from '$lib/generation/material';
import { findFacts, generate } from '$lib/generation/generate';
import { spell } from '$lib/generation/find/words';
import { read } from './read';

/** The cues that a text gives, each with its answer. */
function cuesOf(text: string): string[] {
	return findFacts(read(text)).flatMap(({ draft, gaps }) => {
		const { text, places } = spell(draft.words);
		return gaps.flatMap(({ cue, from, to }) =>
			cue === undefined ? [] : `${cue} → ${text.slice(places[from]!.start, places[to - 1]!.end)}`
		);
	});
}

test('what happened on a date is its name', () => {
	expect(cuesOf('Norway declared independence from Sweden in 1905.')).toContain(
		'Norway declared independence from Sweden → 1905'
	);
	expect(cuesOf('In May 1931, the Berg family sold the mill to Anders Holm.')).toContain(
		'The Berg family sold the mill to Anders Holm → May 1931'
	);
});

test('none where another year would tell it, or where the date stands within', () => {
	expect(cuesOf('The mill of 1880 was sold to Anders Holm in 1931.')).toEqual([]);
	expect(cuesOf('The mill was sold in 1931 to a family from Turku.')).toEqual([]);
});

test('what somebody is said to be is a name for them', () => {
	expect(cuesOf('Anna Berg, the mayor of Turku, opened the bridge in the morning.')).toContain(
		'mayor of Turku → Anna Berg'
	);
});

test('dated events of an article can be put in order', () => {
	const view = read(
		'Norway declared independence from Sweden in 1905.\n\nThe Berg family sold the mill to Anders Holm in 1931.\n\nAnders Holm rebuilt the bridge near Turku in 1948.'
	);
	const { article, analysis } = view;
	const { facts } = generate(article, analysis, 'deck:test', view.gazetteer!);
	const material = gatherMaterial(
		article,
		facts.map(({ fact }) => fact)
	);
	const orders = [...material.gaps.keys()].flatMap(
		(id) => drawQuestion(material, id, 'order', 1) ?? []
	);
	expect(orders.length).toBeGreaterThan(0);
});
