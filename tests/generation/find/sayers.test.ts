import { describe, expect, test } from 'vitest';
import { sayers } from '$lib/generation/find/finders';
import { spell } from '$lib/generation/find/words';
import type { Draft } from '$lib/generation/find/draft';
import { read } from './read';

/** What is said of the last sentence of a text, and what is stopped with which code. */
function say(text: string, title?: string): { said: string[]; stopped: string[]; drafts: Draft[] } {
	const view = read(text, title);
	const drafts = sayers.flatMap((sayer) => sayer(view.sentences.at(-1)!, view));
	const said = drafts.filter(({ stoppedBy }) => !stoppedBy).map(({ words }) => spell(words).text);
	return { said, stopped: drafts.flatMap(({ stoppedBy }) => stoppedBy ?? []), drafts };
}

describe('what a sentence says on its own', () => {
	test.each([
		['However, the bridge was also sold in 1902.', 'The bridge was sold in 1902.'],
		[
			'The tower (built by monks) is 45 metres (148 ft) high, for example.',
			'The tower is 45 metres high.'
		],
		[
			'On Monday, the town of Leith elected a new mayor.',
			'On 4 March 2024, the town of Leith elected a new mayor.'
		],
		['Hannah Wick bought the mill last year.', 'Hannah Wick bought the mill in 2023.'],
		[
			'Hannah Wick was born in Leith. She built three lighthouses in Norway.',
			'Hannah Wick built three lighthouses in Norway.'
		],
		[
			'Prices will rise by 4% this year, the Bank of Norway said.',
			'The Bank of Norway said that prices will rise by 4% in 2024.'
		],
		['“The harbour of Leith is too small for such large ships,” said Hannah Wick.', undefined]
	])('%s', (text, statement) => {
		const { said } = say(text, 'The tower and the bridge');
		if (statement === undefined) expect(said).toEqual([]);
		else expect(said).toContain(statement);
	});

	test('a long sentence is told in parts, each with its subject', () => {
		const { said } = say(
			'In 1902 the Northern Light Company bought the old lighthouse on the island of Foula, and in 1911 it sold the lamp to a museum in Edinburgh.'
		);
		expect(said).toEqual([
			'In 1902 the Northern Light Company bought the old lighthouse on the island of Foula.',
			'In 1911 the Northern Light Company sold the lamp to a museum in Edinburgh.'
		]);
	});

	test('what stands between semicolons is told by itself where a statement is long', () => {
		const { said } = say(
			'The lighthouse of Foula was built by the engineer Hannah Wick in 1874 for the Northern Light Company; the old lamp was sold to a museum in Edinburgh in 1911.'
		);
		expect(said).toEqual([
			'The lighthouse of Foula was built by the engineer Hannah Wick in 1874 for the Northern Light Company.',
			'The old lamp was sold to a museum in Edinburgh in 1911.'
		]);
	});

	test('what is set off by commas is a statement of its own', () => {
		const { said } = say('Hannah Wick, a Scottish engineer, built three lighthouses in Norway.');
		expect(said).toEqual([
			'Hannah Wick built three lighthouses in Norway.',
			'Hannah Wick was a Scottish engineer.'
		]);
		expect(say('Foula Energy, which has two harbours, was founded in 1902.').said).toEqual([
			'Foula Energy was founded in 1902.',
			'Foula Energy has two harbours.'
		]);
	});

	test('what can go stale says of when it is', () => {
		const { drafts } = say('Some 3,800 people currently live on the island of Foula.');
		expect(spell(drafts[0]!.words).text).toBe(
			'As of March 2024, some 3,800 people live on the island of Foula.'
		);
		expect(drafts[0]!.asOf).toBe('2024-03-05');
	});

	test('a claim names who makes it, and people who were hurt are marked', () => {
		const { drafts } = say('Hannah Wick said that 52 sailors were killed in the storm of 1902.');
		expect(drafts[0]).toMatchObject({ attributedTo: 'Hannah Wick', sensitive: true });
	});
});

describe('what cannot stand on its own is stopped', () => {
	test.each([
		['needs-context', 'There were two mills in Leith. They were sold to the same man.'],
		['needs-context', 'A storm broke a bridge. The bridge had to be built again.'],
		['needs-context', 'This law came into force in 1902.'],
		['relative-date', 'Hannah Wick had sold the mill to Ann Lee two years earlier.'],
		['first-person', 'In 1902 we sold the mill to the town of Leith.']
	])('%s: %s', (code, text) => {
		const { said, stopped } = say(text);
		expect(said).toEqual([]);
		expect(stopped).toContain(code);
	});

	test.each([
		'Who built the lighthouse of Marrow Bay?',
		'sold the mill to the town of Leith in 1902.',
		'The history of the mill',
		'He said: "The mill was sold in 1902.'
	])('nothing is said of %s', (text) => {
		expect(say(text).drafts).toEqual([]);
	});
});
