import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial, type Material } from '$lib/generation/material';
import type { Bank } from '$lib/assignment/bank';
import type { Lesson, LessonFact } from '$lib/lessons/lesson';
import { articleText } from '$lib/model/article';
import type { GapId } from '$lib/model/ids';
import type { QuestionKind } from '$lib/model/question';
import type { QuizItem, QuizQuestion } from '$lib/model/quiz';

/** Another face of a question has to be found among so many seeds. */
const SEEDS = 12;

/** All questions of a lesson that are worth handing out: every gap in every way it can be asked. */
export function composeBank({ slug: lesson, article, facts }: Lesson, edition: number): Bank {
	const material = gatherMaterial(article, facts);
	const text = articleText(article);
	const seen = new Set<string>();
	const questions = facts.flatMap((fact) =>
		fact.gaps.flatMap(({ id }) =>
			questionsOf(material, id)
				// Pairs and timelines of several gaps may be the same.
				.filter((question) => isNew(question, seen))
				.map((question) => ({ fact, question }))
		)
	);
	const { publisher, url } = article.source;
	return {
		lesson,
		edition,
		title: article.title,
		source: { title: article.title, ...(publisher && { publisher }), ...(url && { url }) },
		items: questions.map(({ fact, question }, index): QuizItem => {
			return {
				id: index,
				question,
				points: 1,
				proof: proofOf(fact, text),
				...(fact.sensitive && { sensitive: true }),
				bank: { lesson, edition, index }
			};
		})
	};
}

function proofOf({ source, attributedTo, asOf }: LessonFact, text: string) {
	const sentence = text.slice(source.start, source.end);
	return { sentence, ...(attributedTo && { attributedTo }), ...(asOf && { asOf }) };
}

function questionsOf(material: Material, gapId: GapId): QuizQuestion[] {
	return kindsOf(material, gapId)
		.filter((kind) => kind !== 'flashcard')
		.flatMap((kind) => facesOf(material, gapId, kind));
}

/** A statement once true and once false, a choice with two sets of options, all else once. */
function facesOf(material: Material, gapId: GapId, kind: QuestionKind): QuizQuestion[] {
	const [first, ...others] = Array.from({ length: SEEDS }, (_, seed) =>
		drawQuestion(material, gapId, kind, seed)
	).filter((question) => question !== undefined && question.kind !== 'flashcard');
	if (!first) return [];
	const second = others.find((other) => {
		if (other.kind === 'true-false') return other.key !== (first as typeof other).key;
		return other.kind === 'choice' && faceOf(other) !== faceOf(first);
	});
	return second ? [first, second] : [first];
}

/** What makes two questions the same, whatever order they are shown in. */
function faceOf(question: QuizQuestion): string {
	switch (question.kind) {
		case 'choice':
			return [question.stem, ...[...question.options].sort()].join('\n');
		case 'match':
			return ['match', ...question.cues.map(({ gapId }) => gapId).sort()].join('\n');
		case 'order':
			return ['order', ...question.events.map(({ gapId }) => gapId).sort()].join('\n');
		default:
			return `${question.gapId}\n${JSON.stringify(question)}`;
	}
}

function isNew(question: QuizQuestion, seen: Set<string>): boolean {
	const face = faceOf(question);
	if (seen.has(face)) return false;
	seen.add(face);
	return true;
}
