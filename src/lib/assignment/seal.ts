import type { Quiz, QuizItem, QuizQuestion } from '$lib/model/quiz';
import type { TypedKey } from '$lib/model/question';

/** A quiz as it is handed out sealed: what tells right from wrong stays with the teacher. */
export function sealQuiz(quiz: Quiz): Quiz {
	return { ...quiz, items: quiz.items.map(sealed) };
}

/** A place in the bank would tell the key as well. */
function sealed({ proof: _proof, bank: _bank, question, ...item }: QuizItem): QuizItem {
	return { ...item, question: withoutKey(question) };
}

function withoutKey(question: QuizQuestion): QuizQuestion {
	switch (question.kind) {
		case 'choice':
		case 'evidence':
			return { ...question, key: -1 };
		case 'true-false': {
			const { changed: _changed, ...rest } = question;
			return { ...rest, key: false };
		}
		case 'match':
			return { ...question, key: [] };
		case 'order':
			return {
				...question,
				events: question.events.map((event) => ({ ...event, date: '' })),
				key: []
			};
		default:
			return { ...question, key: blank(question.key) };
	}
}

function blank({ type }: TypedKey): TypedKey {
	return { type, answers: [], others: [] };
}
