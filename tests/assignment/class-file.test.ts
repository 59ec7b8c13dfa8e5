import { beforeAll, expect, test } from 'vitest';
import { problemOfClassFile, readClassFile, writeClassFile } from '$lib/assignment/class-file';
import { assignment, schoolClass, submission } from '../storage/quiz-fixtures';

const content = {
	savedAt: 1_795_520_400_000,
	schoolClass,
	assignments: [assignment],
	submissions: Array.from({ length: 30 }, (_, index) => ({
		...submission,
		id: `submission:${index}` as const
	}))
};
const passphrase = 'vier kühle Äpfel';
let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
	bytes = await writeClassFile(content, passphrase);
});

test('a class file opens with its passphrase, however the keyboard composes it', async () => {
	expect(await readClassFile(bytes, passphrase)).toEqual(content);
	expect(await readClassFile(bytes, passphrase.normalize('NFD'))).toEqual(content);
});

test('and with no other', async () => {
	expect(await readClassFile(bytes, 'vier kühle Birnen')).toEqual({ problem: 'wrong-passphrase' });
	expect(await readClassFile(bytes, '')).toEqual({ problem: 'wrong-passphrase' });
});

test('it tells nothing without it, and twice the same is another file', async () => {
	const text = new TextDecoder('latin1').decode(bytes);
	expect(text).toMatch(/^Recollect class file /);
	expect(text).not.toContain('Mia');
	expect(await writeClassFile(content, passphrase)).not.toEqual(bytes);
});

test('every damaged byte is told as damage, before the passphrase is asked', () => {
	for (let at = 22; at < bytes.length; at += 1) {
		const damaged = bytes.slice();
		damaged[at]! ^= 0x10;
		expect(problemOfClassFile(damaged), `byte ${at}`).toBe('damaged');
	}
	for (let length = 22; length < bytes.length; length += 1) {
		expect(problemOfClassFile(bytes.subarray(0, length))).toBe('damaged');
	}
});

test('what is none of ours, or of a later release, is told', () => {
	const later = bytes.slice();
	later[21] = 2;
	expect(problemOfClassFile(later)).toBe('newer');
	expect(problemOfClassFile(new TextEncoder().encode('Dear diary'))).toBe('foreign');
	expect(problemOfClassFile(new Uint8Array())).toBe('foreign');
	expect(problemOfClassFile(bytes)).toBeUndefined();
});

test('what is written within it is looked at', async () => {
	const odd = { ...content, assignments: [{ ...assignment, privateKey: 5 as unknown as string }] };
	const file = await writeClassFile(odd, passphrase);
	expect(await readClassFile(file, passphrase)).toEqual({ problem: 'damaged' });
});
