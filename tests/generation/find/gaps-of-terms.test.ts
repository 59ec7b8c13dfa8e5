import { expect, test } from 'vitest';
import { findNameGaps } from '$lib/generation/find/gap-names';
import { findQuantityGaps } from '$lib/generation/find/gap-quantities';
import { findTermGaps } from '$lib/generation/find/gap-terms';
import type { GapFinder } from '$lib/generation/find/finders';
import { spell, wordsOf } from '$lib/generation/find/words';
import { gazetteer, read } from '../select/reading';

/** What a finder asks for in the first sentence of a text. */
function found(find: GapFinder, text: string): string[] {
	const view = { ...read('A text', text), gazetteer };
	const sentence = view.sentences[0]!;
	const words = wordsOf(sentence);
	const { text: said, places } = spell(words);
	return find({ sentence, words, kind: 'event', finder: 'whole', sure: 0.9 }, view).map((gap) =>
		said.slice(places[gap.from]!.start, places[gap.to - 1]!.end)
	);
}

test('a term is asked for where it is named', () => {
	expect(found(findTermGaps, 'The upper layer of the mantle is called the asthenosphere.')).toEqual(
		['asthenosphere']
	);
});

test('a term of two words is asked for where the sentence holds on to something', () => {
	const text = 'Marie Berg was sent to jail in 1998 for tax evasion.';
	expect(found(findTermGaps, text)).toContain('tax evasion');
	expect(found(findTermGaps, 'They liked the tax evasion.')).toEqual([]);
});

test('how something is makes no term of it', () => {
	const text = 'Marie Berg met stiff competition in Oslo in 1998.';
	expect(found(findTermGaps, text)).not.toContain('stiff competition');
});

test('titles are no part of a person, "the" is of a country', () => {
	const names = found(findNameGaps, 'First Minister Jack McConnell left the United States in May.');
	expect(names).toEqual(['Jack McConnell', 'the United States']);
});

test('a number that names is not counted with', () => {
	expect(found(findQuantityGaps, 'The firm filed for Chapter 11 protection.')).toEqual([]);
	expect(found(findQuantityGaps, 'The firm has 11 shops.')).toEqual(['11']);
});
