import { expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '$lib/assignment/base64url';
import { isPublicKey, isSignedBy, makeKeyPair, sign } from '$lib/assignment/keys';
import { compressed, decompressed } from '$lib/assignment/point';

test('a point comes back from 33 bytes, whichever half it is in', async () => {
	const signs = new Set<number>();
	for (let trial = 0; trial < 40; trial += 1) {
		const { publicKey } = await makeKeyPair();
		const bytes = fromBase64Url(publicKey)!;
		signs.add(bytes[0]!);
		const point = decompressed(bytes)!;
		expect(toBase64Url(compressed(point))).toBe(publicKey);
	}
	expect(signs).toEqual(new Set([2, 3]));
});

test('the generator of the curve is where the standard has it', () => {
	const hex = '036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296';
	const bytes = Uint8Array.from(hex.match(/../g)!, (pair) => parseInt(pair, 16));
	const y = fromBase64Url(decompressed(bytes)!.y)!;
	expect(Buffer.from(y).toString('hex')).toBe(
		'4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5'
	);
});

test('what is no point is none', () => {
	const off = Uint8Array.of(2, ...new Uint8Array(31), 1);
	const beyond = Uint8Array.of(2, ...new Uint8Array(32).fill(255));
	expect([off, beyond].map(decompressed)).toEqual([undefined, undefined]);
	expect(decompressed(new Uint8Array(65))).toBeUndefined();
	expect(isPublicKey('not a key')).toBe(false);
	expect(isPublicKey('A2sX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKW')).toBe(true);
});

test('one pair signs, too', async () => {
	const pair = await makeKeyPair();
	const bytes = new TextEncoder().encode('I was here.');
	const signature = await sign(bytes, pair);
	expect(await isSignedBy(pair.publicKey, bytes, signature)).toBe(true);
	bytes[0]! ^= 1;
	expect(await isSignedBy(pair.publicKey, bytes, signature)).toBe(false);
});
