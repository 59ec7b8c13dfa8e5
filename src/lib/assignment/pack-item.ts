import type { BankRef, QuizId, QuizItem } from '$lib/model/quiz';
import { mint } from './mint';
import { readProof, writeProof } from './pack-proof';
import { kindCodes, readQuestion, writeQuestion } from './pack-question';
import type { TextReader, TextWriter } from './texts';

/** An item as it is read: of the bank it has the reference only. */
export type PackedItem = (QuizItem & { bank?: never }) | BankItem;

export type BankItem = Pick<QuizItem, 'id' | 'points' | 'pool'> & { bank: BankRef };

/** Which edition of which lesson. */
export type BankName = Pick<BankRef, 'lesson' | 'edition'>;

const BANK = 0;

/** Beside the code of the kind; part of the format. */
const bits = { points: 16, pool: 32, sensitive: 64, noProof: 128, markdown: 256 };
const ALL_BITS = 511;

/** Points travel in hundredths. */
const FRACTION = 100;
const MOST_POINTS = 1000 * FRACTION;

/** The place in the bank of the question before: the next one is often near. */
export interface Before {
	index: number;
}

export function writeItem(
	out: TextWriter,
	item: QuizItem,
	banks: readonly BankName[],
	before: Before
): void {
	const { bank, question, proof, points, pool } = item;
	const place = bank ? banks.findIndex((each) => isBank(each, bank)) : -1;
	const own =
		(item.sensitive ? bits.sensitive : 0) |
		(proof ? 0 : bits.noProof) |
		(question.markdown ? bits.markdown : 0);
	out.count(
		(bank ? BANK : kindCodes[question.kind] | own) |
			(points === 1 ? 0 : bits.points) |
			(pool === undefined ? 0 : bits.pool)
	);
	if (points !== 1) out.count(Math.round(points * FRACTION));
	if (pool !== undefined) out.count(pool);

	if (bank) {
		if (banks.length > 1) out.count(place);
		out.whole(bank.index - before.index - 1);
		before.index = bank.index;
		return;
	}
	if (proof) writeProof(out, proof);
	writeQuestion(out, question);
}

export function readItem(
	from: TextReader,
	quizId: QuizId,
	id: number,
	banks: readonly BankName[],
	pools: number,
	before: Before
): PackedItem | undefined {
	const flags = from.count(ALL_BITS);
	const has = (bit: number) => (flags & bit) !== 0;
	const points = has(bits.points) ? from.count(MOST_POINTS) / FRACTION : 1;
	const pool = has(bits.pool) ? from.count(pools - 1) : undefined;
	const common = { id, points, ...(pool !== undefined && { pool }) };

	const code = flags & 15;
	if (code === BANK) {
		const bank = banks[banks.length > 1 ? from.count(banks.length - 1) : 0];
		const index = before.index + 1 + from.whole();
		before.index = index;
		if (!bank || index < 0 || flags & ~(bits.points | bits.pool)) from.fail();
		return bank && { ...common, bank: { ...bank, index } };
	}
	const proof = has(bits.noProof) ? undefined : readProof(from);
	const question = readQuestion(from, code, mint(quizId, id, has(bits.markdown)));
	return (
		question && {
			...common,
			question,
			...(proof && { proof }),
			...(has(bits.sensitive) && { sensitive: true as const })
		}
	);
}

export function isBank(one: BankName, other: BankName): boolean {
	return one.lesson === other.lesson && one.edition === other.edition;
}
