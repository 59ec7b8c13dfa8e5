import { fromBase64Url, toBase64Url } from './base64url';

/** Bytes of a compressed point: a sign, and x. */
export const POINT = 33;

/** The curve P-256, y² = x³ − 3x + b modulo p (SEC 2, 2.4.2). */
const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** A point of the curve by its coordinates in base64url, as a JWK has them. */
export interface Point {
	x: string;
	y: string;
}

/** A point in 33 bytes: 2 or 3, as y is even or odd, and x (SEC 1, 2.3.3). */
export function compressed({ x, y }: Point): Uint8Array<ArrayBuffer> {
	const [across, up] = [fromBase64Url(x), fromBase64Url(y)];
	if (across?.length !== 32 || up?.length !== 32) throw new Error('No point of P-256.');
	return Uint8Array.of(2 + (up[31]! & 1), ...across);
}

/** The coordinates of a compressed point (SEC 1, 2.3.4); nothing when it is not on the curve. */
export function decompressed(bytes: Uint8Array): Point | undefined {
	const sign = bytes[0];
	if (bytes.length !== POINT || (sign !== 2 && sign !== 3)) return undefined;
	const x = numberOf(bytes.subarray(1));
	if (x >= p) return undefined;
	const square = ((((x * x - 3n) * x + b) % p) + p) % p;
	// p is 3 modulo 4, so this power is a root where there is one.
	const root = power(square, (p + 1n) / 4n);
	if ((root * root) % p !== square || root === 0n) return undefined;
	const y = Number(root & 1n) === (sign & 1) ? root : p - root;
	return { x: coordinate(x), y: coordinate(y) };
}

function power(base: bigint, exponent: bigint): bigint {
	let result = 1n;
	for (let rest = exponent, square = base; rest > 0n; rest >>= 1n, square = (square * square) % p) {
		if (rest & 1n) result = (result * square) % p;
	}
	return result;
}

function numberOf(bytes: Uint8Array): bigint {
	return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function coordinate(number: bigint): string {
	const digits = number.toString(16).padStart(64, '0');
	return toBase64Url(Uint8Array.from(digits.match(/../g)!, (pair) => parseInt(pair, 16)));
}
