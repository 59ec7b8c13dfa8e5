import type { Assignment, SignedResult, SubmissionId } from '$lib/model/assignment';
import { quizIdOf, type QuizId } from '$lib/model/quiz';
import { fromBase64Url, toBase64Url } from './base64url';
import { wrap } from './envelope';
import { isSignedBy, sign, SIGNATURE, type KeyPair } from './keys';
import { packResult, unpackResult } from './pack-result';
import { POINT } from './point';
import { joined, openBox, sealBox } from './sealed-box';

/** Raised when older releases could not read what is written. Every release reads all before it. */
const FORMAT = 1;

/** The format, and the 12 bytes of the quiz’s id: in clear, so that one can tell which quiz opens it. */
const HEAD = 13;

/**
 * A result as a text that only the teacher of the quiz can read, and that only this device can have written.
 *
 * ```text
 * format | quiz id | point | encrypted: result, signature of format, quiz id and result | tag
 *      1        12      33                                                           64    16
 * ```
 */
export async function writeResult(
	result: SignedResult,
	publicKey: string,
	device: KeyPair
): Promise<string> {
	if (result.quizId !== quizIdOf(publicKey)) throw new Error('The key is of another quiz.');
	if (result.device !== device.publicKey) throw new Error('The key is of another device.');
	const head = headOf(result.quizId);
	const packed = packResult(result);
	const signature = await sign(joined(head, packed), device);
	return wrap('result', await sealBox(head, joined(packed, signature), publicKey));
}

/** Which quiz a result is of; nothing when it cannot be told. */
export function quizOfResult(bytes: Uint8Array): QuizId | undefined {
	return bytes.length > HEAD + POINT ? `quiz:${toBase64Url(bytes.subarray(1, HEAD))}` : undefined;
}

/** Why a result cannot be opened, as a code; the screen has the words. */
export type ResultProblem = 'damaged' | 'other-quiz' | 'newer';

/** Open a result with the key of its quiz. The same result has the same id, however often it was sent. */
export async function openResult(
	bytes: Uint8Array<ArrayBuffer>,
	{ quiz, privateKey }: Pick<Assignment, 'quiz' | 'privateKey'>
): Promise<{ id: SubmissionId; result: SignedResult } | { problem: ResultProblem }> {
	const quizId = quizOfResult(bytes);
	if (quizId === undefined || bytes[0] === 0) return { problem: 'damaged' };
	if (bytes[0]! > FORMAT) return { problem: 'newer' };
	if (quizId !== quiz.id) return { problem: 'other-quiz' };

	const content = await openBox(bytes, HEAD, { publicKey: quiz.publicKey, privateKey });
	if (!content || content.length <= SIGNATURE) return { problem: 'damaged' };
	const packed = content.slice(0, -SIGNATURE);
	const result = unpackResult(packed, quizId);
	if (!result) return { problem: 'damaged' };
	const signed = joined(bytes.subarray(0, HEAD), packed);
	const isTrue = await isSignedBy(result.device, signed, content.slice(-SIGNATURE)).catch(
		() => false
	);
	return isTrue ? { id: await idOf(signed), result } : { problem: 'damaged' };
}

function headOf(quizId: QuizId): Uint8Array<ArrayBuffer> {
	return joined(Uint8Array.of(FORMAT), fromBase64Url(quizId.slice('quiz:'.length))!);
}

async function idOf(signed: Uint8Array<ArrayBuffer>): Promise<SubmissionId> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', signed));
	return `submission:${toBase64Url(hash.subarray(0, 16))}`;
}
