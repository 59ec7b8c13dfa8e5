import { fromBase64Url, toBase64Url } from './base64url';
import { compressed, decompressed } from './point';

/** A key pair of P-256 in base64url: the point compressed, and the scalar. It serves ECDH and ECDSA. */
export interface KeyPair {
	publicKey: string;
	privateKey: string;
}

const CURVE = { namedCurve: 'P-256' };
const SIGN = { name: 'ECDSA', hash: 'SHA-256' };

/** Whether there is any cryptography: a page that came over plain http has none. */
export function hasCrypto(): boolean {
	return (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;
}

/** A new key pair, for a quiz or for a device. */
export async function makeKeyPair(): Promise<KeyPair> {
	const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDH', ...CURVE }, true, [
		'deriveBits'
	]);
	const { x, y, d } = await crypto.subtle.exportKey('jwk', privateKey);
	return { publicKey: toBase64Url(compressed({ x: x!, y: y! })), privateKey: d! };
}

/** What two keys have in common and nobody else can know (ECDH). Throws where one is none. */
export async function sharedSecret(own: KeyPair, publicKey: string): Promise<ArrayBuffer> {
	const algorithm = { name: 'ECDH', ...CURVE };
	const [mine, theirs] = await Promise.all([
		crypto.subtle.importKey('jwk', secretJwk(own), algorithm, false, ['deriveBits']),
		crypto.subtle.importKey('jwk', jwk(publicKey), algorithm, false, [])
	]);
	return crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, mine, 256);
}

/** Bytes of a signature: r and s. */
export const SIGNATURE = 64;

/** Sign some bytes (ECDSA with SHA-256). */
export async function sign(
	bytes: Uint8Array<ArrayBuffer>,
	own: KeyPair
): Promise<Uint8Array<ArrayBuffer>> {
	const algorithm = { name: 'ECDSA', ...CURVE };
	const key = await crypto.subtle.importKey('jwk', secretJwk(own), algorithm, false, ['sign']);
	return new Uint8Array(await crypto.subtle.sign(SIGN, key, bytes));
}

/** Whether the owner of a public key has signed just these bytes. */
export async function isSignedBy(
	publicKey: string,
	bytes: Uint8Array<ArrayBuffer>,
	signature: Uint8Array<ArrayBuffer>
): Promise<boolean> {
	const algorithm = { name: 'ECDSA', ...CURVE };
	const key = await crypto.subtle.importKey('jwk', jwk(publicKey), algorithm, false, ['verify']);
	return crypto.subtle.verify(SIGN, key, signature, bytes);
}

/** Whether this is a public key: a point on the curve, written as we write it. */
export function isPublicKey(text: string): boolean {
	const bytes = fromBase64Url(text);
	return bytes !== undefined && toBase64Url(bytes) === text && decompressed(bytes) !== undefined;
}

function jwk(publicKey: string): JsonWebKey {
	const point = decompressed(fromBase64Url(publicKey) ?? new Uint8Array());
	if (!point) throw new Error(`No point of P-256: ${publicKey}.`);
	return { kty: 'EC', crv: CURVE.namedCurve, ...point };
}

function secretJwk({ publicKey, privateKey }: KeyPair): JsonWebKey {
	return { ...jwk(publicKey), d: privateKey };
}
