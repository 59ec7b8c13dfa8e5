import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeKeyPair, type KeyPair } from '$lib/assignment/keys';
import { quizFragment } from '$lib/assignment/quiz-link';
import { writeRelease } from '$lib/assignment/release';
import { sealQuiz } from '$lib/assignment/seal';
import { quizIdOf, type Quiz } from '$lib/model/quiz';
import { takeIn } from '$lib/state/open-quiz';
import { markAttempt, tellingOf } from '$lib/state/quiz-marks';
import { changeGiven, getTaken } from '$lib/storage/taking';
import { beginAfresh } from './fixtures';
import { begun, quizOf } from './taken';

let keys: KeyPair;
let quiz: Quiz;

beforeEach(async () => {
	await beginAfresh();
	keys = await makeKeyPair();
	quiz = { ...quizOf(), id: quizIdOf(keys.publicKey), publicKey: keys.publicKey };
});
afterEach(() => vi.useRealTimers());

const taken = async () => (await getTaken(quiz.id))!;

test('a link that is opened again keeps the name, the answers, and comes back to Today', async () => {
	const link = quizFragment(quiz);
	expect(await takeIn(link)).toEqual({ id: quiz.id });
	await begun((await taken()).given.quiz);
	await changeGiven(quiz.id, (given) => ({ ...given, name: 'Ana', putAway: true }));
	expect(await takeIn(link)).toEqual({ id: quiz.id });
	const { given, attempts } = await taken();
	expect(given.name).toBe('Ana');
	expect(given).not.toHaveProperty('putAway');
	expect(attempts).toHaveLength(1);
});

test('another wording under the same name does not replace the one that was begun', async () => {
	await takeIn(quizFragment(quiz));
	await begun((await taken()).given.quiz);
	const other = quizFragment({ ...quiz, title: 'Something else' });
	expect(await takeIn(other)).toEqual({ id: quiz.id, otherWording: true });
	expect((await taken()).given.quiz.title).toBe('Capitals');
});

test('the name that was given last is there for the next quiz that asks for a name', async () => {
	await takeIn(quizFragment(quiz));
	await changeGiven(quiz.id, (given) => ({ ...given, name: 'Ana' }));
	const next = await makeKeyPair();
	const id = quizIdOf(next.publicKey);
	await takeIn(quizFragment({ ...quiz, id, publicKey: next.publicKey }));
	expect((await getTaken(id))?.given.name).toBe('Ana');
});

test('a link escaped on its way opens all the same', async () => {
	const escaped = quizFragment(quiz).replaceAll('.', '%2E').replaceAll('-', '%2D');
	expect(await takeIn(escaped)).toEqual({ id: quiz.id });
});

test('says what is wrong with what is no quiz', async () => {
	const link = quizFragment(quiz);
	expect(await takeIn(link.slice(0, -9))).toEqual({ problem: 'cut' });
	expect(await takeIn(link.replace(/\.(\d+)\.../, '.$1.AA'))).toEqual({ problem: 'damaged' });
	expect(await takeIn('anything')).toEqual({ problem: 'foreign' });
	expect(await takeIn(quiz.id)).toEqual({ problem: 'gone' });
	const release = await writeRelease({ at: 1, corrections: [] }, quiz.id, keys);
	expect(await takeIn(release)).toEqual({ problem: 'not-taken' });
});

test('a release tells right and wrong of a sealed quiz, and only its own teacher’s does', async () => {
	const sealed: Quiz = {
		...quiz,
		settings: { ...quiz.settings, mode: 'sealed', feedback: 'release' }
	};
	await takeIn(quizFragment(sealQuiz(sealed)));
	const before = await taken();
	expect(tellingOf(before.given)).toBe('later');
	const attempt = await begun(before.given.quiz);
	const answers = [{ item: 0, response: { kind: 'chosen' as const, index: 0 }, time: 1 }];

	const stranger = await makeKeyPair();
	const forged = await writeRelease({ at: 1, quiz: sealed, corrections: [] }, quiz.id, stranger);
	expect(await takeIn(forged)).toEqual({ problem: 'damaged' });

	const released = { at: 1, quiz: sealed, corrections: [] };
	expect(await takeIn(await writeRelease(released, quiz.id, keys))).toMatchObject({ id: quiz.id });
	const { given } = await taken();
	expect(tellingOf(given)).toBe('now');
	expect(markAttempt(given, { ...attempt, answers }).total).toMatchObject({ points: 1, of: 3 });

	// A correction that comes later leaves the keys that came before.
	const question = { ...sealed.items[0]!.question, key: 1 } as Quiz['items'][0]['question'];
	const correction = { at: 2, corrections: [{ item: 0, at: 2, question }] };
	await takeIn(await writeRelease(correction, quiz.id, keys));
	const marked = markAttempt((await taken()).given, { ...attempt, answers });
	expect(marked.total.points).toBe(0);
	expect(marked.items.find(({ item }) => item.id === 0)?.before).toBe(1);
});
