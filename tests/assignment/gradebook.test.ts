import { describe, expect, test } from 'vitest';
import { cellOf, gradebookOf, rememberingScore } from '$lib/assignment/gradebook';
import { changesBetween, keyed, withCorrection } from '$lib/assignment/correct';
import type { Submission } from '$lib/model/assignment';
import type { Response } from '$lib/model/question';
import {
	allRight,
	arranged,
	assignmentWith,
	chosen,
	judged,
	questions,
	resultOf,
	schoolClass,
	typing
} from './classroom';

/** 1 + 1 + 2 + 3 + 2 = 9 of 11 */
const nine = { ...allRight, 5: arranged(1, 0, 2, 3) };
/** 0 + 1 + 0 + 3 + 0 = 4 of 11 */
const four = { 1: chosen(0), 2: judged(true), 3: typing('Prizren'), 4: arranged(1, 0, 2) };
const tries = (...answers: Record<number, Response>[]) =>
	answers.map((each, index) => resultOf('Ana', each, { attempt: index + 1 }));

describe('which attempt counts', () => {
	const all = tries(four, allRight, nine);
	const pointsFor = (counts: 'first' | 'last' | 'best' | 'average', attempts = 0) =>
		gradebookOf(assignmentWith({ counts, attempts }), all).rows[0]!.total.points;

	test('the first, the last, the best, the average', () => {
		expect(pointsFor('first')).toBe(4);
		expect(pointsFor('last')).toBe(9);
		expect(pointsFor('best')).toBe(11);
		// (4 + 11 + 9) / 3 = 8
		expect(pointsFor('average')).toBe(8);
	});

	test('more than are allowed count for nothing, in whatever order they came', () => {
		expect(pointsFor('best', 1)).toBe(4);
		expect(pointsFor('last', 2)).toBe(11);
		// (4 + 11) / 2
		expect(pointsFor('average', 2)).toBe(7.5);
		const mixed = gradebookOf(assignmentWith({ counts: 'last', attempts: 2 }), [...all].reverse());
		expect(mixed.rows[0]!.total.points).toBe(11);
		expect(mixed.rows[0]!.attempts.map(({ extra }) => extra)).toEqual([false, false, true]);
	});

	test('a cell of an average is the average of the question', () => {
		const book = gradebookOf(assignmentWith({ counts: 'average' }), all);
		// the typed one: (0 + 2 + 2) / 3
		expect(cellOf(book.rows[0]!, 3)).toMatchObject({ points: 4 / 3, of: 2 });
		// the order: (0 + 4 + 2) / 3 = 2
		expect(cellOf(book.rows[0]!, 5)).toMatchObject({ points: 2, of: 4 });
	});

	test('what was set aside is in no row', () => {
		const [first, second, third] = all as [Submission, Submission, Submission];
		const aside: Submission = { ...second, setAside: 'by-teacher' };
		const book = gradebookOf(assignmentWith(), [first, aside, third]);
		expect(book.rows[0]!.total.points).toBe(9);
		expect(book.setAside).toEqual([aside]);
	});
});

describe('late', () => {
	const at = (finishedAt: number, arrivedAt: number, rest: Partial<Submission> = {}) =>
		resultOf('Ana', allRight, { startedAt: 0, finishedAt, arrivedAt, ...rest });
	const flags = (submission: Submission, extensions = {}) => {
		const assignment = { ...assignmentWith({ due: 1000, minutes: 10 }), extensions };
		const { late, cameLate, overTime } = gradebookOf(assignment, [submission], schoolClass).rows[0]!
			.attempts[0]!;
		return { late, cameLate, overTime };
	};

	test('is told by the student’s clock, and beside it when it came', () => {
		expect(flags(at(999, 999))).toEqual({ late: false, cameLate: false, overTime: false });
		expect(flags(at(999, 2000))).toEqual({ late: false, cameLate: true, overTime: false });
		expect(flags(at(1001, 2000))).toEqual({ late: true, cameLate: true, overTime: false });
	});

	test('is nothing on paper', () => {
		expect(flags(at(2000, 2000, { by: 'paper' }))).toMatchObject({ late: false, cameLate: false });
	});

	test('heeds what one student was given', () => {
		const ana = { studentId: 'student:Ana' } as const;
		const extensions = { 'student:Ana': { due: 3000 } };
		expect(flags(at(2000, 4000, ana), extensions)).toMatchObject({ late: false, cameLate: true });
	});

	test('more minutes than were given are told, with one for handing in', () => {
		const minute = 60_000;
		expect(flags(at(11 * minute, 0)).overTime).toBe(false);
		expect(flags(at(11 * minute + 1, 0)).overTime).toBe(true);
		const ana = { studentId: 'student:Ana' } as const;
		const extensions = { 'student:Ana': { minutes: 5 } };
		expect(flags(at(16 * minute, 0, ana), extensions).overTime).toBe(false);
	});
});

test('who is missing, and who has passed', () => {
	const results = [resultOf('Ana', nine), resultOf('ben ', four)];
	const book = gradebookOf(assignmentWith({ passMark: 60 }), results, schoolClass);
	// 9 / 11 = 82 %, 4 / 11 = 36 %
	expect(book.rows.map(({ person, passed }) => [person.name, passed])).toEqual([
		['Ana', true],
		['Ben', false]
	]);
	expect(book.missing.map(({ name }) => name)).toEqual(['Cem']);
	expect(gradebookOf(assignmentWith(), results).rows[0]).not.toHaveProperty('passed');
});

test('a key put right changes whom it changes, by how much, and nobody else', () => {
	const assignment = assignmentWith();
	const results = [
		resultOf('Ana', allRight),
		resultOf('Ben', four),
		resultOf('Cem', { 1: chosen(2) })
	];
	const before = gradebookOf(assignment, results);
	// 11 is right, not 30
	const question = keyed(questions.choice, 0)!;
	const after = gradebookOf(withCorrection(assignment, { item: 1, at: 1, question }), results);
	const changes = changesBetween(before, after, 1);
	expect(
		changes.map(({ row, before, points }) => [
			row.person.name,
			before.total.points,
			row.total.points,
			points
		])
	).toEqual([
		['Ana', 11, 10, { before: 1, after: 0 }],
		['Ben', 4, 5, { before: 0, after: 1 }]
	]);
});

test('a dropped question changes everybody who was asked it', () => {
	const assignment = assignmentWith();
	const results = [resultOf('Ana', allRight), resultOf('Cem', {})];
	const before = gradebookOf(assignment, results);
	const dropped = { item: 1, at: 1, question: questions.choice, dropped: true } as const;
	const after = gradebookOf(withCorrection(assignment, dropped), results);
	expect(
		changesBetween(before, after, 1).map(({ row }) => [row.total.points, row.total.of])
	).toEqual([
		[10, 10],
		[0, 10]
	]);
	expect(after.items[0]).toMatchObject({ number: 1, dropped: true });
});

test('each result is scored once, until it or a key changes', () => {
	const assignment = assignmentWith();
	const remembering = rememberingScore();
	const ana = resultOf('Ana', allRight);
	const first = remembering(assignment)(ana);
	expect(remembering(assignment)({ ...ana })).toBe(first);
	expect(remembering(assignment)({ ...ana, editedAt: 1 })).not.toBe(first);
	const question = keyed(questions.choice, 0)!;
	const put = withCorrection(assignment, { item: 1, at: 1, question });
	expect(remembering(put)(ana)[0]!.points).toBe(0);
	expect(remembering(assignment)(ana)[0]!.points).toBe(1);
});

test('a name that is asked about is not missing either', () => {
	const two = [resultOf('Ana', nine, { device: 'a' }), resultOf('Ana', four, { device: 'b' })];
	const book = gradebookOf(assignmentWith(), two, schoolClass);
	expect(book.rows.map(({ person }) => person.doubts.length)).toEqual([1, 1]);
	expect(book.missing.map(({ name }) => name)).toEqual(['Ben', 'Cem']);
});
