import { expect, test } from 'vitest';
import { kindsOfArc } from '$lib/language/arc-filter';
import { toParseInput } from '$lib/language/parse-features';
import { TreeParser } from '$lib/language/tree-parser';
import { edge } from '$lib/language/words';

test('there is a tree even where the arcs looked at make none', () => {
	const input = toParseInput([edge, edge, edge], [0, 0, 0], [0, 0, 0, 0], ['NN']);
	const scorer = { choices: 1, score: () => new Float32Array(1) };
	const parser = new TreeParser(scorer, new Uint8Array(kindsOfArc));
	const root = 4;
	const arcs = new Float32Array((root + 1) ** 2).fill(-Infinity);
	// All words may hang on the root only, which takes one.
	for (const word of [1, 2, 3]) arcs[root * (root + 1) + word] = word;

	expect([...parser.parse(input, arcs)].slice(1, root)).toEqual([2, 3, root]);
});
