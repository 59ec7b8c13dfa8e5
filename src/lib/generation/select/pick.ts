import type { QuestionKind } from '$lib/model/question';
import { answersAnother } from '../checks';
import { fold } from '../tokens';
import type { Weighed } from './weigh';

/** So many questions for so many words of an article. */
const WANTED = { questions: 12, words: 600 };
/** A short article has something to ask too. */
const LEAST = 4;
/** What is less likely to be good than this is never chosen. */
const FLOOR = 0.4;
/** What one more of a kind costs, when it has more than its share already. */
const CROWDED = 0.15;

/** How much of what is chosen each kind may be before it is held back. */
const shares: Partial<Record<QuestionKind, number>> = {
	'short-answer': 0.5,
	number: 0.3,
	choice: 0.3,
	cloze: 0.3,
	'true-false': 0.12
};

/**
 * Choose what is worth learning first: the best, but of each gap and statement one, of a sentence and
 * of an answer two at most, kinds mixed, and none that tells the answer of one beside it.
 */
export function pickBest(weighed: readonly Weighed[], words: number): Weighed[] {
	const wanted = Math.max(LEAST, Math.ceil((WANTED.questions * words) / WANTED.words));
	let left = weighed.filter(({ stoppedBy, score }) => !stoppedBy && score >= FLOOR);
	const chosen: Weighed[] = [];
	while (chosen.length < wanted && left.length > 0) {
		let [best] = left;
		let most = -Infinity;
		for (const each of left) {
			const worth = each.score - costOf(each, chosen);
			if (worth > most) [best, most] = [each, worth];
		}
		chosen.push(best!);
		left = left.filter((each) => each !== best && goesWith(each, best!, chosen));
	}
	return chosen;
}

function costOf({ question, draft }: Weighed, chosen: readonly Weighed[]): number {
	const same = chosen.filter((each) => each.question.kind === question.kind).length;
	const over = same + 1 - (shares[question.kind] ?? 0.2) * (chosen.length + 4);
	const beside = chosen.some((each) => each.draft.sentence === draft.sentence);
	return Math.max(0, over) * CROWDED + Number(beside) * 0.1;
}

/** Whether a question can still be chosen now that another one is. */
function goesWith(each: Weighed, last: Weighed, chosen: readonly Weighed[]): boolean {
	if (each.fact === last.fact && each.question.gapId === last.question.gapId) return false;
	const sameSentence = (other: Weighed) => other.draft.sentence === each.draft.sentence;
	const sameAnswer = (other: Weighed) => fold(other.answer) === fold(each.answer);
	if (sameSentence(last)) {
		if (sameAnswer(last) || tells(last, each) || tells(each, last)) return false;
		if (chosen.filter(sameSentence).length >= 2) return false;
	}
	return !(sameAnswer(last) && chosen.filter(sameAnswer).length >= 2);
}

/** Whether what one question shows holds the answer of another. */
function tells({ shown }: Weighed, { answer, gap }: Weighed): boolean {
	return answersAnother(shown, [answer, ...gap.accept]);
}
