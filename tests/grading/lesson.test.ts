import { expect, test } from 'vitest';
import { gradeTyped } from '$lib/grading/typed';
import { kfor } from '$lib/lessons/kfor';
import { answerOf, gapsOf } from '$lib/model/fact';
import type { TypedKey } from '$lib/model/question';

const keys = gapsOf(kfor.facts).map((asked) => {
	const { type, accept, confusions, value, unit, date } = asked.gap;
	const key: TypedKey = {
		type,
		answers: [answerOf(asked), ...accept],
		others: confusions,
		...(value !== undefined && { value }),
		...(unit !== undefined && { unit }),
		...(date !== undefined && { date })
	};
	return key;
});

test('the lesson has enough to hold the grader against', () => {
	expect(keys.length).toBeGreaterThanOrEqual(80);
});

test('every accepted answer of the lesson is accepted, also in another case', () => {
	const refused = keys.flatMap((key) =>
		key.answers
			.flatMap((answer) => [answer, answer.toUpperCase(), ` ${answer}.`])
			.filter((answer) => !gradeTyped(key, answer).right)
	);
	expect(refused).toEqual([]);
});

test('no confusion of the lesson passes for its answer, whether or not the key lists it', () => {
	const passed = keys.flatMap((key) =>
		key.others.filter(
			(other) => gradeTyped(key, other).right || gradeTyped({ ...key, others: [] }, other).right
		)
	);
	expect(passed).toEqual([]);
});
