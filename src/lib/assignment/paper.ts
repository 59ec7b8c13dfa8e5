import { crc32 } from '$lib/exchange/crc';
import type { Response } from '$lib/model/question';
import type { Quiz, QuizQuestion } from '$lib/model/quiz';
import { seedOf } from '$lib/random/random';
import { packQuiz } from './pack-quiz';
import { sheetOf, type SheetItem } from './sheet';
import { asMade, shownAs } from './shuffle';

/** A quiz as it is printed: one order of questions and options. */
export interface PaperVersion {
	/** A, B, C … */
	letter: string;
	seed: number;
	/** Printed on the sheet: another wording of the quiz, or another version, has another one. */
	code: string;
	sheet: SheetItem[];
}

/** More are no help against a look at the neighbour. */
export const MOST_VERSIONS = 8;

/** The versions of a quiz; the same for the same wording, whenever and wherever they are made. */
export function paperVersions(quiz: Quiz, count: number): PaperVersion[] {
	const wording = crc32(packQuiz(quiz));
	return Array.from({ length: Math.min(count, MOST_VERSIONS) }, (_, version) => {
		const letter = letterOf(version);
		const seed = seedOf(`${quiz.id} ${letter}`);
		return {
			letter,
			seed,
			code: codeOf(seedOf(`${wording} ${letter}`)),
			sheet: sheetOf(quiz, seed)
		};
	});
}

/** Without vowels, and without what looks alike. */
const signs = '346789CDFGHJKMNPQRTVWXY';

function codeOf(hash: number): string {
	return Array.from(
		{ length: 4 },
		(_, place) => signs[Math.floor(hash / signs.length ** place) % signs.length]
	).join('');
}

/** What an option goes by on paper. */
export function letterOf(place: number): string {
	return String.fromCharCode(65 + place);
}

/** How a question is answered on paper. */
export type PaperAnswer =
	/** A letter, of so many. */
	| { kind: 'letter'; of: number }
	/** So many letters in a row, each of so many. */
	| { kind: 'letters'; length: number; of: number }
	| { kind: 'truth' }
	| { kind: 'typed' };

export function paperAnswerOf(question: QuizQuestion): PaperAnswer {
	switch (question.kind) {
		case 'choice':
			return { kind: 'letter', of: question.options.length };
		case 'evidence':
			return { kind: 'letter', of: question.sentences.length };
		case 'match':
			return { kind: 'letters', length: question.cues.length, of: question.options.length };
		case 'order':
			return { kind: 'letters', length: question.events.length, of: question.events.length };
		case 'true-false':
			return { kind: 'truth' };
		default:
			return { kind: 'typed' };
	}
}

/** The right answer as one version of a quiz has it: letters, whether it is true, or words. */
export function paperKeyOf({ item, order }: SheetItem): string | boolean {
	const question = shownAs(item.question, order);
	switch (question.kind) {
		case 'choice':
		case 'evidence':
			return letterOf(question.key);
		case 'match':
		case 'order':
			return question.key.map(letterOf).join('');
		case 'true-false':
			return question.key;
		default:
			return question.key.answers[0] ?? '';
	}
}

/**
 * What a student marked on a version, typed in: letters as they are printed, `T` or `F`, `-` for a pair
 * that is missing. Told of the question as it was made; nothing when it says nothing.
 */
export function responseOnPaper({ item, order }: SheetItem, typed: string): Response | undefined {
	const text = typed.trim();
	if (!text) return undefined;
	const answer = paperAnswerOf(item.question);
	if (answer.kind === 'typed') return { kind: 'typed', text };

	const letters = [...text.toUpperCase()];
	if (answer.kind === 'truth') {
		const [letter] = letters;
		return letter === 'T' || letter === 'F' ? { kind: 'judged', value: letter === 'T' } : undefined;
	}
	const places = letters.map((letter) => letter.charCodeAt(0) - 65);
	const inRange = (place: number) => place >= 0 && place < answer.of;
	if (answer.kind === 'letter') {
		const [index = -1] = places;
		return inRange(index) ? asMade({ kind: 'chosen', index }, item.question, order) : undefined;
	}
	const chosen = Array.from({ length: answer.length }, (_, at) => {
		const place = places[at] ?? -1;
		return inRange(place) ? place : -1;
	});
	return chosen.some((place) => place >= 0)
		? asMade({ kind: 'arranged', order: chosen }, item.question, order)
		: undefined;
}
