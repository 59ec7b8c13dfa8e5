import type { DeckId, Id } from './ids';
import type { Quiz, QuizId, QuizQuestion } from './quiz';
import type { Response } from './question';
import type { Timestamp } from './time';

export type ClassId = Id<'class'>;
export type StudentId = Id<'student'>;
export type SubmissionId = Id<'submission'>;

/** A quiz on the teacher's device: while it is made, and once it has been handed out. */
export interface Assignment {
	id: QuizId;
	/** With all keys and proofs, also when it is handed out sealed. Frozen once it is out. */
	quiz: Quiz;
	/** Opens results, signs releases: the scalar of P-256, base64url without padding. */
	privateKey: string;
	/** The deck or lesson that its questions were chosen from, to choose more. */
	deckId?: DeckId;
	/** Whose roster tells who is missing. */
	classId?: ClassId;
	/** To be copied, never handed out itself. */
	template?: true;
	/** When it was frozen; absent while it is being made. */
	handedOutAt?: Timestamp;
	/** SHA-256 of what was handed out, the first 8 bytes, base64url: an answer names what it answers. */
	digest?: string;
	/** When the teacher last saved the class file with it; a sealed quiz goes out only after. */
	savedAt?: Timestamp;
	/** When right and wrong were released. */
	releasedAt?: Timestamp;
	/** More time, or a later due time, for some. */
	extensions: Record<StudentId, Extension>;
	/** What was put right after it had been handed out, in order; the last of an item holds. */
	corrections: Correction[];
	archived?: true;
	editedAt: Timestamp;
}

export interface Extension {
	/** Added to the minutes of the quiz. */
	minutes?: number;
	/** In place of the due time of the quiz. */
	due?: Timestamp;
}

/** A key put right, or another answer accepted; everybody is scored anew. */
export interface Correction {
	item: number;
	at: Timestamp;
	/** The question with its right key; only the key may differ. */
	question: QuizQuestion;
	/** Options, or sentences, that count as right beside the key. */
	also?: number[];
	/** It counts for nobody. */
	dropped?: true;
}

/** Who is taught together. */
export interface SchoolClass {
	id: ClassId;
	title: string;
	students: Student[];
	archived?: true;
	editedAt: Timestamp;
}

export interface Student {
	id: StudentId;
	name: string;
	/** What a student types where a quiz asks for a code: short, unique in its class. */
	code: string;
	/** Travels in the personal link and comes back in the result: 9 random bytes, base64url. */
	token: string;
	/** Times the minutes of every quiz; 1 when absent. */
	timeFactor?: number;
}

/** A result as it has come back: what a student's device signed, and what the teacher makes of it. */
export interface Submission extends SignedResult {
	/** Of the signed bytes, so that the same result is the same row: `submission:` and SHA-256's first 16 bytes. */
	id: SubmissionId;
	/** When the teacher's device first saw it, by its own clock. */
	arrivedAt: Timestamp;
	by: 'link' | 'file' | 'camera' | 'paste' | 'share' | 'paper';
	/** The student of the roster that it counts for: by personal link, by code, or because the teacher said so. */
	studentId?: StudentId;
	/** `studentId` was proved by a personal link. */
	verified?: true;
	/** The teacher said that it is the same person as, or another than, one of the same name. */
	person?: string;
	/** Kept, but counted for nobody: it answers another quiz or another wording, or the teacher said so. */
	setAside?: 'other-wording' | 'by-teacher';
	/** Points given by hand, and words. */
	marks: ManualMark[];
	/** Words on the whole. */
	comment?: string;
	editedAt: Timestamp;
}

/** What travels, encrypted to the quiz and signed by the device that it was taken on. */
export interface SignedResult {
	quizId: QuizId;
	/** Which wording was answered. */
	digest: string;
	/** As typed: a name, or a code of the roster. */
	name: string;
	/** Of a personal link. */
	token?: string;
	/** Public key of the device, a point of P-256, compressed, base64url; empty for paper. */
	device: string;
	/** 1 for the first. */
	attempt: number;
	/** By the student's clock. */
	startedAt: Timestamp;
	finishedAt: Timestamp;
	/** Picks questions and order (`assignment/sheet.ts`). */
	seed: number;
	answers: SubmittedAnswer[];
	/** "Something is wrong here." */
	reports: Report[];
}

export interface SubmittedAnswer {
	item: number;
	/** In the order of the quiz, whatever order was on screen. */
	response: Response;
	/** Milliseconds that the question was looked at. */
	time: number;
}

export interface Report {
	item: number;
	text: string;
}

export interface ManualMark {
	item: number;
	/** In place of what the app gave. */
	points?: number;
	comment?: string;
}
