import { describe, expect, test } from 'vitest';
import { answerOf, gapsOf, type FactGap } from '$lib/model/fact';
import type { GapId } from '$lib/model/ids';
import { kfor } from '$lib/lessons/kfor';
import { fold, isoOf, numberOf } from './fold';
import { dates, figures, relations } from './kfor-relations';

const gaps = gapsOf(kfor.facts);

function gapOf(id: GapId): FactGap {
	const found = gaps.find(({ gap }) => gap.id === id);
	if (!found) throw new Error(`No gap ${id}.`);
	return found;
}

describe.each(relations)('$name', ({ members, gaps }) => {
	const folded = members.map(fold);

	test.each(gaps)('%s: the answer does, no confusion does', (id) => {
		const asked = gapOf(id);
		expect(folded).toContain(fold(answerOf(asked)));
		for (const confusion of asked.gap.confusions) expect(folded).not.toContain(fold(confusion));
	});
});

test.each(figures)(
	'$gap is $value, and no confusion comes near',
	({ gap: id, value, near = [] }) => {
		const asked = gapOf(id);
		expect(numberOf(answerOf(asked))).toBe(value);
		for (const confusion of asked.gap.confusions) {
			expect([value, ...near]).not.toContain(numberOf(confusion));
		}
	}
);

test.each(dates)('$gap is $date, and no confusion is true', ({ gap: id, date, near = [] }) => {
	const asked = gapOf(id);
	expect(isoOf(answerOf(asked))).toBe(date);
	for (const confusion of asked.gap.confusions)
		expect([date, ...near]).not.toContain(isoOf(confusion));
});

test('every figure, date, person, place and organization stands in a table', () => {
	const told: GapId[] = [
		...relations.flatMap(({ gaps }) => gaps),
		...figures.map(({ gap }) => gap),
		...dates.map(({ gap }) => gap)
	];
	const untold = gaps
		.filter(({ gap }) => gap.type !== 'term' && gap.type !== 'phrase')
		.filter(({ gap }) => !told.includes(gap.id));
	expect(untold.map(({ gap }) => gap.id)).toEqual([]);
});
