import type { Correction, ManualMark, Report } from './assignment';
import type { Id } from './ids';
import type { Quiz, QuizId } from './quiz';
import type { Response } from './question';
import type { Timestamp } from './time';

export type AttemptId = Id<'attempt'>;

/** A quiz that was opened on this device to be taken. */
export interface Given {
	id: QuizId;
	/** As it came: without keys when it is sealed. */
	quiz: Quiz;
	/** SHA-256 of what came, the first 8 bytes, base64url. */
	digest: string;
	openedAt: Timestamp;
	/** Of a personal link: who it is for, and what applies to them alone. */
	personal?: Personal;
	/** Whose name or code was last given. */
	name?: string;
	/** What the teacher has released since: keys, corrections, a note. */
	released?: Released;
	/** Taken off Today. */
	putAway?: true;
	editedAt: Timestamp;
}

export interface Personal {
	name: string;
	code: string;
	/** Proves on the way back who it was for. */
	token: string;
	/** Minutes in place of those of the quiz. */
	minutes?: number;
	due?: Timestamp;
}

/** What a teacher has sent after the quiz, signed by the key of the quiz. */
export interface Released {
	at: Timestamp;
	/** With keys and proofs, of a quiz that was sealed or told nothing at first. */
	quiz?: Quiz;
	corrections: Correction[];
	/** For one student: points, words, and which items to practise. */
	note?: StudentNote;
}

export interface StudentNote {
	/** Whom it is for. */
	name: string;
	marks: ManualMark[];
	comment?: string;
	practise: number[];
}

/** One going through a quiz, saved at every answer. */
export interface Attempt {
	id: AttemptId;
	quizId: QuizId;
	/** 1 for the first on this device. */
	number: number;
	seed: number;
	startedAt: Timestamp;
	/** Position on the sheet. */
	at: number;
	/** By item, in the order of the quiz, whatever order was on screen. */
	answers: AttemptAnswer[];
	reports: Report[];
	/** Items to be looked at again; no more than a help to oneself, it is not handed in. */
	flagged?: number[];
	/** Absent while it goes on. */
	finishedAt?: Timestamp;
	/** The time was up before it was finished. */
	timeUp?: true;
	/** The result as it was made, the same however often it is handed in. */
	code?: string;
	/** When it was last given out of the app, as far as the app can know. */
	handedInAt?: Timestamp;
	editedAt: Timestamp;
}

export interface AttemptAnswer {
	item: number;
	response: Response;
	/** Milliseconds that the question was looked at. */
	time: number;
	/** The feedback has been seen: the answer stays as it is. */
	final?: true;
}
