import type { Quiz } from '$lib/model/quiz';
import type { BankName, PackedItem } from './pack-item';

/** Bytes of a compressed point of P-256 (SEC 1, 2.3.3). */
export const POINT = 33;

/** What a quiz has, in one number; the bits are part of the format. */
export const quizBits = {
	/** The title is that of the source. */
	usualTitle: 1,
	instructions: 2,
	source: 4,
	/** The source is that of the first bank, and is not written. */
	bankSource: 8,
	publisher: 16,
	url: 32,
	pools: 64,
	banks: 128,
	/** The ids of its items count up by one. */
	counted: 256
};
export const ALL_QUIZ_BITS = 511;

/** What a link has besides, in its first byte; the bits are part of the format. */
export const linkBits = { deflated: 1, personal: 2 };
export const ALL_LINK_BITS = 3;

/** The quiz was made so many minutes after this one. */
export const EPOCH = Date.UTC(2026, 0, 1) / 60_000;

/** Bytes of the longest quiz, before they are deflated. */
export const LONGEST_QUIZ = 400_000;

/** A quiz as it is read, the questions of the bank still to be fetched. */
export type PackedQuiz = Omit<Quiz, 'items' | 'title' | 'source'> & {
	items: PackedItem[];
	/** Absent when it is that of the source. */
	title?: string;
	source?: Quiz['source'] | 'bank';
	banks: BankName[];
};
