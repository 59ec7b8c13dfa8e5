import type { ChoiceQuestion } from '$lib/model/question';
import { shuffled } from '$lib/random/random';
import type { Asked } from './asker';
import { answersAnother } from './checks';
import { stemOf } from './cloze-form';
import { drawEarlier } from './distractors';
import { measureOf } from './measure';
import { optionPool } from './option-pool';
import { acceptedOf } from './statement';

/**
 * Ask to choose among wrong answers of the same kind. The place of the key is drawn first: numbers and
 * dates, which stand in their natural order, then take as many below and above it as that needs.
 */
export function askChoice(asked: Asked): ChoiceQuestion | undefined {
	const { answer, random, drawn } = asked;
	const stem = stemOf(asked);
	const pool = optionPool(asked);
	if (!pool || answersAnother(stem, acceptedOf(asked))) return undefined;

	const needed = pool.size - 1;
	if (pool.kind === 'ordered') {
		// The places that there are enough for below and above.
		const first = Math.max(0, needed - pool.above.length);
		const last = Math.min(needed, pool.below.length);
		const key = first + asked.place(last - first + 1);
		const below = drawEarlier(pool.below, random).slice(0, key);
		const above = drawEarlier(pool.above, random).slice(0, needed - key);
		return { ...drawn, kind: 'choice', stem, key, options: inOrder(asked, below, above) };
	}
	const key = asked.place(pool.size);
	const options = shuffled(evenedOut(drawEarlier(pool.wrong, random), needed, answer), random);
	options.splice(key, 0, answer);
	return { ...drawn, kind: 'choice', stem, key, options };
}

function inOrder({ gap, answer }: Asked, below: string[], above: string[]): string[] {
	const valueOf = (text: string) => measureOf(gap.type, text)?.value ?? NaN;
	return [...below, answer, ...above].sort((one, other) => valueOf(one) - valueOf(other));
}

/** The first few, exchanged for longer ones as long as the length of the key would tell. */
function evenedOut(ranked: string[], count: number, answer: string): string[] {
	let chosen = ranked.slice(0, count);
	for (const next of ranked.slice(count)) {
		const total = chosen.reduce((sum, { length }) => sum + length, 0);
		if (answer.length <= (1.3 * total) / count) break;
		const shortest = chosen.reduce((one, other) => (other.length < one.length ? other : one));
		if (next.length > shortest.length) {
			chosen = chosen.map((each) => (each === shortest ? next : each));
		}
	}
	return chosen;
}
