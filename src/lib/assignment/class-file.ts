import { deflateSync } from 'fflate';
import { canonical } from '$lib/exchange/canonical';
import { isPlain, list, number, shape } from '$lib/exchange/checks';
import { crc32 } from '$lib/exchange/crc';
import { assignment, schoolClass, submission } from '$lib/exchange/shapes-quiz';
import type { Assignment, SchoolClass, Submission } from '$lib/model/assignment';
import type { Timestamp } from '$lib/model/time';
import { inflateBounded } from './inflate';
import { joined } from './sealed-box';

/** What goes on on another device: a class with its quizzes, or one quiz, with keys and results. */
export interface ClassFile {
	savedAt: Timestamp;
	schoolClass?: SchoolClass;
	assignments: Assignment[];
	submissions: Submission[];
}

/** The first bytes of a class file, for whoever looks into it. */
const MARK = 'Recollect class file ';

/** Raised when older releases could not read what is written. Every release reads all before it. */
const FORMAT = 1;

/** Rounds of PBKDF2 (OWASP asks for 600,000 with SHA-256), and the most that are done for a stranger’s file. */
const ROUNDS = 600_000;
const MOST_ROUNDS = 5_000_000;

const SALT = 16;
const IV = 12;
const HEAD = MARK.length + 1 + 4 + SALT + IV;

/** No file is larger, in bytes, packed and unpacked. */
export const LARGEST_CLASS_FILE = 50_000_000;
const LARGEST_CONTENT = 200_000_000;

/** Shorter ones are guessed by machines. */
export const SHORTEST_PASSPHRASE = 8;

/**
 * A class file: who has not its passphrase reads nothing in it, and nobody changes a bit of it.
 *
 * ```text
 * Recollect class file | format | rounds | salt | nonce | CRC-32 | encrypted: JSON, deflated | tag
 *                   21        1        4     16      12        4                                16
 * ```
 *
 * The checksum tells a damaged file from a wrong passphrase; AES-GCM alone could not.
 */
export async function writeClassFile(
	content: ClassFile,
	passphrase: string
): Promise<Uint8Array<ArrayBuffer>> {
	const head = new Uint8Array(HEAD);
	head.set(new TextEncoder().encode(MARK));
	head[MARK.length] = FORMAT;
	new DataView(head.buffer).setUint32(MARK.length + 1, ROUNDS);
	crypto.getRandomValues(head.subarray(HEAD - SALT - IV));
	const { key, cipher } = await cipherOf(head, passphrase);
	const packed = deflateSync(new TextEncoder().encode(canonical(content)), { level: 6 });
	const sealed = await crypto.subtle.encrypt(cipher, key, packed as Uint8Array<ArrayBuffer>);
	const body = joined(head, new Uint8Array(sealed));
	return joined(head, checksumOf(body), body.subarray(HEAD));
}

/** Why a class file cannot be opened, as a code; the screen has the words. */
export type ClassFileProblem =
	/** Not one of ours. */
	| 'foreign'
	/** Not as it was written. */
	| 'damaged'
	/** Written by a later release. */
	| 'newer'
	| 'too-large'
	| 'wrong-passphrase';

/** What can be told of a file without its passphrase: what is wrong with it, if anything. */
export function problemOfClassFile(
	bytes: Uint8Array
): Exclude<ClassFileProblem, 'wrong-passphrase'> | undefined {
	const mark = new TextDecoder('latin1').decode(bytes.subarray(0, MARK.length));
	if (mark !== MARK) return 'foreign';
	if (bytes.length > LARGEST_CLASS_FILE) return 'too-large';
	if ((bytes[MARK.length] ?? 0) > FORMAT) return 'newer';
	if (bytes.length < HEAD + CHECKSUM) return 'damaged';
	const found = bytes.subarray(HEAD, HEAD + CHECKSUM);
	const expected = checksumOf(joined(bytes.subarray(0, HEAD), bytes.subarray(HEAD + CHECKSUM)));
	return found.every((byte, at) => byte === expected[at]) ? undefined : 'damaged';
}

/** Open a class file. */
export async function readClassFile(
	bytes: Uint8Array,
	passphrase: string
): Promise<ClassFile | { problem: ClassFileProblem }> {
	const problem = problemOfClassFile(bytes);
	if (problem) return { problem };
	const head = bytes.slice(0, HEAD) as Uint8Array<ArrayBuffer>;
	const rounds = roundsOf(head);
	if (rounds < 1 || rounds > MOST_ROUNDS) return { problem: 'damaged' };
	const { key, cipher } = await cipherOf(head, passphrase);
	const sealed = bytes.slice(HEAD + CHECKSUM) as Uint8Array<ArrayBuffer>;
	const packed = await crypto.subtle.decrypt(cipher, key, sealed).catch(() => undefined);
	if (!packed) return { problem: 'wrong-passphrase' };
	return contentOf(new Uint8Array(packed)) ?? { problem: 'damaged' };
}

const CHECKSUM = 4;

function checksumOf(bytes: Uint8Array): Uint8Array {
	return Uint8Array.from(crc32(bytes).match(/../g)!, (pair) => parseInt(pair, 16));
}

function roundsOf(head: Uint8Array): number {
	return new DataView(head.buffer, head.byteOffset).getUint32(MARK.length + 1);
}

async function cipherOf(head: Uint8Array<ArrayBuffer>, passphrase: string) {
	const { subtle } = crypto;
	// The same letters, however a keyboard composes them.
	const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
	const material = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
	const salt = head.slice(HEAD - SALT - IV, HEAD - IV);
	const stretch = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: roundsOf(head) };
	const algorithm = { name: 'AES-GCM', length: 256 };
	const key = await subtle.deriveKey(stretch, material, algorithm, false, ['encrypt', 'decrypt']);
	return { key, cipher: { name: 'AES-GCM', iv: head.slice(HEAD - IV), additionalData: head } };
}

const content = shape(
	{ savedAt: number, assignments: list(assignment), submissions: list(submission) },
	{ schoolClass }
);

function contentOf(packed: Uint8Array): ClassFile | undefined {
	const bytes = inflateBounded(packed, LARGEST_CONTENT, new Uint8Array());
	if (!bytes) return undefined;
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		return content(value) === undefined && isPlain(value) ? (value as ClassFile) : undefined;
	} catch {
		return undefined;
	}
}
