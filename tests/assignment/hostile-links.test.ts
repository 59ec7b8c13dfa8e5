import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { unwrap } from '$lib/assignment/envelope';
import { packQuiz } from '$lib/assignment/pack-quiz';
import { quizFragment } from '$lib/assignment/quiz-link';
import { POINT } from '$lib/assignment/quiz-layout';
import { readQuiz } from '$lib/assignment/read-quiz';
import { TextWriter } from '$lib/assignment/texts';
import { quiz as quizShape } from '$lib/exchange/shapes-quiz';
import { pickIndex, seeded, type Random } from '$lib/random/random';
import { bankOnDisk } from './opened';
import { pastedQuiz } from './pasted';
import { randomQuiz } from './quizzes';

/** Milliseconds; a slow machine that runs other tests beside may take some times as long. */
const LONGEST = 50 * 6;

/** Whether it is a problem or a quiz that is whole; it never throws and never takes long. */
async function isBounded(bytes: Uint8Array): Promise<'problem' | 'quiz'> {
	const start = performance.now();
	const result = await readQuiz(bytes, bankOnDisk);
	expect(performance.now() - start).toBeLessThan(LONGEST);
	if ('problem' in result) return 'problem';
	expect(quizShape(result.quiz)).toBeUndefined();
	for (const { pool } of result.quiz.items) {
		if (pool !== undefined) expect(result.quiz.pools[pool]).toBeDefined();
	}
	return 'quiz';
}

const someBytes = (length: number, random: Random) =>
	Uint8Array.from({ length }, () => pickIndex(256, random));

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
	const copy = Uint8Array.from(bytes);
	for (let flips = 1 + pickIndex(3, random); flips > 0; flips -= 1) {
		copy[pickIndex(copy.length, random)]! ^= 1 << pickIndex(8, random);
	}
	return copy;
}

/** As `quizFragment` puts together what gains nothing by being deflated, of any bytes. */
function containerOf(packed: Uint8Array): Uint8Array {
	return Uint8Array.from([0, ...packed]);
}

async function samples() {
	const random = seeded(11);
	return Promise.all([pastedQuiz(), ...Array.from({ length: 4 }, () => randomQuiz(random))]);
}

test('bytes of chance are a problem', async () => {
	const random = seeded(1);
	for (let round = 0; round < 2000; round += 1) {
		const bytes = someBytes(pickIndex(400, random), random);
		// Past what is first looked at, too.
		if (round % 2) bytes.set([round % 4 === 1 ? 0 : 1, 2].slice(0, bytes.length));
		await isBounded(bytes);
	}
});

test('flipped bits in what is sent are a problem or a quiz', async () => {
	const random = seeded(2);
	for (const quiz of await samples()) {
		const unwrapped = unwrap(quizFragment(quiz));
		if ('problem' in unwrapped) throw new Error(unwrapped.problem);
		for (let round = 0; round < 100; round += 1) await isBounded(flipped(unwrapped.bytes, random));
	}
});

test('flipped bits beneath what is deflated are a problem or a quiz', async () => {
	const random = seeded(3);
	let quizzes = 0;
	for (const quiz of await samples()) {
		const packed = packQuiz(quiz);
		for (let round = 0; round < 150; round += 1) {
			if ((await isBounded(containerOf(flipped(packed, random)))) === 'quiz') quizzes += 1;
		}
	}
	// Flips in a text are not noticed here: the checksum of the envelope does that.
	expect(quizzes).toBeGreaterThan(50);
});

test('what is cut is a problem, wherever it was cut', async () => {
	const packed = packQuiz(pastedQuiz());
	for (let end = 0; end < packed.length; end += 13) {
		expect(await isBounded(containerOf(packed.subarray(0, end)))).toBe('problem');
	}
});

test('a bomb is not inflated', async () => {
	const point = packQuiz(pastedQuiz()).subarray(0, POINT);
	const bomb = deflateSync(new Uint8Array(100_000_000), { level: 9 });
	const before = process.memoryUsage().arrayBuffers;
	expect(await isBounded(Uint8Array.from([1, ...point, ...bomb]))).toBe('problem');
	expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8_000_000);
});

test('a text that is named again and again is not built up', async () => {
	const out = new TextWriter();
	const long = 'x'.repeat(9000);
	// Title, then 200 items that count up.
	out.count(256);
	out.whole(0);
	out.count(0);
	out.text(long);
	out.count(200);
	out.whole(0);
	for (let item = 0; item < 200; item += 1) {
		out.count(1 | 128);
		out.text(long);
		out.count(2000);
		for (let option = 0; option < 2000; option += 1) out.text(long);
		out.count(0);
	}
	const point = packQuiz(pastedQuiz()).subarray(0, POINT);
	expect(await isBounded(containerOf(Uint8Array.from([...point, ...out.done()])))).toBe('problem');
});

test('a bank elsewhere on the site, or beyond its end, is not asked for', async () => {
	const quiz = await randomQuiz(seeded(5));
	const item = (await bankOnDisk('kfor', 1))!.items[0]!;
	const withRef = (ref: object) => {
		const bank = { ...item.bank!, ...ref };
		return containerOf(packQuiz({ ...quiz, pools: [], items: [{ ...item, id: 1, bank }] }));
	};
	const asked: string[] = [];
	const load = async (lesson: string, edition: number) => {
		asked.push(lesson);
		return bankOnDisk('kfor', edition);
	};
	expect(await readQuiz(withRef({ lesson: '../../private' }), load)).toEqual({
		problem: 'damaged'
	});
	expect(asked).toEqual([]);
	expect(await readQuiz(withRef({ index: 100_000 }), load)).toEqual({ problem: 'damaged' });
	expect(await readQuiz(withRef({ index: 3 }), load)).toMatchObject({ digest: expect.any(String) });
});

test('a source is a page of the web, or none', async () => {
	const quiz = pastedQuiz();
	const url = 'javascript:alert(1)';
	const packed = packQuiz({ ...quiz, source: { title: 'A', url: `https://${url}` } });
	const result = await readQuiz(containerOf(packed), bankOnDisk);
	expect(result).toMatchObject({ quiz: { source: { url: `https://${url}` } } });

	const without = packQuiz({ ...quiz, source: { title: 'A', url } });
	expect(await readQuiz(containerOf(without), bankOnDisk)).toMatchObject({
		quiz: { source: { title: 'A' } }
	});
	const text = new TextDecoder('latin1').decode(packed).replace('https://', '');
	const forged = Uint8Array.from(text, (char) => char.charCodeAt(0));
	expect(await readQuiz(containerOf(forged), bankOnDisk)).toEqual({ problem: 'damaged' });
});

test('what a later release has added is told as such', async () => {
	const bytes = containerOf(packQuiz(pastedQuiz()));
	bytes[0]! |= 4;
	expect(await readQuiz(bytes, bankOnDisk)).toEqual({ problem: 'newer' });
});
