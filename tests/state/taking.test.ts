import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Attempt } from '$lib/model/attempt';
import { Taking } from '$lib/state/taking.svelte';
import { changeAttempt } from '$lib/storage/attempts';
import { db } from '$lib/storage/database';
import { beginAfresh } from './fixtures';
import { begun, placeOf, quizOf } from './taken';

beforeEach(beginAfresh);
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

const quiz = quizOf({ feedback: 'end' });

function take(attempt: Attempt): Taking {
	return new Taking(quiz, attempt, (change) => changeAttempt(attempt.id, change));
}

const kept = async ({ id }: Attempt) => (await db.attempts.get(id))!;

test('an answer is kept in the order of the quiz, and shown in that of the sheet', async () => {
	// A sheet on which the first option stands elsewhere.
	const seed = [...Array(20).keys()].find((number) => placeOf(quiz, number, 0) > 1)!;
	const attempt = await begun(quiz, seed);
	const taking = take(attempt);
	const index = placeOf(quiz, seed, 0);
	taking.answer(0, { kind: 'chosen', index });
	await taking.settled();
	expect(taking.saved).toBe('saved');
	expect((await kept(attempt)).answers).toMatchObject([
		{ item: 0, response: { kind: 'chosen', index: 0 } }
	]);
	expect(taking.draft(0)).toEqual({ kind: 'chosen', index });
});

test('what is typed letter by letter is kept whole', async () => {
	const attempt = await begun(quiz);
	const taking = take(attempt);
	for (const text of ['1', '10', '100']) taking.answer(1, { kind: 'typed', text });
	await taking.settled();
	expect((await kept(attempt)).answers).toMatchObject([
		{ item: 1, response: { kind: 'typed', text: '100' } }
	]);
});

test('two tabs that answer one attempt lose nothing of each other', async () => {
	const attempt = await begun(quiz);
	const [one, other] = [take(attempt), take(attempt)];
	one.answer(0, { kind: 'chosen', index: 1 });
	other.answer(1, { kind: 'typed', text: '100' });
	await Promise.all([one.settled(), other.settled()]);
	expect((await kept(attempt)).answers.map(({ item }) => item).sort()).toEqual([0, 1]);
});

test('nothing is changed any more once another tab has finished', async () => {
	const attempt = await begun(quiz);
	const [one, other] = [take(attempt), take(attempt)];
	one.answer(1, { kind: 'typed', text: '100' });
	await one.finish();
	other.answer(1, { kind: 'typed', text: 'zebra' });
	await other.settled();
	expect((await kept(attempt)).answers).toMatchObject([{ response: { text: '100' } }]);
	expect(other.attempt.finishedAt).toBeDefined();
});

test('an answer whose feedback was seen stays as it is', async () => {
	const attempt = await begun(quiz);
	const taking = take(attempt);
	taking.answer(1, { kind: 'typed', text: 'zebra' }, true);
	taking.answer(1, { kind: 'typed', text: '100' }, true);
	await taking.settled();
	expect((await kept(attempt)).answers).toMatchObject([{ response: { text: 'zebra' } }]);
	expect(taking.answered(1)?.verdict.right).toBe(false);
});

test('what could not be saved is told, and saved on another try', async () => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	const attempt = await begun(quiz);
	const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('Full.', 'QuotaExceededError');
	});
	const taking = take(attempt);
	taking.answer(1, { kind: 'typed', text: '100' });
	await taking.settled();
	expect(taking.failure).toBe('full');
	expect(taking.draft(1)).toEqual({ kind: 'typed', text: '100' });
	put.mockRestore();
	taking.retry();
	await taking.settled();
	expect(taking.failure).toBeUndefined();
	expect((await kept(attempt)).answers).toMatchObject([{ response: { text: '100' } }]);
});

test('spaces and pairs that were not made are no answers', async () => {
	const taking = take(await begun(quiz));
	taking.answer(1, { kind: 'typed', text: '  ' });
	taking.answer(2, { kind: 'arranged', order: [-1, -1] });
	expect(taking.blanks).toEqual([0, 1, 2]);
	taking.answer(2, { kind: 'arranged', order: [0, -1] });
	expect(taking.blanks).toEqual([0, 1]);
	await taking.settled();
});

test('a flag and a report are kept, and can be taken back', async () => {
	const attempt = await begun(quiz);
	const taking = take(attempt);
	taking.flag(2);
	taking.report(1, ' It depends on the height. ');
	await taking.settled();
	expect(await kept(attempt)).toMatchObject({
		flagged: [2],
		reports: [{ item: 1, text: 'It depends on the height.' }]
	});
	taking.flag(2);
	taking.report(1, '');
	await taking.settled();
	expect(await kept(attempt)).toMatchObject({ flagged: [], reports: [] });
});

test('when the time was up it ended then, however late that was seen', async () => {
	const attempt = await begun(quiz);
	const taking = take(attempt);
	vi.setSystemTime(attempt.startedAt + 3_600_000);
	await taking.finish(attempt.startedAt + 600_000);
	expect(await kept(attempt)).toMatchObject({
		timeUp: true,
		finishedAt: attempt.startedAt + 600_000
	});
});
