import { readFileSync } from 'node:fs';
import { readBank } from '$lib/assignment/bank-file';
import { makeKeyPair, type KeyPair } from '$lib/assignment/keys';
import { quizFragment } from '$lib/assignment/quiz-link';
import { sealQuiz } from '$lib/assignment/seal';
import type { Personal } from '$lib/model/attempt';
import {
	defaultQuizSettings,
	quizIdOf,
	type Quiz,
	type QuizItem,
	type QuizQuestion,
	type QuizSettings
} from '$lib/model/quiz';
import { noon } from './learner';

/** The frozen questions of the lesson, as the site serves them. */
const bank = readBank(readFileSync('static/lessons/kfor-1.json', 'utf8'))!;

/** A quiz that was handed out, and the key that opens what comes back. */
export interface HandedOut extends KeyPair {
	/** With its keys, whatever the link holds. */
	quiz: Quiz;
	/** Path of the link. */
	path: string;
}

/** A question of the lesson of each kind; of a kind that is named twice two. */
export function fromBank(kinds: readonly QuizQuestion['kind'][]): QuizItem[] {
	const taken = new Set<string>();
	return kinds.map((kind, id) => {
		const item = bank.items.find(
			({ question }) => question.kind === kind && !taken.has(question.factId)
		);
		if (!item) throw new Error(`Nothing in the bank is asked by ${kind}.`);
		taken.add(item.question.factId);
		return { ...item, id };
	});
}

/** The same without their places in the bank, as a teacher's own questions. */
export function ownOf(items: readonly QuizItem[]): QuizItem[] {
	return items.map(({ bank: _, ...item }) => item);
}

/** Hand out some questions. */
export async function handOut(
	items: readonly QuizItem[],
	settings: Partial<QuizSettings> = {},
	personal?: Personal
): Promise<HandedOut> {
	const keys = await makeKeyPair();
	const quiz: Quiz = {
		id: quizIdOf(keys.publicKey),
		title: 'What was read on Monday',
		instructions: 'Without the article, please.',
		items: [...items],
		pools: [],
		settings: { ...defaultQuizSettings, ...settings },
		publicKey: keys.publicKey,
		madeAt: noon.getTime(),
		source: bank.source
	};
	const sent = quiz.settings.mode === 'sealed' ? sealQuiz(quiz) : quiz;
	return { ...keys, quiz, path: `/quiz/#${quizFragment(sent, personal)}` };
}
