import type { Flaw, SetFlaw } from '$lib/model/flaw';
import { m } from '$messages';

/** What speaks against a question, and what to do about it. */
export function flawInWords(flaw: Flaw): string {
	switch (flaw.code) {
		case 'longest':
			return m.flaw_longest();
		case 'negative':
			return m.flaw_negative();
		case 'all-of-the-above':
			return m.flaw_all_of_the_above();
		case 'no-question':
			return m.flaw_no_question();
		case 'long-stem':
			return m.flaw_long_stem();
		case 'odd-key':
			return m.flaw_odd_key({ text: flaw.text });
		case 'odd-option':
			return m.flaw_odd_option({ text: flaw.text });
		case 'clang':
			return m.flaw_clang({ text: flaw.text });
		case 'grammar':
			return m.flaw_grammar({ text: flaw.text });
		case 'absolute':
			return m.flaw_absolute({ text: flaw.text });
		case 'overlap':
			return m.flaw_overlap({ text: flaw.text });
		case 'also-right':
			return m.flaw_also_right({ text: flaw.text });
		case 'tells':
			return m.flaw_tells({ text: flaw.text });
		case 'needs-context':
			return m.flaw_needs_context({ text: flaw.text });
	}
}

/** What speaks against some questions being asked together; they are counted from 1. */
export function setFlawInWords(flaw: SetFlaw): string {
	switch (flaw.code) {
		case 'gives-away':
			return m.flaw_gives_away({ item: flaw.item + 1, other: flaw.other + 1 });
		case 'same':
			return m.flaw_same({ item: flaw.item + 1, other: flaw.other + 1 });
		case 'long-keys':
			return m.flaw_long_keys({ count: flaw.count, of: flaw.of });
		case 'key-place':
			return m.flaw_key_place({ place: flaw.place, count: flaw.count, of: flaw.of });
		case 'all-true':
			return m.flaw_all_true({ count: flaw.count });
		case 'all-false':
			return m.flaw_all_false({ count: flaw.count });
		case 'many-true-false':
			return m.flaw_many_true_false({ count: flaw.count, of: flaw.of });
	}
}
