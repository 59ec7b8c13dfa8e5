import {
	analyseItems,
	analyseQuiz,
	type ItemStatistics,
	type QuizStatistics,
	type ScoreTable
} from '$lib/stats/item-analysis';
import { guessScore } from '$lib/stats/guess-score';
import type { BookItem, Gradebook } from './gradebook';

/** The statistics of a quiz and of each question that counts. */
export interface Analysis {
	quiz: QuizStatistics | undefined;
	items: (ItemStatistics & { book: BookItem })[];
}

/** Analyse a gradebook: the attempt of each student that counts, or the first where several do. */
export function analysisOf({ items, rows }: Gradebook): Analysis {
	const counted = items.filter(({ dropped }) => !dropped);
	const table: ScoreTable = {
		items: counted.map(({ item, also }) => ({
			most: item.points,
			guess: guessScore(item.question, also.length)
		})),
		scores: rows.flatMap(({ counting: [attempt] }) => {
			if (!attempt) return [];
			const points = new Map(attempt.scores.map((score) => [score.item.id, score.points]));
			return [counted.map(({ item }) => points.get(item.id))];
		})
	};
	const found = analyseItems(table);
	return {
		quiz: analyseQuiz(table),
		items: counted.map((book, at) => ({ book, ...found[at]! }))
	};
}
