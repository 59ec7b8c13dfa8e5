import { describe, expect, test } from 'vitest';
import { digestOf } from '$lib/assignment/digest';
import { unwrap } from '$lib/assignment/envelope';
import { findCodes } from '$lib/assignment/find-codes';
import { packQuiz } from '$lib/assignment/pack-quiz';
import { quizFile, quizFragment } from '$lib/assignment/quiz-link';
import { readQuiz } from '$lib/assignment/read-quiz';
import { sealQuiz } from '$lib/assignment/seal';
import { quiz as quizShape } from '$lib/exchange/shapes-quiz';
import type { Quiz } from '$lib/model/quiz';
import { seeded } from '$lib/random/random';
import { opened } from './opened';
import { pastedQuiz } from './pasted';
import { randomQuiz } from './quizzes';

/** A quiz without what stays with the teacher: where its own questions were drawn from. */
function asSent(quiz: Quiz) {
	const stays = ['factId', 'gapId', 'revision', 'generator', 'seed', 'span'];
	return JSON.parse(
		JSON.stringify(quiz, (key, value) => (stays.includes(key) ? undefined : value))
	);
}

const personal = { name: 'Jörg Ćosić', code: 'K7QP', token: 'AAECAwQFBgcI', minutes: 40 };

test('quizzes of every kind come out as they went in', async () => {
	const random = seeded(4);
	for (let round = 0; round < 60; round += 1) {
		const quiz = await randomQuiz(random);
		const { quiz: read, digest } = await opened(quizFragment(quiz));
		expect(asSent(read)).toEqual(asSent(quiz));
		expect(quizShape(read)).toBeUndefined();
		expect(packQuiz(read)).toEqual(packQuiz(quiz));
		expect(digest).toBe(await digestOf(packQuiz(quiz)));
	}
});

test('a question of the bank comes out with its ids, another with ids of its own', async () => {
	const random = seeded(7);
	let quiz = await randomQuiz(random);
	while (!quiz.items.some(({ bank }) => bank) || quiz.items.every(({ bank }) => bank)) {
		quiz = await randomQuiz(random);
	}
	const { quiz: read } = await opened(quizFragment(quiz));
	read.items.forEach(({ bank, question, id }, index) => {
		const { gapId } = quiz.items[index]!.question;
		const minted = `gap:${quiz.id.slice('quiz:'.length)}/${id}`;
		expect(question.gapId).toBe(bank ? gapId : minted);
	});
});

test('a sealed quiz takes no key with it', async () => {
	const sealed = sealQuiz(pastedQuiz());
	const { quiz: read } = await opened(quizFragment(sealed));
	expect(asSent(read)).toEqual(asSent(sealed));
	expect(JSON.stringify(read)).not.toContain('Kosovo Serb protesters');
});

test('times travel in minutes', async () => {
	const madeAt = Date.UTC(2026, 10, 24, 12, 30, 17, 250);
	const quiz = pastedQuiz();
	const settings = { ...quiz.settings, due: madeAt + 1 };
	const { quiz: read } = await opened(quizFragment({ ...quiz, madeAt, settings }));
	const minute = Date.UTC(2026, 10, 24, 12, 30);
	expect(read).toMatchObject({ madeAt: minute, settings: { due: minute } });
});

test('a personal link says who it is for, and asks the same', async () => {
	const quiz = pastedQuiz();
	const due = Date.UTC(2026, 10, 30, 18);
	const everybody = await opened(quizFragment(quiz));
	const own = await opened(quizFragment(quiz, { ...personal, due }));
	expect(own).toEqual({ ...everybody, personal: { ...personal, due } });
});

test('a file of a quiz is found again', async () => {
	const quiz = { ...pastedQuiz(), title: 'Two\nlines' };
	const file = quizFile(quiz);
	expect(file.split('\n')[0]).toBe('Recollect quiz: Two lines');
	const [found, ...more] = findCodes(file).codes;
	expect(more).toEqual([]);
	const read = await readQuiz(found!.bytes, async () => undefined);
	expect(read).toMatchObject({ quiz: { id: quiz.id, title: quiz.title } });
});

describe('a link', () => {
	const fragment = quizFragment(pastedQuiz());
	const link = `https://recollect.example.org/quiz/#${fragment}`;

	test('holds nothing that is escaped on its way', () => {
		expect(fragment).toMatch(/^[\w.-]+$/);
		expect(encodeURIComponent(fragment)).toBe(fragment);
	});

	test.each([
		['wrapped by a mail program', link.replace(/[^]{76}/g, '$&\r\n')],
		['quoted', link.replace(/[^]{70}/g, '$&\n> ')],
		['escaped in another link', `https://l.example.net/?u=${encodeURIComponent(link)}&s=1`],
		['followed by words', `${link}. See you!`]
	])('is read when it is %s', (_, text) => {
		const { codes } = findCodes(text);
		expect(codes.map(({ code }) => code)).toEqual([fragment]);
	});

	test('says that its end is missing', () => {
		for (let end = fragment.length - 1; end > 8; end -= 97) {
			expect(unwrap(fragment.slice(0, end))).toEqual({ problem: 'cut' });
		}
	});
});

test('without the questions of the lesson it says so', async () => {
	const random = seeded(2);
	let quiz = await randomQuiz(random);
	while (!quiz.items.some(({ bank }) => bank)) quiz = await randomQuiz(random);
	const unwrapped = unwrap(quizFragment(quiz));
	if ('problem' in unwrapped) throw new Error(unwrapped.problem);
	const offline = () => Promise.reject(new Error('offline'));
	expect(await readQuiz(unwrapped.bytes, offline)).toEqual({ problem: 'no-bank' });
	expect(await readQuiz(unwrapped.bytes, async () => undefined)).toEqual({ problem: 'no-bank' });
});

test('a key that is no point of the curve is the caller’s mistake', () => {
	expect(() => packQuiz({ ...pastedQuiz(), publicKey: 'AAAA' })).toThrow('No point of P-256');
});
