import type { QuizSettings } from '$lib/model/quiz';
import { MINUTE, type Timestamp } from '$lib/model/time';
import type { ByteReader, ByteWriter } from './bytes';

/*
 * The order of each list, and the place of each bit, are part of the format. The first of a list is the
 * default of today, so that the settings of most quizzes are one byte 0; a later default changes nothing
 * here.
 */
const feedbacks = ['each', 'end', 'release', 'never'] as const;
const countings = ['best', 'first', 'last', 'average'] as const;

const bits = {
	sealed: 1,
	shuffleQuestions: 2,
	keepOptions: 4,
	all: 8,
	noWayBack: 16,
	code: 32,
	/** Two bits. */
	feedback: 64,
	/** Two bits. */
	counts: 256,
	opens: 1024,
	due: 2048,
	attempts: 4096,
	minutes: 8192,
	passMark: 16384
};
const ALL_BITS = 32767;

/** No student gets more attempts or minutes. */
const MOST = 100_000;

/** Write settings; times as minutes from when the quiz was made. */
export function writeSettings(out: ByteWriter, settings: QuizSettings, madeAt: Timestamp): void {
	const { mode, paging, ask, opens, due, attempts, minutes, passMark } = settings;
	out.count(
		(mode === 'sealed' ? bits.sealed : 0) |
			(settings.shuffleQuestions ? bits.shuffleQuestions : 0) |
			(settings.shuffleOptions ? 0 : bits.keepOptions) |
			(paging === 'all' ? bits.all : 0) |
			(settings.back ? 0 : bits.noWayBack) |
			(ask === 'code' ? bits.code : 0) |
			(bits.feedback * feedbacks.indexOf(settings.feedback)) |
			(bits.counts * countings.indexOf(settings.counts)) |
			(opens === undefined ? 0 : bits.opens) |
			(due === undefined ? 0 : bits.due) |
			(attempts ? bits.attempts : 0) |
			(minutes === undefined ? 0 : bits.minutes) |
			(passMark === undefined ? 0 : bits.passMark)
	);
	if (opens !== undefined) out.whole(inMinutes(opens) - inMinutes(madeAt));
	if (due !== undefined) out.whole(inMinutes(due) - inMinutes(madeAt));
	if (attempts) out.count(Math.round(attempts));
	if (minutes !== undefined) out.count(Math.round(minutes));
	if (passMark !== undefined) out.count(Math.round(passMark));
}

export function readSettings(from: ByteReader, madeAt: Timestamp): QuizSettings {
	const flags = from.count(ALL_BITS);
	const has = (bit: number) => (flags & bit) !== 0;
	const time = () => fromMinutes(inMinutes(madeAt) + from.whole());
	return {
		mode: has(bits.sealed) ? 'sealed' : 'practice',
		...(has(bits.opens) && { opens: time() }),
		...(has(bits.due) && { due: time() }),
		attempts: has(bits.attempts) ? from.count(MOST) : 0,
		shuffleQuestions: has(bits.shuffleQuestions),
		shuffleOptions: !has(bits.keepOptions),
		paging: has(bits.all) ? 'all' : 'one',
		back: !has(bits.noWayBack),
		ask: has(bits.code) ? 'code' : 'name',
		feedback: feedbacks[(flags / bits.feedback) & 3]!,
		counts: countings[(flags / bits.counts) & 3]!,
		...(has(bits.minutes) && { minutes: from.count(MOST) }),
		...(has(bits.passMark) && { passMark: from.count(100) })
	};
}

/** Times travel in whole minutes. */
export function inMinutes(time: Timestamp): number {
	return Math.floor(time / MINUTE);
}

/** Times that a date can hold (ECMA-262, 21.4.1.1). */
const LAST_MINUTE = 8.64e15 / MINUTE;

export function fromMinutes(minutes: number): Timestamp {
	return Math.max(-LAST_MINUTE, Math.min(minutes, LAST_MINUTE)) * MINUTE;
}
