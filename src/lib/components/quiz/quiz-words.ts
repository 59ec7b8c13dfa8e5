import type { Quiz, QuizSettings } from '$lib/model/quiz';
import type { Timestamp } from '$lib/model/time';
import { m } from '$messages';

/** "Friday, 28 November, 14:00", in the reader's language and by the clock of the device. */
export function momentInWords(at: Timestamp): string {
	return new Date(at).toLocaleString(m.date_locale(), {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		hour: '2-digit',
		minute: '2-digit'
	});
}

/** When right and wrong are told. A sealed quiz has no keys to tell them by. */
export function feedbackInWords({ mode, feedback }: QuizSettings): string {
	if (feedback === 'never') return m.take_feedback_never();
	if (mode === 'sealed' || feedback === 'release') return m.take_feedback_release();
	return feedback === 'each' ? m.take_feedback_each() : m.take_feedback_end();
}

/** How often it may be taken, and which time counts. */
export function attemptsInWords({ attempts, counts }: QuizSettings): string {
	if (attempts === 1) return m.take_attempts_once();
	const words = {
		first: m.take_counts_first,
		last: m.take_counts_last,
		best: m.take_counts_best,
		average: m.take_counts_average
	};
	const which = words[counts]();
	return attempts === 0
		? m.take_attempts_free({ which })
		: m.take_attempts({ count: attempts, which });
}

/** Points as people write them: at most two digits behind the point. */
export function pointsInWords(points: number): string {
	return points.toLocaleString(m.date_locale(), { maximumFractionDigits: 2 });
}

/** How many questions one student gets: of a pool so many as chance picks. */
export function countOf({ items, pools }: Pick<Quiz, 'items' | 'pools'>): number {
	const single = items.filter(({ pool }) => pool === undefined).length;
	return pools.reduce((sum, { pick }, pool) => {
		const members = items.filter((item) => item.pool === pool).length;
		return sum + Math.min(pick, members);
	}, single);
}
