import type { QuestionKind } from '$lib/model/question';
import { answersAnother } from '../checks';
import { fold } from '../tokens';
import type { Weighed } from './weigh';

/** So many questions for so many words of an article, if they are good; and so many in any case. */
const WANTED = { questions: 12, enough: 10.5, words: 600 };
/** A short article has something to ask too. */
const LEAST = 4;
/** More than enough is only what is at least this likely to be good. */
const GOOD = 0.65;
/** What is less likely to be good than this is never chosen. */
export const FLOOR = 0.4;
/** What one more of a kind costs, when it has more than its share already. */
const CROWDED = 0.1;
/** So many of one sentence; more only where there is not enough otherwise. */
const BESIDES = [2, 3];
/** What a second one of the same sentence costs, and one that tells the answer of the first, or is told. */
const BESIDE = 0.08;
const TELLING = 0.2;

/** How much of what is chosen each kind may be before it is held back. */
const shares: Partial<Record<QuestionKind, number>> = {
	'short-answer': 0.5,
	number: 0.3,
	choice: 0.3,
	cloze: 0.3,
	'true-false': 0.12
};

/**
 * Choose what is worth learning first: the best, but of each gap one, of a sentence and of an answer two
 * at most, kinds mixed, and only if need be a third of a sentence, or one that tells the answer of
 * another.
 */
export function pickBest(weighed: readonly Weighed[], words: number): Weighed[] {
	const most = Math.max(LEAST, Math.ceil((WANTED.questions * words) / WANTED.words));
	const enough = Math.max(LEAST, Math.ceil((WANTED.enough * words) / WANTED.words));
	const able = weighed.filter(({ stoppedBy, score }) => !stoppedBy && score >= FLOOR);
	const chosen: Weighed[] = [];
	for (const beside of BESIDES) {
		if (chosen.length >= enough) break;
		let left = chosen.reduce(
			(some, last, at) =>
				some.filter((each) => goesWith(each, last, chosen.slice(0, at + 1), beside)),
			able
		);
		while (chosen.length < most && left.length > 0) {
			if (chosen.length >= enough) left = left.filter(({ score }) => score >= GOOD);
			const best = bestOf(left, chosen);
			if (!best) break;
			chosen.push(best);
			left = left.filter((each) => goesWith(each, best, chosen, beside));
		}
	}
	return chosen;
}

function bestOf(left: readonly Weighed[], chosen: readonly Weighed[]): Weighed | undefined {
	let best: Weighed | undefined;
	let most = -Infinity;
	for (const each of left) {
		if (each.score <= most) continue;
		const worth = each.score - costOf(each, chosen);
		if (worth > most) [best, most] = [each, worth];
	}
	return best;
}

function costOf(each: Weighed, chosen: readonly Weighed[]): number {
	const { kind } = each.question;
	const same = chosen.filter(({ question }) => question.kind === kind).length;
	const over = same + 1 - (shares[kind] ?? 0.2) * (chosen.length + 4);
	const beside = chosen.filter(({ draft }) => draft.sentence === each.draft.sentence);
	const isTold = beside.some((other) => tells(other, each) || tells(each, other));
	return Math.max(0, over) * CROWDED + beside.length * BESIDE + Number(isTold) * TELLING;
}

/** Whether a question can still be chosen now that another one is. */
function goesWith(each: Weighed, last: Weighed, chosen: readonly Weighed[], most: number): boolean {
	if (each.question.gapId === last.question.gapId || each.shown === last.shown) return false;
	const sameSentence = (other: Weighed) => other.draft.sentence === each.draft.sentence;
	const sameAnswer = (other: Weighed) => fold(other.answer) === fold(each.answer);
	if (sameSentence(last) && (sameAnswer(last) || chosen.filter(sameSentence).length >= most))
		return false;
	return !(sameAnswer(last) && chosen.filter(sameAnswer).length >= 2);
}

/** Whether what one question shows holds the answer of another. */
function tells({ shown }: Weighed, { answer, gap }: Weighed): boolean {
	return answersAnother(shown, [answer, ...gap.accept]);
}
