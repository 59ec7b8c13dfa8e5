import { expect, test } from 'vitest';
import { findNames } from '$lib/language/names';
import { readGazetteer } from '$lib/language/gazetteer';
import { toScorer } from '$lib/language/perceptron';
import { Words } from '$lib/language/words';
import { finishWithin } from '../../src/cli/train/averaged';
import { trainNames } from '../../src/cli/train/names';
import type { GoldName } from '../../src/cli/train/gold-names';

const gazetteer = readGazetteer(
	'country: Kosovo;Pristina;Kosovar|Kosovars\nwoman: Anna|Maria\ncity: Lyon'
);
const words = new Words({ groups: new Map(), tags: new Map() });

/** A sentence with its names in brackets: `[person Anna Smith] left [place Lyon] .` */
function read(marked: string) {
	const names: GoldName[] = [];
	const texts: string[] = [];
	for (const [, kind, name, word] of marked.matchAll(/\[(\w+) ([^\]]+)\]|(\S+)/g)) {
		const from = texts.length;
		texts.push(...(name ?? word!).split(' '));
		if (kind) names.push({ from, to: texts.length, kind: kind as GoldName['kind'] });
	}
	const tokens = texts.map((text, at) => {
		const tag = /^\p{Lu}/u.test(text) && text !== 'The' ? 'NNP' : /\w/.test(text) ? 'NN' : '.';
		const start = texts.slice(0, at).join(' ').length + (at ? 1 : 0);
		return { text, tag, head: at - 1, relation: 'dep', start, end: start + text.length };
	});
	return {
		names,
		tokens: tokens.map((token) => ({ ...token, sure: { tag: 1, head: 1, relation: 1 } }))
	};
}

function learn() {
	const lines = [
		'[person Anna Smith] left [place Lyon] .',
		'[person Maria Li] said so in [place Pristina] .',
		'[organization Acme Corp] moved to [place Kosovo] .',
		'The [organization Northern University] paid [person Maria Jones] .',
		'[person Jones] left .',
		'[person Smith] said so in [place Kosovo] .',
		'The [person Kosovars] met in [place Pristina] .',
		'The council left [place Lyon] .',
		'[organization Acme University] moved .',
		'[person Anna Jones] met [person Maria Smith] in [place Lyon] .'
	].map(read);
	const text = {
		sentences: lines.map(({ tokens }) => tokens),
		names: lines.map(({ names }) => names)
	};
	const learners = trainNames([text], words, gazetteer);
	const spans = finishWithin(Infinity, [learners.spans]);
	const types = finishWithin(Infinity, [learners.types]);
	return {
		tables: { spans, types },
		words,
		gazetteer,
		spans: toScorer(spans),
		types: toScorer(types),
		sure: { span: { edges: [], shares: [0.9] }, kind: { edges: [], shares: [0.8] } }
	};
}

const models = learn();

function find(...sentences: string[]): string[] {
	const texts = sentences.map(read);
	return findNames(texts, models).map(({ kind, text, sentence }) => `${sentence} ${kind}: ${text}`);
}

test('names are found and told apart', () => {
	expect(find('Anna Li left Lyon .', 'The Acme University moved .')).toEqual([
		'0 person: Anna Li',
		'0 place: Lyon',
		'1 organization: Acme University'
	]);
});

test('a name cut short is what the long one is', () => {
	expect(find('Anna Brockman left Lyon .', 'Brockman said so in Lyon .')).toContain(
		'1 person: Brockman'
	);
});

test('a people is no person', () => {
	expect(find('The Kosovars left Lyon .')).toContain('0 nationality: Kosovars');
});

test('the same learning gives the same weights', () => {
	expect(find('Anna Li left Lyon .').length).toBeGreaterThan(0);
	expect(models.tables.spans.bytes.length).toBeGreaterThan(0);
	expect(models.tables.types.bytes.length).toBeGreaterThan(0);
	expect(learn().tables).toEqual(models.tables);
});
