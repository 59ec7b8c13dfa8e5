import type { BookRow } from '$lib/assignment/gradebook';
import { m } from '$messages';

/** What should be known of a result beside its points, each in a word or two. */
export function flagsOf({ attempts, counting, passed }: BookRow): string[] {
	const last = counting.at(-1);
	return [
		passed === false ? m.grades_not_passed() : '',
		attempts.length > 1 ? m.grades_attempts({ count: attempts.length }) : '',
		last?.late ? m.grades_late() : '',
		last?.cameLate && !last.late ? m.grades_came_late() : '',
		last?.overTime ? m.grades_over_time() : ''
	].filter(Boolean);
}
