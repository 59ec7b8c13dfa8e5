import { fromBase64Url, toBase64Url } from './base64url';
import { makeKeyPair, sharedSecret, type KeyPair } from './keys';
import { POINT } from './point';

const KEY = 32;
const IV = 12;

/**
 * Encrypt for the owner of a public key: a key pair made for this one time (ECDH) gives key and nonce
 * (HKDF-SHA-256), AES-GCM does the rest and vouches for the head too, which stays readable.
 *
 * ```text
 * head | point of the key pair made for it | what was encrypted, and its tag
 * ```
 */
export async function sealBox(
	head: Uint8Array<ArrayBuffer>,
	content: Uint8Array<ArrayBuffer>,
	publicKey: string
): Promise<Uint8Array<ArrayBuffer>> {
	const once = await makeKeyPair();
	const open = joined(head, fromBase64Url(once.publicKey)!);
	const { key, cipher } = await cipherOf(await sharedSecret(once, publicKey), open);
	return joined(open, new Uint8Array(await crypto.subtle.encrypt(cipher, key, content)));
}

/** Decrypt with the private key; nothing when one bit is not as it was. */
export async function openBox(
	bytes: Uint8Array<ArrayBuffer>,
	headLength: number,
	own: KeyPair
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	try {
		const open = bytes.slice(0, headLength + POINT);
		const once = toBase64Url(open.subarray(headLength));
		const { key, cipher } = await cipherOf(await sharedSecret(own, once), open);
		return new Uint8Array(await crypto.subtle.decrypt(cipher, key, bytes.slice(open.length)));
	} catch {
		return undefined;
	}
}

async function cipherOf(secret: ArrayBuffer, open: Uint8Array<ArrayBuffer>) {
	const { subtle } = crypto;
	const material = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
	const salt = new TextEncoder().encode('recollect');
	const derive = { name: 'HKDF', hash: 'SHA-256', salt, info: open };
	const bits = new Uint8Array(await subtle.deriveBits(derive, material, 8 * (KEY + IV)));
	const key = await subtle.importKey('raw', bits.slice(0, KEY), 'AES-GCM', false, [
		'encrypt',
		'decrypt'
	]);
	return { key, cipher: { name: 'AES-GCM', iv: bits.slice(KEY), additionalData: open } };
}

/** Some bytes, one after another. */
export function joined(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
