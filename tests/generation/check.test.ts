import { describe, expect, it } from 'vitest';
import { drawQuestion } from '$lib/generation/draw';
import { flawsOf } from '$lib/generation/check/flaws';
import { isGrave } from '$lib/model/flaw';
import { itemOf, type Item } from '$lib/generation/check/item';
import { setFlawsOf } from '$lib/generation/check/set-flaws';
import { gatherMaterial } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { gapsOf } from '$lib/model/fact';
import { questionKinds } from '$lib/model/question';

function choice(stem: string, options: string[], key = 0): Item {
	return { kind: 'choice', stem, options, key, answers: [options[key]!] };
}

function statement(stem: string, isTrue = true): Item {
	return { kind: 'true-false', stem, options: [], key: undefined, answers: [], isTrue };
}

function typed(stem: string, ...answers: string[]): Item {
	return { kind: 'short-answer', stem, options: [], key: undefined, answers };
}

const codesOf = (item: Item) => flawsOf(item).map(({ code }) => code);

describe('a question', () => {
	it.each([
		choice('When did the ferry sink?', ['1921', '1935', '1948']),
		choice('Which river floods Ostrava?', ['the Oder', 'the Elbe', 'the Vistula']),
		choice('How far is it to the coast?', ['45 km', '30 km', '60 km']),
		choice('The bridge was built by ____ in 1903.', ['Eiffel', 'Brunel', 'Telford']),
		choice('Who leads the body?', ['NATO', 'the Council of Europe', 'the UN']),
		typed('What does WHO stand for?', 'World Health Organization'),
		typed('In its first year the mill sold ____ bags.', '300'),
		statement('The mill was built in 1903.')
	])('with nothing to say against it: $stem', (item) => {
		expect(flawsOf(item)).toEqual([]);
	});

	it.each<[string, Item]>([
		[
			'longest',
			choice('Why was it shut?', [
				'because the pumps had been flooded twice in a week',
				'to save money',
				'by mistake'
			])
		],
		['odd-key', choice('How many came?', ['1,250', 'a few', 'nobody'])],
		['odd-option', choice('How many came?', ['1,250', '2,100', 'a few'])],
		['odd-key', choice('What did it cost?', ['$4.5m', '$3m', '$6m'])],
		['odd-option', choice('How far is it?', ['45 km', '30 miles', '60 km'])],
		['clang', choice('Who led the protest?', ['the protesters', 'the police', 'the mayor'])],
		['grammar', choice('It was an ____ that fell.', ['apple', 'pear', 'egg'])],
		['grammar', choice('Who were hurt?', ['Ann and Tom', 'Mary', 'Paul'])],
		['absolute', choice('When does it open?', ['on Mondays', 'never', 'every day'])],
		['negative', choice('Which bird cannot fly?', ['the emu', 'the crow', 'the swan'])],
		['negative', statement('The bridge was not built in 1903.')],
		['all-of-the-above', choice('What grows there?', ['rye', 'oats', 'all of the above'])],
		['overlap', choice('Where is it?', ['Kosovo', 'northern Kosovo', 'Serbia'])],
		['overlap', choice('Where is it?', ['Kosovo', 'Serbia', 'kosovo '])],
		['tells', typed('Who wrote the Brunel report?', 'Brunel')],
		['needs-context', typed('Who is he married to?', 'Ann')],
		['needs-context', statement('They met in Oslo.')],
		['needs-context', typed('What was opened last week?', 'a library')],
		['no-question', typed('The name of the river', 'the Oder')],
		['no-question', statement('Is the bridge old?')],
		['long-stem', typed(`${'It rained and rained again. '.repeat(14)}Where was it?`, 'Bergen')]
	])('%s: $stem', (code, item) => {
		expect(codesOf(item)).toContain(code);
	});

	it('has no second right option', () => {
		const item = choice('Who took part?', ['Italy', 'Hungary', 'Peru']);
		const isRight = (answer: string) => answer !== 'Peru';
		expect(flawsOf({ ...item, isRight })).toContainEqual({ code: 'also-right', text: 'Hungary' });
	});

	it('is asked for the word that rings', () => {
		const item = choice('Who led the protest?', ['the protesters', 'the police', 'the mayor']);
		expect(flawsOf(item)).toContainEqual({ code: 'clang', text: 'protesters' });
	});
});

describe('the questions of the lesson', () => {
	const material = gatherMaterial(kfor.article, kfor.facts);
	const drawn = gapsOf(kfor.facts).flatMap(({ gap }) =>
		questionKinds.flatMap((kind) => drawQuestion(material, gap.id, kind, 1) ?? [])
	);

	it('give nothing away', () => {
		const flawed = drawn.filter((question) => flawsOf(itemOf(question)).some(isGrave));
		expect(drawn.length).toBeGreaterThan(500);
		expect(flawed.length / drawn.length).toBeLessThan(0.005);
	});
});

describe('a set', () => {
	const fine = ['Oslo', 'Bergen', 'Turku', 'Riga', 'Tartu', 'Gdynia'].map((town, index) =>
		choice(
			`Which town has harbour ${index}?`,
			index % 2 ? [town, 'Hamburg', 'Kiel'] : ['Hamburg', 'Kiel', town],
			index % 2 ? 0 : 2
		)
	);

	it('that is fine says nothing', () => {
		expect(setFlawsOf(fine)).toEqual([]);
	});

	it('in which one tells another', () => {
		const items = [
			typed('Who built the mill in Oslo?', 'Berg'),
			typed('Where is the mill?', 'Oslo')
		];
		expect(setFlawsOf(items)).toEqual([{ code: 'gives-away', item: 0, other: 1 }]);
	});

	it('in which a false statement tells nothing', () => {
		const items = [statement('The mill is in Oslo.', false), typed('Which town has it?', 'Oslo')];
		expect(setFlawsOf(items)).toEqual([]);
	});

	it('that asks the same twice', () => {
		const items = [typed('Where is the mill?', 'Oslo'), typed('Where is the  mill?', 'Turku')];
		expect(setFlawsOf(items)).toEqual([{ code: 'same', item: 1, other: 0 }]);
	});

	it('whose keys are always first and longest', () => {
		const items = fine.map(({ stem }) => choice(stem, ['the oldest of all', 'Kiel', 'Oslo']));
		expect(setFlawsOf(items)).toEqual([
			{ code: 'long-keys', count: 6, of: 6 },
			{ code: 'key-place', place: 1, count: 6, of: 6 }
		]);
	});

	it('of statements that are all true, or too many', () => {
		const items = ['one', 'two', 'three'].map((word) => statement(`It was ${word}.`));
		expect(setFlawsOf(items)).toEqual([{ code: 'all-true', count: 3 }]);
		expect(setFlawsOf([...items, ...fine.slice(0, 3)])).toContainEqual({
			code: 'many-true-false',
			count: 3,
			of: 6
		});
	});
});
