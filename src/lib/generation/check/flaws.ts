import type { Flaw } from '$lib/model/flaw';
import { checkClang } from './check-clang';
import { checkGrammar } from './check-grammar';
import { checkLength } from './check-length';
import { checkOptions } from './check-options';
import { checkSort } from './check-sort';
import { checkStem } from './check-stem';
import { checkWording } from './check-wording';
import type { Item } from './item';

/** Every rule of item writing that can be seen to be broken. A new one is a file and a line here. */
const checks: readonly ((item: Item) => Flaw[])[] = [
	checkStem,
	checkOptions,
	checkSort,
	checkLength,
	checkClang,
	checkGrammar,
	checkWording
];

/**
 * What speaks against a question by the rules of item writing (Haladyna, Downing and Rodriguez 2002), what
 * gives its key away first.
 */
export function flawsOf(item: Item): Flaw[] {
	return checks.flatMap((check) => check(item));
}
