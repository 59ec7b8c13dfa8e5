import type { FoundQuestion } from '$lib/generation/found';
import { generate } from '$lib/generation/generate';
import { analyse, type Language } from '$lib/language/analyse';
import { articleText, type Article } from '$lib/model/article';
import { folded, readFileArticles } from '../../src/cli/worth/asked';
import type { Figures } from './figure';

/**
 * How much of what people ask for is asked for by the questions that are made: by those that pass the
 * gates, and by those that do not as well. Many sentences cannot be asked about on their own.
 */
export function askedFigures(file: string, language: Language): Figures {
	let wanted = 0;
	let passed = 0;
	let thought = 0;
	for (const { article, questions } of readFileArticles(file)) {
		const analysis = analyse(articleText(article), language);
		const { gazetteer } = language.models;
		const made = generate(article, analysis, 'deck:bench', gazetteer, { all: true }).questions;
		const byParagraph = sorted(article, made);
		questions.forEach((asked, at) => {
			const all = answersOf(byParagraph[at]!);
			const good = answersOf(byParagraph[at]!.filter(({ stoppedBy }) => !stoppedBy));
			wanted += asked.length;
			thought += asked.filter((right) => meets(right, all)).length;
			passed += asked.filter((right) => meets(right, good)).length;
		});
	}
	return {
		asked: { value: passed / wanted, unit: 'share' },
		askedOrStopped: { value: thought / wanted, unit: 'share' }
	};
}

/** The questions of each paragraph. */
function sorted({ paragraphs }: Article, questions: readonly FoundQuestion[]): FoundQuestion[][] {
	let start = 0;
	return paragraphs.map(({ text }) => {
		const from = start;
		start += text.length + 2;
		return questions.filter(({ source }) => source.start >= from && source.start < start);
	});
}

function answersOf(questions: readonly FoundQuestion[]): Set<string> {
	return new Set(
		questions.flatMap(({ question }) => {
			if (question.kind === 'choice') return folded(question.options[question.key]!);
			const isTyped = question.kind === 'cloze' || question.kind === 'short-answer';
			return isTyped ? folded(question.key.answers[0]!) : [];
		})
	);
}

function meets(right: ReadonlySet<string>, answers: ReadonlySet<string>): boolean {
	return [...right].some((answer) => answers.has(answer));
}
