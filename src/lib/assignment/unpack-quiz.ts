import { MOST_ITEMS, quizIdOf, type Pool } from '$lib/model/quiz';
import { toBase64Url } from './base64url';
import { readIds } from './pack-ids';
import { readItem, type BankName } from './pack-item';
import { readList } from './pack-key';
import { fromMinutes, readSettings } from './pack-settings';
import { readSource } from './pack-source';
import { ALL_QUIZ_BITS, EPOCH, POINT, quizBits, type PackedQuiz } from './quiz-layout';
import { TextReader } from './texts';

const MOST_BANKS = 8;

/** Read what `packQuiz` wrote; nothing when it is not whole. */
export function unpackQuiz(bytes: Uint8Array): PackedQuiz | undefined {
	const point = bytes.subarray(0, POINT);
	if (point.length < POINT || (point[0] !== 2 && point[0] !== 3)) return undefined;
	const publicKey = toBase64Url(point);
	const id = quizIdOf(publicKey);

	const from = new TextReader(bytes.subarray(POINT));
	const flags = from.count(ALL_QUIZ_BITS);
	const has = (bit: number) => (flags & bit) !== 0;
	const madeAt = fromMinutes(EPOCH + from.whole());
	const settings = readSettings(from, madeAt);
	const title = has(quizBits.usualTitle) ? undefined : from.text();
	const instructions = has(quizBits.instructions) ? from.text() : undefined;
	const source = readSource(from, flags);
	const pools: Pool[] = has(quizBits.pools)
		? readList(from, () => ({ pick: from.count(MOST_ITEMS) }))
		: [];
	const banks = has(quizBits.banks) ? readList(from, () => readBank(from)) : [];
	const before = { index: -1 };
	const items = readIds(from, has(quizBits.counted)).flatMap((itemId) =>
		from.failed ? [] : (readItem(from, id, itemId, banks, pools.length, before) ?? [])
	);

	const isWhole =
		from.finished &&
		banks.length <= MOST_BANKS &&
		(title !== undefined || source !== undefined) &&
		(source !== 'bank' || banks.length > 0);
	if (!isWhole) return undefined;
	return {
		id,
		publicKey,
		madeAt,
		settings,
		...(title !== undefined && { title }),
		...(instructions !== undefined && { instructions }),
		...(source && { source }),
		pools,
		banks,
		items
	};
}

function readBank(from: TextReader): BankName {
	const lesson = from.text();
	const edition = from.count(9999);
	// It becomes a part of an address.
	if (!/^[a-z0-9-]{1,40}$/.test(lesson)) from.fail();
	return { lesson, edition };
}
