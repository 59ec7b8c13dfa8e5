import { expect, test } from 'vitest';
import { answersTo, instead } from '$lib/assignment/answers';
import { gradebookOf } from '$lib/assignment/gradebook';
import { withAnswers, withCorrection } from '$lib/assignment/correct';
import { arranged, assignmentWith, chosen, judged, questions, resultOf, typing } from './classroom';
import type { Response } from '$lib/model/question';

const given = (item: number, ...responses: (Response | undefined)[]) =>
	responses.map((response, index) => resultOf(`S${index}`, response ? { [item]: response } : {}));
const parts = (item: number, ...responses: (Response | undefined)[]) => {
	const book = gradebookOf(assignmentWith(), given(item, ...responses));
	return answersTo(book.items[item - 1]!, book);
};
const counts = (all: ReturnType<typeof parts>) =>
	all.map(({ groups }) => groups.map(({ text, names, right }) => [text, names.length, right]));

test('every option with who chose it, also none, and what was chosen most instead', () => {
	const all = parts(1, chosen(1), chosen(2), chosen(2), undefined, { kind: 'gave-up' });
	expect(counts(all)).toEqual([
		[
			['11', 0, false],
			['30', 1, true],
			['52', 2, false],
			['', 2, false]
		]
	]);
	expect(all[0]!.groups[2]!.names).toEqual(['S1', 'S2']);
	expect(instead(all)).toMatchObject({ text: '52', index: 2 });
});

test('true and false', () => {
	expect(counts(parts(2, judged(true), judged(false), judged(false)))).toEqual([
		[
			['true', 1, true],
			['false', 2, false]
		]
	]);
});

test('typed answers that say the same are one group, under how most wrote it; right ones first, blanks last', () => {
	const all = parts(
		3,
		typing('Mitrovica'),
		undefined,
		typing('mitrovica.'),
		typing('Mitrovica'),
		typing('Zvecan'),
		typing('Tirana')
	);
	expect(counts(all)).toEqual([
		[
			['Zvecan', 1, true],
			['Mitrovica', 3, false],
			['Tirana', 1, false],
			['', 1, false]
		]
	]);
	expect(all[0]!.groups[1]!.spellings).toEqual(['mitrovica.']);
	expect(instead(all)?.text).toBe('Mitrovica');
});

test('an answer that was accepted since is right in its group', () => {
	const question = withAnswers(questions.typed, ['Zvecan', 'Mitrovica'])!;
	const assignment = withCorrection(assignmentWith(), { item: 3, at: 1, question });
	const book = gradebookOf(assignment, given(3, typing('Mitrovica')));
	expect(counts(answersTo(book.items[2]!, book))).toEqual([[['Mitrovica', 1, true]]]);
});

test('each cue of pairs, and each place of an order', () => {
	const pairs = parts(4, arranged(1, 0, 2), arranged(0, 1, 2), arranged(-1, 1, 2));
	expect(pairs.map(({ cue }) => cue)).toEqual(['Italy', 'Hungary', 'Serbia']);
	expect(counts(pairs)[0]).toEqual([
		['Budapest', 1, false],
		['Rome', 1, true],
		['Belgrade', 0, false],
		['', 1, false]
	]);
	expect(instead(pairs)).toMatchObject({ cue: 'Hungary', text: 'Rome' });
	const places = parts(5, arranged(1, 0, 2, 3));
	expect(places.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
	expect(counts(places)[0]).toEqual(
		[
			['the vote', 0, false],
			['the protest', 1, false],
			['the clash', 0, false],
			['the talks', 0, false]
		].map(([text, count], index) => [text, count, index === 0])
	);
});
