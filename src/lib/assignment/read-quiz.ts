import type { Personal } from '$lib/model/attempt';
import type { Quiz, QuizItem } from '$lib/model/quiz';
import type { Bank } from './bank';
import { ByteReader } from './bytes';
import { dictionary } from './dictionary';
import { digestOf } from './digest';
import { inflateBounded } from './inflate';
import { isBank } from './pack-item';
import { unpackPersonal } from './pack-personal';
import { ALL_LINK_BITS, linkBits, LONGEST_QUIZ, POINT, type PackedQuiz } from './quiz-layout';
import { unpackQuiz } from './unpack-quiz';

export interface OpenedQuiz {
	quiz: Quiz;
	personal?: Personal;
	digest: string;
}

/** Why a quiz cannot be opened, as a code; the screen has the words. */
export interface QuizProblem {
	problem:
		/** Not as it was written. */
		| 'damaged'
		/** Written by a later release. */
		| 'newer'
		/** The questions of the lesson could not be had. */
		| 'no-bank';
}

/** Gets the frozen questions of a lesson; nothing when they cannot be had. */
export type LoadBank = (lesson: string, edition: number) => Promise<Bank | undefined>;

/**
 * Open what a quiz's link holds (`unwrap` gives the bytes). Whoever wrote it: it never throws, and takes
 * bounded memory and time.
 */
export async function readQuiz(
	bytes: Uint8Array,
	loadBank: LoadBank
): Promise<OpenedQuiz | QuizProblem> {
	const from = new ByteReader(bytes);
	const flags = from.byte();
	if (flags & ~ALL_LINK_BITS) return { problem: 'newer' };
	const isPersonal = (flags & linkBits.personal) !== 0;
	const personal = isPersonal ? unpackPersonal(from.block(LONGEST_PERSONAL)) : undefined;
	const packed = packedIn(from, flags);
	if (!packed || (isPersonal && !personal)) return { problem: 'damaged' };
	const found = unpackQuiz(packed);
	if (!found) return { problem: 'damaged' };

	const banks = await Promise.all(
		found.banks.map(({ lesson, edition }) => loadBank(lesson, edition).catch(() => undefined))
	);
	if (banks.includes(undefined)) return { problem: 'no-bank' };
	const quiz = withBanks(found, banks as Bank[]);
	if (!quiz) return { problem: 'damaged' };
	return { quiz, ...(personal && { personal }), digest: await digestOf(packed) };
}

/** Bytes. */
const LONGEST_PERSONAL = 4000;

/** The bytes that `packQuiz` gave. */
function packedIn(from: ByteReader, flags: number): Uint8Array<ArrayBuffer> | undefined {
	const point = from.raw(POINT);
	const sent = from.raw(from.left);
	if (from.failed) return undefined;
	const rest = flags & linkBits.deflated ? inflateBounded(sent, LONGEST_QUIZ, dictionary()) : sent;
	if (!rest || rest.length > LONGEST_QUIZ) return undefined;
	const packed = new Uint8Array(POINT + rest.length);
	packed.set(point);
	packed.set(rest, POINT);
	return packed;
}

/** The quiz with the questions of the bank in their places; nothing when one points beyond its bank. */
function withBanks(found: PackedQuiz, banks: readonly Bank[]): Quiz | undefined {
	const { items: packedItems, banks: names, title, source: ofQuiz, ...rest } = found;
	const items = packedItems.flatMap((item): QuizItem[] => {
		const ref = item.bank;
		if (!ref) return [item];
		const frozen = banks[names.findIndex((name) => isBank(name, ref))]?.items[ref.index];
		return frozen ? [{ ...frozen, ...item, bank: ref } as QuizItem] : [];
	});
	const source = ofQuiz === 'bank' ? banks[0]?.source : ofQuiz;
	const usualTitle = title ?? source?.title;
	if (items.length !== packedItems.length || usualTitle === undefined) return undefined;
	return { ...rest, title: usualTitle, items, ...(source && { source }) };
}
