import type { AskReason } from '$lib/memory/ask-reason';
import type { Memory } from '$lib/model/card';
import type { Day } from '$lib/model/time';
import { m } from '$messages';
import { dayWord, whenAgain } from '../wording';

/** When a question comes and why then, in one sentence. */
export function memoryLine(memory: Memory | undefined, reason: AskReason, today: Day): string {
	switch (reason.code) {
		case 'resting':
			return m.deck_why_resting();
		case 'new':
			return reason.until === undefined
				? m.deck_why_new()
				: m.deck_why_new_hidden({ when: dayWord(reason.until, today) });
		case 'hidden':
			return m.deck_why_hidden({ when: dayWord(reason.until, today) });
		case 'pass':
			return m.deck_why_pass({ when: dayWord(reason.day, today) });
		case 'check':
			return m.deck_why_check({ when: dayWord(reason.day, today) });
		case 'memory':
			return memory ? whenAgain(memory, false, today) : m.deck_why_new();
	}
}

/** The states of a fact in words, in the order in which they follow each other. */
export const stateWords = {
	new: m.deck_state_new,
	learning: m.deck_state_learning,
	learned: m.deck_state_learned,
	hidden: m.deck_state_hidden,
	resting: m.deck_state_resting
};
