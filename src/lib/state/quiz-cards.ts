import type { Response } from '$lib/model/question';
import { emptyDraft, MOST_WRONG, type HandDraft } from '$lib/model/hand-card';
import type { FactId, GapId } from '$lib/model/ids';
import type { Proof, QuizId, QuizItem, QuizQuestion } from '$lib/model/quiz';
import type { Day } from '$lib/model/time';
import { m } from '$messages';
import { newFactOf } from './hand-card';
import type { NewFact } from '$lib/storage/facts';

/**
 * A question of a quiz as cards made by hand: one, or one for each pair that was missed. Their ids follow
 * from the quiz, so that nothing is added twice and a correction finds what it mends.
 */
export function cardsOf(
	quizId: QuizId,
	item: QuizItem,
	deckId: NewFact['deckId'],
	addedOn: Day,
	response?: Response
): NewFact[] {
	return draftsOf(item, response).map(({ part, draft }) => {
		const name = `quiz-${quizId.slice('quiz:'.length)}-${item.id}${part}`;
		const fact = newFactOf(draft, deckId, addedOn);
		const gaps = fact.gaps.map((gap) => ({ ...gap, id: `gap:${name}` as GapId }));
		return { ...fact, id: `fact:${name}` as FactId, gaps };
	});
}

/** A card to be, and what tells it from others of the same question. */
export interface CardDraft {
	part: string;
	draft: HandDraft;
}

export function draftsOf({ question, proof }: QuizItem, response?: Response): CardDraft[] {
	const note = noteOf(proof);
	const one = (draft: Partial<HandDraft>): CardDraft[] => [
		{ part: '', draft: { ...emptyDraft, note, ...pictureOf(question), ...draft } }
	];
	const words = (text: string) => (question.markdown ? text : plain(text));
	switch (question.kind) {
		case 'choice': {
			const wrong = question.options.filter((_, index) => index !== question.key);
			return one({
				kind: 'choice',
				front: words(question.stem),
				answer: question.options[question.key] ?? '',
				wrong: wrong.slice(0, MOST_WRONG)
			});
		}
		case 'true-false': {
			const [right, wrong] = [m.question_true(), m.question_false()];
			return one({
				kind: 'choice',
				front: `${m.question_true_or_false()}\n\n${words(question.stem)}`,
				answer: question.key ? right : wrong,
				wrong: [question.key ? wrong : right]
			});
		}
		case 'cloze': {
			const [answer = ''] = question.key.answers;
			const before = words(question.before);
			const hidden = words(answer);
			const text = before + hidden + words(question.after);
			const end = before.length + hidden.length;
			return one({ kind: 'cloze', text, hidden: [{ start: before.length, end }] });
		}
		case 'short-answer':
		case 'number': {
			const [answer = '', ...accept] = question.key.answers;
			return one({
				kind: 'short-answer',
				front: words(question.stem),
				answer,
				accept: accept.join('\n')
			});
		}
		case 'match': {
			const given = response?.kind === 'arranged' ? response.order : [];
			return question.cues.flatMap(({ text }, cue) => {
				const key = question.key[cue] ?? -1;
				if (given[cue] === key) return [];
				const draft = {
					...emptyDraft,
					front: words(text),
					answer: words(question.options[key] ?? ''),
					note
				};
				return { part: `-${cue}`, draft };
			});
		}
		case 'order': {
			const list = (indices: readonly number[]) =>
				indices.map((index) => `- ${words(question.events[index]?.text ?? '')}`).join('\n');
			return one({
				front: `${m.question_order()}\n\n${list([...question.events.keys()])}`,
				answer: list(question.key)
			});
		}
		case 'evidence':
			return one({
				front: words(question.stem),
				answer: words(question.sentences[question.key]?.text ?? '')
			});
	}
}

function pictureOf({ picture }: QuizQuestion): Pick<HandDraft, 'picture'> | undefined {
	return picture && { picture };
}

/** The sentence that proves it, and whose word that is. */
function noteOf(proof: Proof | undefined): string {
	if (!proof) return '';
	const sentence = plain(proof.sentence);
	return proof.attributedTo
		? `${sentence}\n\n${m.feedback_according_to({ name: plain(proof.attributedTo) })}`
		: sentence;
}

/** Words as Markdown that shows them as they are. */
function plain(text: string): string {
	return text.replace(/[\\`*_[\]<>~]|^(?=\s*(?:[-+#]|\d+[.)])\s)/gm, '\\$&');
}
