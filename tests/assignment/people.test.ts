import { expect, test } from 'vitest';
import { peopleOf } from '$lib/assignment/people';
import type { Submission } from '$lib/model/assignment';
import { resultOf, schoolClass } from './classroom';

const from = (name: string, device: string, change: Partial<Submission> = {}) =>
	resultOf(name, {}, { device, ...change });
const who = (submissions: Submission[], roster = schoolClass) =>
	peopleOf(submissions, roster).map(({ name, submissions, verified, student, doubts }) => ({
		name,
		count: submissions.length,
		verified,
		onRoster: student !== undefined,
		doubts: doubts.length
	}));

test('attempts of one name on one device are one person’s, however it was typed', () => {
	expect(who([from('Zoe', 'a'), from(' ZOÉ', 'a', { attempt: 2 })])).toEqual([
		{ name: 'Zoe', count: 2, verified: false, onRoster: false, doubts: 0 }
	]);
});

test('two names on one device are two people', () => {
	expect(who([from('Zoe', 'a'), from('Yan', 'a')])).toHaveLength(2);
});

test('two of one name on two devices are two, and are asked about', () => {
	const two = who([from('Zoe', 'a'), from('Zoe', 'b')]);
	expect(two.map(({ doubts }) => doubts)).toEqual([1, 1]);
});

test('what the teacher said holds, also for what comes later from there', () => {
	const same = [
		from('Zoe', 'a', { person: 'p' }),
		from('Zoe', 'b', { person: 'p' }),
		from('Zoe', 'b', { attempt: 2 })
	];
	expect(who(same)).toEqual([
		{ name: 'Zoe', count: 3, verified: false, onRoster: false, doubts: 0 }
	]);
	const others = [from('Zoe', 'a', { person: 'p' }), from('Zoe', 'b', { person: 'q' })];
	expect(who(others).map(({ doubts }) => doubts)).toEqual([0, 0]);
	const third = [...others, from('Zoe', 'c')];
	expect(
		who(third)
			.map(({ doubts }) => doubts)
			.sort()
	).toEqual([1, 1, 2]);
});

test('a personal link proves who it is; a name of the roster is taken for it, unverified', () => {
	const proved = { studentId: 'student:Ana', verified: true } as const;
	expect(who([from('whatever', 'a', proved), from('ben', 'b')])).toEqual([
		{ name: 'Ana', count: 1, verified: true, onRoster: true, doubts: 0 },
		{ name: 'Ben', count: 1, verified: false, onRoster: true, doubts: 0 }
	]);
});

test('a name of the roster from two devices is nobody’s until the teacher says', () => {
	expect(who([from('Ben', 'a'), from('Ben', 'b')])).toEqual([
		{ name: 'Ben', count: 1, verified: false, onRoster: false, doubts: 1 },
		{ name: 'Ben', count: 1, verified: false, onRoster: false, doubts: 1 }
	]);
});

test('beside a personal link the same name on another device is asked about, on the same it is theirs', () => {
	const proved = { studentId: 'student:Ana', verified: true } as const;
	const other = who([from('Ana', 'a', proved), from('Ana', 'b')]);
	expect(other.map(({ onRoster, doubts }) => [onRoster, doubts])).toEqual([
		[true, 1],
		[false, 1]
	]);
	expect(who([from('Ana', 'a', proved), from('Ana', 'a', { attempt: 2 })])).toEqual([
		{ name: 'Ana', count: 2, verified: false, onRoster: true, doubts: 0 }
	]);
});

test('who was said to be another than the one of the roster is', () => {
	expect(who([from('Ben', 'a', { person: 'another' })])).toEqual([
		{ name: 'Ben', count: 1, verified: false, onRoster: false, doubts: 0 }
	]);
});
