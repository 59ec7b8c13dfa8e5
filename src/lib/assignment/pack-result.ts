import type { SignedResult } from '$lib/model/assignment';
import { MOST_ITEMS, type QuizId } from '$lib/model/quiz';
import { fromBase64Url, toBase64Url } from './base64url';
import { ByteReader, ByteWriter } from './bytes';
import { readResponse, readText, writeResponse, writeText } from './pack-response';
import { POINT } from './point';

/** A time that every calendar can tell, in the year 2243. */
const LATEST = 2 ** 43;

/** A day and a day, and no year: more was never looked at. */
const LONGEST_LOOK = 2 ** 40;

const MOST_REPORTS = 2 * MOST_ITEMS;
const LONGEST_NAME = 2000;

/** A result without the quiz that it is of: the same result is always the same bytes. */
export function packResult(result: SignedResult): Uint8Array<ArrayBuffer> {
	const { digest, token = '', device, startedAt, finishedAt } = result;
	const out = new ByteWriter();
	out.raw(bytesOf(device));
	out.block(bytesOf(digest));
	out.block(bytesOf(token));
	writeText(out, result.name.slice(0, LONGEST_NAME / 4));
	out.count(result.attempt);
	out.count(startedAt);
	out.whole(finishedAt - startedAt);
	out.whole(result.seed);
	out.count(result.answers.length);
	for (const { item, response, time } of inOrder(result.answers)) {
		out.count(item);
		writeResponse(out, response);
		out.count(Math.max(0, Math.round(time)));
	}
	out.count(result.reports.length);
	for (const { item, text } of result.reports) {
		out.count(item);
		writeText(out, text);
	}
	return out.done();
}

/** Read a result; nothing when the bytes are not just what would be written of it. */
export function unpackResult(bytes: Uint8Array, quizId: QuizId): SignedResult | undefined {
	const from = new ByteReader(bytes);
	const device = toBase64Url(from.raw(POINT));
	const digest = toBase64Url(from.block(32));
	const token = toBase64Url(from.block(32));
	const name = readText(from);
	const attempt = from.count(1_000_000);
	const startedAt = from.count(LATEST);
	const finishedAt = startedAt + from.whole();
	const seed = from.whole();
	const answers = listOf(from, MOST_ITEMS, () => {
		const item = from.count(1_000_000);
		return { item, response: readResponse(from), time: from.count(LONGEST_LOOK) };
	});
	const reports = listOf(from, MOST_REPORTS, () => ({
		item: from.count(1_000_000),
		text: readText(from)
	}));
	if (from.failed || finishedAt < 0 || finishedAt > LATEST) return undefined;
	if (new Set(answers.map(({ item }) => item)).size < answers.length) return undefined;
	const result: SignedResult = {
		quizId,
		digest,
		name,
		...(token && { token }),
		device,
		attempt,
		startedAt,
		finishedAt,
		seed,
		answers,
		reports
	};
	// There is one way to write a result, so that none can come twice in two guises.
	const again = packResult(result);
	const isSame = again.length === bytes.length && again.every((byte, at) => byte === bytes[at]);
	return isSame ? result : undefined;
}

function inOrder<T extends { item: number }>(rows: readonly T[]): T[] {
	return [...rows].sort((one, other) => one.item - other.item);
}

function listOf<T>(from: ByteReader, most: number, read: () => T): T[] {
	const rows: T[] = [];
	for (let left = from.count(most); left > 0 && !from.failed; left -= 1) rows.push(read());
	return rows;
}

function bytesOf(text: string): Uint8Array {
	const bytes = fromBase64Url(text);
	if (!bytes || toBase64Url(bytes) !== text) throw new Error(`Not base64url: ${text}.`);
	return bytes;
}
