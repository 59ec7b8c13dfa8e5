import type { QuizQuestion } from '$lib/model/quiz';
import type { Response } from '$lib/model/question';

/** A question with its options or events in the order of a sheet. */
export function shownAs<Q extends QuizQuestion>(question: Q, order: readonly number[]): Q;
export function shownAs(question: QuizQuestion, order: readonly number[]): QuizQuestion {
	const place = (index: number) => order.indexOf(index);
	switch (question.kind) {
		case 'choice':
			return {
				...question,
				options: order.map((index) => question.options[index]!),
				key: place(question.key)
			};
		case 'match':
			return {
				...question,
				options: order.map((index) => question.options[index]!),
				key: question.key.map(place)
			};
		case 'order':
			return {
				...question,
				events: order.map((index) => question.events[index]!),
				key: question.key.map(place)
			};
		default:
			return question;
	}
}

/** A response to a question as shown, told of the question as it was made. */
export function asMade(
	response: Response,
	question: QuizQuestion,
	order: readonly number[]
): Response {
	return mapped(response, question, (shown) => order[shown] ?? -1);
}

/** A response to a question as it was made, told of the question as shown. */
export function asShown(
	response: Response,
	question: QuizQuestion,
	order: readonly number[]
): Response {
	return mapped(response, question, (made) => order.indexOf(made));
}

function mapped(
	response: Response,
	{ kind }: QuizQuestion,
	map: (index: number) => number
): Response {
	if (response.kind === 'chosen' && kind === 'choice') {
		return { ...response, index: map(response.index) };
	}
	if (response.kind === 'arranged') return { ...response, order: response.order.map(map) };
	return response;
}
