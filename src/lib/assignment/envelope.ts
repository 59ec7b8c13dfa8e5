import { crc32 } from '$lib/exchange/crc';
import { fromBase64Url, toBase64Url } from './base64url';

/** What travels: a quiz, a result, what is released afterwards. */
export const cargoes = { quiz: 'q', result: 'r', release: 'a' } as const;

export type Cargo = keyof typeof cargoes;

/** Raised when what follows can no longer be read by older releases. Every release reads all before it. */
export const ENVELOPE_VERSION = 1;

/** No link or code is longer, in characters. */
export const LONGEST = 200_000;

/** Why a text cannot be opened, as a code; the screen has the words. */
export type EnvelopeProblem =
	/** Nothing of ours. */
	| 'foreign'
	/** The end is missing. */
	| 'cut'
	/** Not as it was written. */
	| 'damaged'
	/** Written by a later release. */
	| 'newer'
	| 'too-long';

export type Unwrapped =
	{ cargo: Cargo; bytes: Uint8Array<ArrayBuffer> } | { problem: EnvelopeProblem };

/**
 * Bytes as a text for a link, of unreserved characters only (RFC 3986, 2.3): cargo and version, how many
 * characters follow, base64url, and six characters of CRC-32, as in `q1.1834.AAEC…Zm9vYg`.
 */
export function wrap(cargo: Cargo, bytes: Uint8Array): string {
	const body = toBase64Url(bytes);
	const check = checksumOf(cargo, ENVELOPE_VERSION, body);
	return `${cargoes[cargo]}${ENVELOPE_VERSION}.${body.length}.${body}${check}`;
}

const head = /^(?<cargo>[qra])(?<version>\d{1,3})\.(?<length>\d{1,6})\./;

/** Open a text, whatever a chat or a mail has hung on its end. */
export function unwrap(text: string): Unwrapped {
	const found = head.exec(text)?.groups;
	if (!found) return { problem: 'foreign' };
	const { cargo: letter, version, length } = found as Record<string, string>;
	const cargo = (Object.keys(cargoes) as Cargo[]).find((name) => cargoes[name] === letter)!;
	if (Number(version) > ENVELOPE_VERSION) return { problem: 'newer' };
	const size = Number(length);
	if (size > LONGEST) return { problem: 'too-long' };

	const start = `${letter}${version}.${length}.`.length;
	const body = text.slice(start, start + size);
	const check = text.slice(start + size, start + size + CHECK);
	if (!/^[\w-]*$/.test(body + check)) return { problem: 'damaged' };
	if (check.length < CHECK) return { problem: 'cut' };
	if (check !== checksumOf(cargo, Number(version), body)) return { problem: 'damaged' };
	const bytes = fromBase64Url(body);
	return bytes ? { cargo, bytes } : { problem: 'damaged' };
}

/** Characters of the checksum: 32 bits of six each. */
export const CHECK = 6;

function checksumOf(cargo: Cargo, version: number, body: string): string {
	const sum = crc32(new TextEncoder().encode(`${cargoes[cargo]}${version}${body}`));
	return toBase64Url(Uint8Array.from(sum.match(/../g)!, (byte) => parseInt(byte, 16)));
}
