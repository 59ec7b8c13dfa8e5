import { beforeAll, describe, expect, test } from 'vitest';
import { wrap, unwrap } from '$lib/assignment/envelope';
import { fingerprint } from '$lib/assignment/fingerprint';
import { makeKeyPair, type KeyPair } from '$lib/assignment/keys';
import { openResult, quizOfResult, writeResult } from '$lib/assignment/result-code';
import type { SignedResult } from '$lib/model/assignment';
import { madeQuiz, resultOf } from './results';

let made: Awaited<ReturnType<typeof madeQuiz>>;
let device: KeyPair;
let result: SignedResult;
let code: string;

beforeAll(async () => {
	made = await madeQuiz();
	device = await makeKeyPair();
	result = resultOf(made.quiz, device);
	code = await writeResult(result, made.quiz.publicKey, device);
});

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	const opened = unwrap(text);
	if ('problem' in opened) throw new Error(`The code is ${opened.problem}.`);
	return opened.bytes;
}

test('a result comes back as it was, and only to its teacher', async () => {
	const opened = await openResult(bytesOf(code), made);
	expect(opened).toMatchObject({ result });
	expect(quizOfResult(bytesOf(code))).toBe(made.quiz.id);

	const stranger = await madeQuiz();
	expect(await openResult(bytesOf(code), stranger)).toEqual({ problem: 'other-quiz' });
	const { privateKey } = stranger;
	expect(await openResult(bytesOf(code), { ...made, privateKey })).toEqual({ problem: 'damaged' });
});

test('a code of twelve questions is short', () => {
	expect(code.length).toBeLessThanOrEqual(500);
});

test('nothing of it can be read without the key', () => {
	const text = new TextDecoder('latin1').decode(bytesOf(code));
	expect(text).not.toContain('Mia');
	expect(text).not.toContain('Italians');
});

test('the same result has the same id in every code, another one has another', async () => {
	const idOf = async (some: SignedResult, key = device) => {
		const text = await writeResult(some, made.quiz.publicKey, key);
		const opened = await openResult(bytesOf(text), made);
		return 'id' in opened ? opened.id : opened.problem;
	};
	const again = await writeResult(result, made.quiz.publicKey, device);
	expect(again).not.toBe(code);
	const id = await idOf(result);
	expect(id).toMatch(/^submission:[\w-]{22}$/);
	expect(await idOf(result)).toBe(id);
	expect(await idOf({ ...result, answers: [...result.answers].reverse() })).toBe(id);
	expect(await idOf({ ...result, name: 'Ann' })).not.toBe(id);
	expect(await idOf({ ...result, attempt: 2 })).not.toBe(id);
	const other = await makeKeyPair();
	expect(await idOf({ ...result, device: other.publicKey }, other)).not.toBe(id);
});

test('every altered bit is refused', async () => {
	const bytes = bytesOf(code);
	for (let bit = 0; bit < 8 * bytes.length; bit += 1) {
		const altered = bytes.slice();
		altered[bit >> 3]! ^= 1 << (bit & 7);
		expect(await openResult(altered, made), `bit ${bit}`).toHaveProperty('problem');
	}
}, 30_000);

test('every altered character is refused by the envelope, its checksum too', () => {
	for (let at = 0; at < code.length; at += 1) {
		const other = code[at] === 'A' ? 'B' : 'A';
		const altered = code.slice(0, at) + other + code.slice(at + 1);
		expect(unwrap(altered), `character ${at}`).toHaveProperty('problem');
	}
});

test('a code that is cut anywhere is refused', async () => {
	const bytes = bytesOf(code);
	for (let length = 0; length < bytes.length; length += 1) {
		expect(await openResult(bytes.slice(0, length), made)).toEqual({ problem: 'damaged' });
	}
	expect(unwrap(code.slice(0, -1))).toEqual({ problem: 'cut' });
});

test('what a later release writes is told from damage', async () => {
	const later = bytesOf(code);
	later[0] = 2;
	expect(await openResult(later, made)).toEqual({ problem: 'newer' });
});

describe('what nobody may pass off as a result', () => {
	test('one of another quiz or another device', async () => {
		const other = await madeQuiz();
		await expect(writeResult(result, other.quiz.publicKey, device)).rejects.toThrow('quiz');
		const thief = await makeKeyPair();
		await expect(writeResult(result, made.quiz.publicKey, thief)).rejects.toThrow('device');
	});

	test('one that names a device but was signed by another', async () => {
		const thief = await makeKeyPair();
		const forged = { publicKey: device.publicKey, privateKey: thief.privateKey };
		// Some runtimes refuse a key pair that does not belong together, others sign with it.
		const text = await writeResult(result, made.quiz.publicKey, forged).catch(() => undefined);
		if (text) expect(await openResult(bytesOf(text), made)).toEqual({ problem: 'damaged' });
	});

	test('bytes of chance', async () => {
		for (let length = 0; length < 200; length += 1) {
			const bytes = crypto.getRandomValues(new Uint8Array(length));
			expect(await openResult(bytes, made)).toHaveProperty('problem');
			expect(unwrap(wrap('result', bytes))).toHaveProperty('bytes');
		}
	});
});

test('a copied code counts for its author, whoever hands it in', async () => {
	const opened = await openResult(bytesOf(code), made);
	expect('result' in opened && opened.result.name).toBe(result.name);
	expect('result' in opened && opened.result.device).toBe(device.publicKey);
});

test('an empty result and a long one come back too', async () => {
	const { token: _token, ...rest } = result;
	const empty = { ...rest, name: '', answers: [], reports: [] };
	const long = {
		...result,
		answers: Array.from({ length: 200 }, (_, item) => ({
			item,
			response: { kind: 'typed' as const, text: `Answer ${item} ${'ß'.repeat(50)}` },
			time: 0
		}))
	};
	for (const some of [empty, long]) {
		const text = await writeResult(some, made.quiz.publicKey, device);
		expect(await openResult(bytesOf(text), made)).toMatchObject({ result: some });
	}
});

test('a fingerprint is four letters that stay', () => {
	expect(fingerprint(device.publicKey)).toMatch(/^[2-9A-Z]{4}$/);
	expect(fingerprint('A2sX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKW')).toBe('ZWTZ');
	expect(fingerprint('')).toBe('');
});
