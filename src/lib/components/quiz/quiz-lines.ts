import type { Timestamp } from '$lib/model/time';
import { m } from '$messages';
import { momentInWords } from './quiz-words';

interface Stand {
	standing: 'waiting' | 'begun' | 'to-hand-in' | 'handed-in';
	opens?: Timestamp | undefined;
	due?: Timestamp | undefined;
}

/** How a quiz stands, in a few words: begun or not, when it opens or is due. */
export function quizLines({ standing, opens, due }: Stand, now: Timestamp): string[] {
	const words = {
		waiting: m.take_row_waiting,
		begun: m.take_row_begun,
		'to-hand-in': m.take_row_hand_in,
		'handed-in': m.take_row_handed_in
	};
	const lines = [words[standing]()];
	if (standing === 'handed-in') return lines;
	if (opens !== undefined && opens > now)
		lines.push(m.take_row_opens({ when: momentInWords(opens) }));
	if (due !== undefined) {
		const when = momentInWords(due);
		lines.push(due < now ? m.take_row_was_due({ when }) : m.take_row_due({ when }));
	}
	return lines;
}
