import { beforeAll, expect, test } from 'vitest';
import { unwrap } from '$lib/assignment/envelope';
import { makeKeyPair } from '$lib/assignment/keys';
import { quizOfRelease, readRelease, writeRelease } from '$lib/assignment/release';
import { sealQuiz } from '$lib/assignment/seal';
import type { Released } from '$lib/model/attempt';
import { pastedQuiz } from './pasted';
import { madeQuiz } from './results';

const noBank = () => Promise.resolve(undefined);
const { items, pools } = pastedQuiz();

let made: Awaited<ReturnType<typeof madeQuiz>>;
let released: Released;
let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
	made = await madeQuiz({ items, pools });
	const corrections = [{ item: 3, at: 20, question: items[3]!.question, also: [1] }];
	const marks = [{ item: 2, points: 0.5, comment: 'Nearly — look again.' }];
	const note = { name: 'Mia', marks, comment: 'Well done.', practise: [2, 5] };
	released = { at: 1_795_520_400_000, quiz: made.quiz, corrections, note };
	bytes = open(await writeRelease(released, made.quiz.id, made.pair));
});

function open(text: string): Uint8Array<ArrayBuffer> {
	const opened = unwrap(text);
	if ('problem' in opened) throw new Error(`The code is ${opened.problem}.`);
	expect(opened.cargo).toBe('release');
	return opened.bytes;
}

test('a release brings keys, corrections and a note to who has the sealed quiz', async () => {
	expect(quizOfRelease(bytes)).toBe(made.quiz.id);
	const found = await readRelease(bytes, sealQuiz(made.quiz), noBank);
	if ('problem' in found) throw new Error(found.problem);
	expect(found).toMatchObject({
		at: released.at,
		corrections: released.corrections,
		note: released.note
	});
	const keys = found.quiz!.items.map(({ question }) => question.key);
	expect(keys).toMatchObject(items.map(({ question }) => question.key));
});

test('a correction alone is short', async () => {
	const { quiz: _quiz, note: _note, ...correction } = released;
	const code = await writeRelease(correction, made.quiz.id, made.pair);
	expect(await readRelease(open(code), made.quiz, noBank)).toEqual(correction);
	expect(code.length).toBeLessThan(700);
});

test('only the teacher of the quiz can have written it', async () => {
	const thief = await makeKeyPair();
	const forged = open(await writeRelease(released, made.quiz.id, thief));
	expect(await readRelease(forged, made.quiz, noBank)).toEqual({ problem: 'damaged' });
	const other = await madeQuiz();
	expect(await readRelease(bytes, other.quiz, noBank)).toEqual({ problem: 'other-quiz' });
});

test('every altered bit is refused, and every cut', async () => {
	for (let bit = 0; bit < 8 * bytes.length; bit += 5) {
		const altered = bytes.slice();
		altered[bit >> 3]! ^= 1 << (bit & 7);
		expect(await readRelease(altered, made.quiz, noBank), `bit ${bit}`).toHaveProperty('problem');
	}
	for (let length = 0; length < bytes.length; length += 7) {
		expect(await readRelease(bytes.slice(0, length), made.quiz, noBank)).toHaveProperty('problem');
	}
}, 30_000);

test('a later format is told from damage', async () => {
	const later = bytes.slice();
	later[0] = 2;
	expect(await readRelease(later, made.quiz, noBank)).toEqual({ problem: 'newer' });
});
