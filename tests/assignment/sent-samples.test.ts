import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readClassFile, writeClassFile } from '$lib/assignment/class-file';
import { unwrap } from '$lib/assignment/envelope';
import { makeKeyPair } from '$lib/assignment/keys';
import { readRelease, writeRelease } from '$lib/assignment/release';
import { openResult, writeResult } from '$lib/assignment/result-code';
import { assignment, schoolClass, submission } from '../storage/quiz-fixtures';
import { pastedQuiz } from './pasted';
import { madeQuiz, resultOf } from './results';

// A result, a release and a class file of each format that ever shipped: `SAMPLE=1 vitest run
// tests/assignment/sent-samples` writes those of today. A kept sample is never written again.
const sample = (name: string) => new URL(`./samples/${name}`, import.meta.url);
const passphrase = 'four good words';

test.runIf(process.env.SAMPLE)('writes the samples of today', async () => {
	const { items, pools } = pastedQuiz();
	const { quiz, pair } = await madeQuiz({ items, pools });
	const device = await makeKeyPair();
	const result = resultOf(quiz, device);
	const code = await writeResult(result, quiz.publicKey, device);
	const corrections = [{ item: 3, at: 20, question: items[3]!.question, also: [1] }];
	const note = { name: 'Mia', marks: [{ item: 2, points: 0.5 }], practise: [2, 5] };
	const released = { at: 1_795_520_400_000, corrections, note };
	const release = await writeRelease({ ...released, quiz }, quiz.id, pair);
	const classFile = {
		savedAt: 1,
		schoolClass,
		assignments: [assignment],
		submissions: [submission]
	};

	const keep = { flag: 'wx' } as const;
	const kept = { pair, code, result, release, released, passphrase, classFile };
	writeFileSync(sample('sent-1.json'), JSON.stringify(kept, undefined, '\t') + '\n', keep);
	writeFileSync(
		sample('class-1.recollect-class'),
		await writeClassFile(classFile, passphrase),
		keep
	);
});

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	const opened = unwrap(text);
	if ('problem' in opened) throw new Error(`The sample is ${opened.problem}.`);
	return opened.bytes;
}

test('there are samples of the present formats', () => {
	expect(existsSync(sample('sent-1.json')) && existsSync(sample('class-1.recollect-class'))).toBe(
		true
	);
});

test('what was sent in format 1 opens as it did', async () => {
	const kept = JSON.parse(readFileSync(sample('sent-1.json'), 'utf8'));
	const { quiz } = await madeQuiz();
	const { publicKey, privateKey } = kept.pair;
	const own = { ...quiz, publicKey, id: kept.result.quizId };
	const opened = await openResult(bytesOf(kept.code), { quiz: own, privateKey });
	expect(opened).toEqual({ id: expect.stringMatching(/^submission:/), result: kept.result });

	const released = await readRelease(bytesOf(kept.release), own, () => Promise.resolve(undefined));
	expect(released).toMatchObject(kept.released);
	expect('quiz' in released && released.quiz?.items).toHaveLength(20);

	const file = new Uint8Array(readFileSync(sample('class-1.recollect-class')));
	expect(await readClassFile(file, kept.passphrase)).toEqual(kept.classFile);
});
