import { deflateSync } from 'fflate';
import { isPlain } from '$lib/exchange/checks';
import { releasedParts } from '$lib/exchange/shapes-quiz';
import type { Released } from '$lib/model/attempt';
import type { Quiz, QuizId } from '$lib/model/quiz';
import { fromBase64Url, toBase64Url } from './base64url';
import { ByteReader, ByteWriter } from './bytes';
import { dictionary } from './dictionary';
import { unwrap, wrap } from './envelope';
import { inflateBounded } from './inflate';
import { isSignedBy, sign, SIGNATURE } from './keys';
import { quizFragment } from './quiz-link';
import { readQuiz, type LoadBank } from './read-quiz';
import { joined } from './sealed-box';

/** Raised when older releases could not read what is written. Every release reads all before it. */
const FORMAT = 1;

/** The format, and the 12 bytes of the quiz’s id. */
const HEAD = 13;

/** Bytes, before they are deflated. */
const LONGEST = 1_000_000;

/**
 * What a teacher sends after a quiz, signed by the key of the quiz.
 *
 * ```text
 * format | quiz id | the quiz as in its link | the rest as JSON, deflated | signature of all before it
 *      1        12                                                                                  64
 * ```
 */
export async function writeRelease(
	{ quiz, ...rest }: Released,
	quizId: QuizId,
	own: { publicKey: string; privateKey: string }
): Promise<string> {
	const out = new ByteWriter();
	out.byte(FORMAT);
	out.raw(fromBase64Url(quizId.slice('quiz:'.length))!);
	out.block(quiz ? bytesOf(quiz) : new Uint8Array());
	const json = new TextEncoder().encode(JSON.stringify(rest));
	out.raw(deflateSync(json, { level: 9, dictionary: dictionary() }));
	const body = out.done();
	return wrap('release', joined(body, await sign(body, own)));
}

/** Which quiz a release is of; nothing when it cannot be told. */
export function quizOfRelease(bytes: Uint8Array): QuizId | undefined {
	if (bytes.length <= HEAD + SIGNATURE) return undefined;
	return `quiz:${toBase64Url(bytes.subarray(1, HEAD))}`;
}

/** Why a release cannot be opened, as a code; the screen has the words. */
export type ReleaseProblem = 'damaged' | 'other-quiz' | 'newer' | 'no-bank';

/** Open what was sent after a quiz, if its teacher has sent it. */
export async function readRelease(
	bytes: Uint8Array<ArrayBuffer>,
	{ id, publicKey }: Pick<Quiz, 'id' | 'publicKey'>,
	loadBank: LoadBank
): Promise<Released | { problem: ReleaseProblem }> {
	const quizId = quizOfRelease(bytes);
	if (quizId === undefined || bytes[0] === 0) return { problem: 'damaged' };
	if (bytes[0]! > FORMAT) return { problem: 'newer' };
	if (quizId !== id) return { problem: 'other-quiz' };
	const body = bytes.slice(0, -SIGNATURE);
	const isTrue = await isSignedBy(publicKey, body, bytes.slice(-SIGNATURE)).catch(() => false);
	if (!isTrue) return { problem: 'damaged' };

	const from = new ByteReader(body.subarray(HEAD));
	const link = from.block(LONGEST);
	const rest = parse(from.raw(from.left));
	if (from.failed || !rest) return { problem: 'damaged' };
	if (link.length === 0) return rest;
	const opened = await readQuiz(link, loadBank);
	if ('problem' in opened) return opened;
	return opened.quiz.id === id ? { ...rest, quiz: opened.quiz } : { problem: 'damaged' };
}

/** What the link of a quiz holds. */
function bytesOf(quiz: Quiz): Uint8Array {
	const link = unwrap(quizFragment(quiz));
	if ('problem' in link) throw new Error(`The link of the quiz is ${link.problem}.`);
	return link.bytes;
}

function parse(deflated: Uint8Array): Released | undefined {
	const bytes = inflateBounded(deflated, LONGEST, dictionary());
	if (!bytes) return undefined;
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		return releasedParts(value) === undefined && isPlain(value) ? (value as Released) : undefined;
	} catch {
		return undefined;
	}
}
