import { readdirSync, readFileSync } from 'node:fs';
import { expect, test as always } from 'vitest';
import { analyse, toLanguage } from '$lib/language/analyse';
import { isTrained } from '$lib/workers/language-trained';
import { weightsPath } from '$lib/workers/language-weights';
import { unpackWeights } from '$lib/language/weights';
import { randomText } from './random-text';

// What is read with weights is tested with those that the app asks for, once there are some.
const test = always.runIf(isTrained);
const file = isTrained ? new Uint8Array(readFileSync(`static/${weightsPath}`)) : undefined;
const language = file && toLanguage(await unpackWeights(new Blob([file]).stream()));

/** A sentence as `word/tag>head:relation`, the root’s head being itself. */
function drawn(text: string): string {
	const [sentence] = analyse(text, language!).sentences;
	return sentence!.tokens
		.map(({ text, tag, head, relation }) => {
			const above = head < 0 ? '' : sentence!.tokens[head]!.text;
			return `${text}/${tag}>${above}:${relation}`;
		})
		.join(' ');
}

test('there is one file of weights, the one that the app asks for', () => {
	const files = readdirSync('static/language').filter((name) => name.endsWith('.bin'));
	expect(files.map((name) => `language/${name}`)).toEqual([weightsPath]);
});

test('simple sentences are read as anybody would', () => {
	expect(drawn('The old dog chased a cat.')).toBe(
		'The/DT>dog:det old/JJ>dog:amod dog/NN>chased:nsubj chased/VBD>:root a/DT>cat:det cat/NN>chased:obj ./.>chased:punct'
	);
	expect(drawn('Mary was born in Paris.')).toBe(
		'Mary/NNP>born:nsubj:pass was/VBD>born:aux:pass born/VBN>:root in/IN>Paris:case Paris/NNP>born:obl ./.>born:punct'
	);
});

test('a mark hangs on what it sets off', () => {
	const [sentence] = analyse('When it rained, we left.', language!).sentences;
	const { tokens } = sentence!;
	const comma = tokens.find(({ text }) => text === ',')!;
	expect(tokens[comma.head]!.text).toBe('rained');
});

test('whatever the text, each sentence is a tree and all is within it', () => {
	for (let round = 0; round < 150; round += 1) {
		const text = randomText(round);
		for (const { start, end, tokens } of analyse(text, language!).sentences) {
			expect(tokens.filter(({ head }) => head === -1).length).toBe(tokens.length ? 1 : 0);
			for (const token of tokens) {
				expect(text.slice(token.start, token.end)).toBe(token.text);
				expect(token.start).toBeGreaterThanOrEqual(start);
				expect(token.end).toBeLessThanOrEqual(end);
				for (const sure of Object.values(token.sure)) {
					expect(sure).toBeGreaterThanOrEqual(0);
					expect(sure).toBeLessThanOrEqual(1);
				}
				let above = token.head;
				for (let step = 0; step < tokens.length && above >= 0; step += 1) {
					above = tokens[above]!.head;
				}
				expect(above).toBe(-1);
			}
		}
	}
});

test('the same text is read the same again, in between others too', () => {
	const text = 'She said that prices, which rose by 3% in May, would fall.';
	const first = analyse(text, language!);
	analyse('Something else was read.', language!);
	expect(analyse(text, language!)).toEqual(first);
});
