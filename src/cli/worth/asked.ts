import { readFileSync } from 'node:fs';
import { findAnswers, type AnswerSpan } from '$lib/generation/find/answers';
import { viewArticle, type ArticleView, type SentenceView } from '$lib/generation/find/view';
import { countWords, type WordCounts } from '$lib/generation/find/worth';
import { analyse, type Language } from '$lib/language/analyse';
import { articleText, type Article } from '$lib/model/article';

/** A paragraph of which people asked questions. */
export interface AskedParagraph {
	/** Place of its article in the file. */
	article: number;
	sentences: SentenceView[];
	counts: WordCounts;
	answers: FoundAnswer[];
	/** The answers that are right for each question, folded. */
	questions: ReadonlySet<string>[];
}

/** Something in a paragraph that could be asked for. */
export interface FoundAnswer {
	sentence: SentenceView;
	span: AnswerSpan;
	/** Folded, as people and machines are compared. */
	texts: string[];
}

interface FileArticle {
	title: string;
	paragraphs: { text: string; questions: { answers: string[] }[] }[];
}

/** The articles of a file, and for each paragraph the answers that are right for each question, folded. */
export function readFileArticles(
	file: string
): { article: Article; questions: ReadonlySet<string>[][] }[] {
	const articles = JSON.parse(readFileSync(file, 'utf8')) as FileArticle[];
	return articles.map(({ title, paragraphs }, at) => ({
		article: {
			id: `article:${at}`,
			title: title.replaceAll('_', ' '),
			language: 'en',
			paragraphs: paragraphs.map(({ text }) => ({ kind: 'text', text })),
			source: {},
			addedAt: 0
		},
		questions: paragraphs.map(({ questions }) =>
			questions.map(({ answers }) => new Set(answers.flatMap(folded)))
		)
	}));
}

/** Read articles with what people asked of each paragraph, and what could be asked. */
export function readAsked(file: string, language: Language): AskedParagraph[] {
	return readFileArticles(file).flatMap(({ article, questions }, at) => {
		const text = articleText(article);
		const view = viewArticle(article, text, analyse(text, language), language.models.gazetteer);
		const counts = countWords(view);
		return questions.map((asked, index): AskedParagraph => {
			const sentences = view.sentences.filter(
				({ paragraph }) => paragraph === article.paragraphs[index]
			);
			return {
				article: at,
				sentences,
				counts,
				answers: sentences.flatMap((sentence) => answersOf(sentence, view)),
				questions: asked
			};
		});
	});
}

/** Whether an answer is one of those that people wanted. */
export function isWanted({ texts }: FoundAnswer, { questions }: AskedParagraph): boolean {
	return questions.some((right) => texts.some((text) => right.has(text)));
}

function answersOf(sentence: SentenceView, { text }: ArticleView): FoundAnswer[] {
	return findAnswers(sentence).map((span) => {
		const { start } = sentence.tokens[span.from]!;
		const { end } = sentence.tokens[span.to - 1]!;
		return { sentence, span, texts: folded(text.slice(start, end)) };
	});
}

/** As answers are compared there: no case, articles or marks; and once more without a preposition. */
export function folded(answer: string): string[] {
	const bare = answer
		.toLowerCase()
		.replace(/[‘’“”"'`.,;:!?()[\]]/g, ' ')
		.replace(/\b(?:a|an|the)\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	const without =
		/^(?:in|on|at|by|from|since|about|around|over|approximately|nearly|almost|more than|as) /;
	return [...new Set([bare, bare.replace(without, '')])];
}
