import { expect, test } from 'vitest';
import { lemmaOf, readLemmas } from '$lib/language/lemma';

const known = new Set('plan make sail stop care carry city box shoe big fill die lie'.split(' '));
const lemmas = readLemmas('VBD: was be, went go\nNNS: children child');

test.each([
	['planned', 'VBD', 'plan'],
	['making', 'VBG', 'make'],
	['sailed', 'VBN', 'sail'],
	['Filled', 'VBN', 'fill'],
	['cared', 'VBD', 'care'],
	['carried', 'VBD', 'carry'],
	['lying', 'VBG', 'lie'],
	['cities', 'NNS', 'city'],
	['boxes', 'NNS', 'box'],
	['shoes', 'NNS', 'shoe'],
	['bigger', 'JJR', 'big'],
	['biggest', 'JJS', 'big'],
	['went', 'VBD', 'go'],
	['children', 'NNS', 'child'],
	['Plan', 'NN', 'plan'],
	['Kosovo', 'NNP', 'Kosovo'],
	['sing', 'VBG', 'sing']
])('%s as %s is %s', (text, tag, lemma) => {
	expect(lemmaOf(text, tag, lemmas, (word) => known.has(word))).toBe(lemma);
});
