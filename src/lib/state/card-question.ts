import type { FlashcardQuestion, Question, ShortAnswerQuestion } from '$lib/model/question';
import type { QuizQuestion } from '$lib/model/quiz';
import { plainWords } from './plain-words';

/** Nobody types more words than these to be compared with a key. */
const MOST_WORDS = 5;
const LONGEST = 50;

/**
 * A question as a quiz can ask it: one that the app can grade, and without a picture, which no link can
 * carry. A flashcard whose answer is short is asked to be typed.
 */
export function forQuiz(question: Question): QuizQuestion | undefined {
	if (question.picture) return undefined;
	const gradable = question.kind === 'flashcard' ? typedFrom(question) : question;
	return gradable && withoutNeedlessMarkdown(gradable);
}

function typedFrom({
	back,
	backPicture: _,
	...card
}: FlashcardQuestion): ShortAnswerQuestion | undefined {
	const answer = card.key.answers[0] ?? '';
	const isShort = answer.length <= LONGEST && answer.split(/\s+/).length <= MOST_WORDS;
	// The back may say more than its words do: a list, a picture.
	const isWhole = back === undefined || plainWords(back) === answer;
	const isAsked = plainWords(card.stem) !== '';
	return isShort && isWhole && isAsked && answer !== '…'
		? { ...card, kind: 'short-answer' }
		: undefined;
}

/** What is plain text needs no reader of Markdown on a student's phone. */
function withoutNeedlessMarkdown(question: QuizQuestion): QuizQuestion {
	const texts = 'stem' in question ? [question.stem] : [];
	if (question.kind === 'cloze') texts.push(question.before, question.after);
	const isPlain = texts.every((text) => plainWords(text) === text.replace(/\s+/g, ' ').trim());
	if (!question.markdown || !isPlain) return question;
	const { markdown: _, ...plain } = question;
	return plain as QuizQuestion;
}
