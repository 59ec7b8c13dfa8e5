import type { MatchQuestion, OrderQuestion, Verdict } from '$lib/model/question';

/**
 * Grade pairs. The score is the share of right pairs; `right` is about the gap asked alone, since its
 * card is what is reviewed, so a slip in a neighbour's pair does not make it forgotten.
 */
export function gradeMatch(question: MatchQuestion, order: readonly number[]): Verdict {
	const { cues, options, key, gapId } = question;
	const places = key.map((option, cue) => {
		const given = options[order[cue] ?? -1];
		return given !== undefined && given === options[option];
	});
	const asked = cues.findIndex((cue) => cue.gapId === gapId);
	const isAnswered = order.some((option) => options[option] !== undefined);
	const all = places.every(Boolean);
	const expected = options[key[asked] ?? -1] ?? '';
	return partly(places, isAnswered, asked < 0 ? all : places[asked] === true, expected);
}

/** Grade a timeline. The score is the share of right places; only all of them are `right`. */
export function gradeOrder(question: OrderQuestion, order: readonly number[]): Verdict {
	const { events, key, gapId } = question;
	const places = key.map((event, place) => {
		const given = events[order[place] ?? -1];
		// Two of one date have no order.
		return given !== undefined && (order[place] === event || given.date === events[event]?.date);
	});
	const asked = events.find((event) => event.gapId === gapId);
	const isAnswered = order.some((event) => events[event] !== undefined);
	return partly(places, isAnswered, places.every(Boolean), asked?.date ?? '');
}

function partly(places: boolean[], isAnswered: boolean, right: boolean, expected: string): Verdict {
	const count = places.filter(Boolean).length;
	if (!isAnswered || !places.length) return { score: 0, right: false, reason: 'empty', expected };
	const reason = count === places.length ? 'exact' : count ? 'partly' : 'wrong';
	return { score: count / places.length, right, reason, expected };
}
