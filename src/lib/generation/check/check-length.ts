import type { Flaw } from '$lib/model/flaw';
import { distractorsOf, keyOf, type Item } from './item';

/** So many times the mean of the others is long (Haladyna, Downing and Rodriguez 2002, rule 24). */
const LONG = 1.3;
/** Below it a difference is no more than the length of a word. */
const SHORT = 12;
/** Letters of a stem beyond which reading it is the task. */
const LONG_STEM = 320;

/** Whoever does not know takes the option that says most; and a long stem tests reading. */
export function checkLength(item: Item): Flaw[] {
	const flaws: Flaw[] = item.stem.length > LONG_STEM ? [{ code: 'long-stem' }] : [];
	const key = keyOf(item);
	if (key === undefined) return flaws;
	const others = distractorsOf(item).map(({ length }) => length);
	const mean = others.reduce((sum, length) => sum + length, 0) / others.length;
	const isLongest = key.length > Math.max(...others) + SHORT / 2;
	if (isLongest && key.length > LONG * mean && key.length - mean > SHORT) {
		flaws.push({ code: 'longest' });
	}
	return flaws;
}
