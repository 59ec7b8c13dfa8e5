import type { Rating } from '$lib/model/rating';
import type { Evidence, Ground } from '$lib/model/journal';
import type { QuestionKind, Response, Verdict } from '$lib/model/question';
import { SECOND } from '$lib/model/time';
import { usualSeconds } from './usual-seconds';

/** So many times what is usual is slow, while a learner's own pace is not known. */
const SLOW = 3;

/** So many times the learner's own median is slow, if it is longer than what is usual, too. */
const SLOW_FOR_ONE = 2;

/** Kinds whose answer stands on the screen among others: to be right there is weaker evidence. */
const recognised: readonly QuestionKind[] = ['choice', 'true-false', 'evidence', 'match'];

/** What is known of an answer besides its verdict. */
export type Seen = Pick<Evidence, 'hints' | 'visibleTime' | 'confidence' | 'help' | 'median'>;

/** A rating, and how it came about. */
export type Rated = Pick<Evidence, 'rule' | 'grounds'> & { rating: Rating };

/** What may make a difference to a rating, but is not in the answer. */
export interface Scale {
	/** With four, what is written exactly, quickly and surely is easy. */
	buttons: 2 | 4;
	/** The learner's own word on a card that is judged by oneself. */
	own?: Rating | undefined;
}

/**
 * What an answer says about the memory, and by which rule.
 *
 * ```text
 * wrong, or given up                                     again
 * right after a hint                                     hard
 * right among others, slow or not sure                   hard
 * right in writing, slow and not sure                    hard
 * right                                                  good
 * right in writing: exact, quicker than usual, and sure  easy, with four buttons
 * ```
 *
 * Who says to be sure is not held to be slow. What is tapped together or only begun is worth no more
 * than what is recognised.
 */
export function rate(
	kind: QuestionKind,
	verdict: Verdict,
	seen: Seen,
	{ buttons, own }: Scale = { buttons: 2 }
): Rated {
	const self = verdict.reason === 'self-rated';
	if (verdict.reason === 'gave-up') return { rating: 'again', rule: 'gave-up' };

	const grounds = groundsOf(kind, seen);
	const told = grounds.length > 0 ? { grounds } : {};
	if (!verdict.right) return { rating: 'again', rule: self ? 'self-rated' : 'wrong', ...told };
	if (self) return { rating: own && own !== 'again' ? own : 'good', rule: 'self-rated', ...told };
	if (seen.hints > 0) return { rating: 'hard', rule: 'after-hint', ...told };

	const has = (ground: Ground) => grounds.includes(ground);
	const weak = recognised.includes(kind) || has('help');
	const slow = has('slow') && !has('sure');
	if (weak ? slow || has('unsure') : slow && has('unsure')) {
		return { rating: 'hard', rule: 'slow', ...told };
	}
	const isExact = verdict.reason === 'exact' && isWritten(kind) && !weak;
	const easy = buttons === 4 && isExact && has('quick') && has('sure');
	return { rating: easy ? 'easy' : 'good', rule: 'right', ...told };
}

function groundsOf(kind: QuestionKind, seen: Seen): Ground[] {
	const { hints, help, visibleTime, median = Infinity, confidence } = seen;
	const usual = usualSeconds[kind] * SECOND;
	const limit = median === Infinity ? SLOW * usual : Math.max(usual, SLOW_FOR_ONE * median);
	return [
		...(hints > 0 ? (['hint'] as const) : []),
		...(help ? (['help'] as const) : []),
		...(visibleTime > limit ? (['slow'] as const) : []),
		...(median < Infinity && visibleTime < median ? (['quick'] as const) : []),
		...(confidence ? [confidence] : [])
	];
}

function isWritten(kind: QuestionKind): boolean {
	return kind === 'cloze' || kind === 'number' || kind === 'short-answer';
}

/**
 * What a learner may say of an answer that the app found right. To recognise is never easy, and neither
 * is what took a hint or help; what was wrong stays so, and who rated it has said so already.
 */
export function ratingsFor(
	verdict: Verdict,
	response: Response['kind'],
	{ hints, help }: Pick<Evidence, 'hints' | 'help'>
): readonly Rating[] {
	if (!verdict.right || response === 'self-rated') return [];
	const isFree = response === 'typed' && hints === 0 && !help;
	return isFree ? ['hard', 'good', 'easy'] : ['hard', 'good'];
}
