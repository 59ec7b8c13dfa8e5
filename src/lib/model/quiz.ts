import type { Id } from './ids';
import type { Question } from './question';
import type { Timestamp } from './time';

/** Made of its public key, so that a quiz cannot be passed off as another one. */
export type QuizId = Id<'quiz'>;

/** A quiz as it is handed out, with all that a student's device needs. It never changes. */
export interface Quiz {
	id: QuizId;
	title: string;
	/** Shown before the first question; plain text. */
	instructions?: string;
	items: QuizItem[];
	/** An item that names a pool is one of those that chance picks from. */
	pools: Pool[];
	settings: QuizSettings;
	/** What results are encrypted to: a point of P-256, compressed, base64url without padding. */
	publicKey: string;
	madeAt: Timestamp;
	/** What the questions were drawn from. */
	source?: { title: string; publisher?: string; url?: string };
}

/** A question of a quiz. */
export interface QuizItem {
	/** Counted up as items are made; stays when they are moved. */
	id: number;
	/** In a sealed quiz that was handed out its key is blank (`assignment/seal.ts`). */
	question: QuizQuestion;
	points: number;
	/** Index in `pools`. */
	pool?: number;
	/** What is shown after the answer; absent in a sealed quiz that was handed out. */
	proof?: Proof;
	/** People were hurt: no sound, no cheer. */
	sensitive?: true;
	/** Where it stands, unchanged, in the frozen questions of a shipped lesson. */
	bank?: BankRef;
}

/** Any question that an app can grade. */
export type QuizQuestion = Exclude<Question, { kind: 'flashcard' }>;

/** What proves an answer. */
export interface Proof {
	/** The sentence of the article. */
	sentence: string;
	/** Whose claim it is, when it is somebody's. */
	attributedTo?: string;
	/** ISO date, month or year at which it held. */
	asOf?: string;
}

/** Chance picks so many of the items that name it. */
export interface Pool {
	pick: number;
}

/** A place in the frozen questions of a shipped lesson. */
export interface BankRef {
	lesson: string;
	edition: number;
	index: number;
}

export interface QuizSettings {
	/** Sealed: the questions travel without their keys. */
	mode: 'practice' | 'sealed';
	opens?: Timestamp;
	due?: Timestamp;
	/** How often it may be taken; 0 when there is no limit. */
	attempts: number;
	/** Which attempt counts. */
	counts: 'first' | 'last' | 'best' | 'average';
	shuffleQuestions: boolean;
	shuffleOptions: boolean;
	/** One question on a page, or all. */
	paging: 'one' | 'all';
	/** Whether one may go back to earlier questions; only for one on a page. */
	back: boolean;
	/** Minutes from the first question to handing in. */
	minutes?: number;
	/** What a student says to be known by. */
	ask: 'name' | 'code';
	/** When right and wrong are told. */
	feedback: 'each' | 'end' | 'release' | 'never';
	/** Per cent of the points. */
	passMark?: number;
}

/** Three taps hand this out. */
export const defaultQuizSettings: QuizSettings = {
	mode: 'practice',
	attempts: 0,
	counts: 'best',
	shuffleQuestions: false,
	shuffleOptions: true,
	paging: 'one',
	back: true,
	ask: 'name',
	feedback: 'each'
};

/** So many questions are put into a quiz that nobody has chosen for. */
export const USUAL_ITEMS = 12;

/** Bounds of a quiz that is opened, whoever made it. */
export const MOST_ITEMS = 200;

/** The id of the quiz with this public key: 96 bits of the point, its first byte left out. */
export function quizIdOf(publicKey: string): QuizId {
	return `quiz:${publicKey.slice(2, 18)}`;
}
