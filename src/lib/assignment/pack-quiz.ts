import type { Quiz, QuizItem } from '$lib/model/quiz';
import { fromBase64Url } from './base64url';
import { editionOf } from './editions';
import { isCounted, writeIds } from './pack-ids';
import { isBank, writeItem, type BankName } from './pack-item';
import { inMinutes, writeSettings } from './pack-settings';
import { sourceBits, writeSource } from './pack-source';
import { EPOCH, POINT, quizBits } from './quiz-layout';
import { TextWriter } from './texts';

/**
 * A quiz as bytes: its public key, and all else that a student’s device needs. The same quiz is always the
 * same bytes. Questions of the bank go as references, times in minutes; what says where a question was
 * drawn from stays behind, and so do pictures.
 */
export function packQuiz(quiz: Quiz): Uint8Array<ArrayBuffer> {
	const { title, instructions, items, pools, publicKey, source } = quiz;
	const banks = banksOf(items);
	const shipped = banks[0] && editionOf(banks[0].lesson, banks[0].edition);
	const flags =
		sourceBits(source, shipped?.source) |
		(title === source?.title ? quizBits.usualTitle : 0) |
		(instructions === undefined ? 0 : quizBits.instructions) |
		(pools.length ? quizBits.pools : 0) |
		(banks.length ? quizBits.banks : 0) |
		(isCounted(items) ? quizBits.counted : 0);

	const out = new TextWriter();
	out.count(flags);
	out.whole(inMinutes(quiz.madeAt) - EPOCH);
	writeSettings(out, quiz.settings, quiz.madeAt);
	if (!(flags & quizBits.usualTitle)) out.text(title);
	if (instructions !== undefined) out.text(instructions);
	writeSource(out, flags, source);
	if (pools.length) out.count(pools.length);
	for (const { pick } of pools) out.count(pick);
	if (banks.length) out.count(banks.length);
	for (const { lesson, edition } of banks) {
		out.text(lesson);
		out.count(edition);
	}
	writeIds(out, items);
	const before = { index: -1 };
	for (const item of items) writeItem(out, item, banks, before);
	return joined(pointOf(publicKey), out.done());
}

/** The editions that the questions are of, in the order in which they first appear. */
function banksOf(items: readonly QuizItem[]): BankName[] {
	const banks: BankName[] = [];
	for (const { bank } of items) {
		if (bank && !banks.some((each) => isBank(each, bank))) banks.push(bank);
	}
	return banks;
}

function pointOf(publicKey: string): Uint8Array {
	const point = fromBase64Url(publicKey);
	if (point?.length !== POINT) throw new Error(`No point of P-256: ${publicKey}.`);
	return point;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
	const both = new Uint8Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}
