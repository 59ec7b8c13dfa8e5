import { resolve } from '$app/paths';
import { fingerprint } from '$lib/assignment/fingerprint';
import { hasCrypto } from '$lib/assignment/keys';
import { writeResult } from '$lib/assignment/result-code';
import type { SignedResult } from '$lib/model/assignment';
import type { Attempt, Given } from '$lib/model/attempt';
import { isBlank } from './blank-answer';
import { putFile } from './hand-out';
import type { QuizStore } from './quiz-store.svelte';
import { nameOf } from './quiz-terms';

/** Why an attempt cannot be handed in now, as a code; the screen has the words. */
export type HandInProblem =
	/** The page did not come over a connection on which browsers encrypt. */
	'no-crypto' | 'failed';

/**
 * Make the code of a finished attempt: encrypted to the quiz, signed by this device. It is made once and
 * kept, so that it is the same however often it is handed in.
 */
export async function makeCode(
	store: QuizStore,
	given: Given,
	attempt: Attempt
): Promise<HandInProblem | undefined> {
	if (attempt.code) return undefined;
	if (!hasCrypto()) return 'no-crypto';
	try {
		const device = await store.deviceKey();
		const result = resultOf(given, attempt, device.publicKey);
		const code = await writeResult(result, given.quiz.publicKey, device);
		await store.changeAttempt(attempt.id, (present) => ({ code, ...present }));
		return undefined;
	} catch (error) {
		console.warn(error);
		return 'failed';
	}
}

function resultOf(given: Given, attempt: Attempt, device: string): SignedResult {
	const { number, startedAt, finishedAt = startedAt, seed, reports } = attempt;
	const answers = attempt.answers
		.filter(({ response }) => !isBlank(response) || response.kind === 'gave-up')
		.map(({ item, response, time }) => ({
			item,
			response: response.kind === 'typed' ? { ...response, text: response.text.trim() } : response,
			time
		}));
	return {
		quizId: given.id,
		digest: given.digest,
		name: nameOf(given),
		...(given.personal && { token: given.personal.token }),
		device,
		attempt: number,
		startedAt,
		finishedAt,
		seed,
		answers,
		reports
	};
}

/** A code as a link that opens the teacher's Recollect. */
export function resultLink(code: string): string {
	return new URL(`${resolve('/')}results/#${code}`, location.href).href;
}

/** A code as a small text file, its first line for people. */
export function resultFile(given: Given, code: string): File {
	const text = `Recollect result: ${given.quiz.title}, ${nameOf(given)}\n\n${code}\n`;
	return new File([text], `${fileName(given)}.recollect-result.txt`, { type: 'text/plain' });
}

function fileName(given: Given): string {
	const words = `${given.quiz.title} ${nameOf(given)}`.normalize('NFKD');
	return (
		words
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 60) || 'result'
	);
}

/** The few letters by which the teacher can tell this device from another of the same name. */
export async function receiptOf(store: QuizStore): Promise<string> {
	return fingerprint((await store.deviceKey()).publicKey);
}

/** Remember that a code left the app, as far as the app can know. */
export async function noteHandedIn(store: QuizStore, attempt: Attempt): Promise<void> {
	await store.changeAttempt(attempt.id, (present) => ({
		...present,
		handedInAt: Date.now(),
		editedAt: Date.now()
	}));
}

/** Offer a result to the other apps of the device; whether it was given to one. */
export async function shareResult(given: Given, link: string): Promise<boolean> {
	try {
		await navigator.share({
			title: given.quiz.title,
			text: `${given.quiz.title}, ${nameOf(given)}\n${link}`
		});
		return true;
	} catch (error) {
		// Left without choosing.
		if (!(error instanceof Error && error.name === 'AbortError')) console.warn(error);
		return false;
	}
}

/** Put a result among the downloads; tells its name there. */
export async function saveResult(file: File): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	return putFile('downloads', file.name, bytes, { type: file.type, extension: '.txt' });
}
