import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { articleText } from '$lib/model/article';
import type { QuestionKind } from '$lib/model/question';
import { defaultQuizSettings, quizIdOf, type Quiz, type QuizItem } from '$lib/model/quiz';

/** A point of P-256, compressed. */
export const publicKey = 'A2sX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKW';

/** Twenty questions of an article as a teacher's quiz has them, of every kind. */
const kinds: QuestionKind[] = [
	...Array<QuestionKind>(8).fill('choice'),
	...Array<QuestionKind>(4).fill('true-false'),
	...Array<QuestionKind>(2).fill('cloze'),
	...Array<QuestionKind>(2).fill('short-answer'),
	'number',
	'match',
	'order',
	'evidence'
];

let drawn: Quiz | undefined;

/** A quiz of an article’s own questions, as if its text had been pasted: nothing of it is in the bank. */
export function pastedQuiz(): Quiz {
	drawn ??= drawQuiz();
	return drawn;
}

function drawQuiz(): Quiz {
	const { article, facts } = kfor;
	const material = gatherMaterial(article, facts);
	const text = articleText(article);
	const taken = new Set<string>();

	const items = kinds.map((kind, id): QuizItem => {
		// Spread over the article, as a quiz is.
		const from = Math.floor((id * 7 * facts.length) / 20) % facts.length;
		const around = [...facts.slice(from), ...facts.slice(0, from)];
		for (const fact of around) {
			const gap = fact.gaps.find((each) => kindsOf(material, each.id).includes(kind));
			if (!gap || taken.has(fact.id)) continue;
			taken.add(fact.id);
			const question = drawQuestion(material, gap.id, kind, id);
			if (!question || question.kind === 'flashcard') continue;
			return {
				id,
				question,
				points: 1,
				proof: {
					sentence: text.slice(fact.source.start, fact.source.end),
					...(fact.attributedTo && { attributedTo: fact.attributedTo }),
					...(fact.asOf && { asOf: fact.asOf })
				},
				...(fact.sensitive && { sensitive: true })
			};
		}
		throw new Error(`The lesson has no ${kind} question left.`);
	});

	return {
		id: quizIdOf(publicKey),
		title: article.title,
		items,
		pools: [],
		settings: defaultQuizSettings,
		publicKey,
		madeAt: Date.UTC(2026, 10, 24, 12, 30),
		source: { title: article.title, publisher: 'DW', url: article.source.url! }
	};
}
