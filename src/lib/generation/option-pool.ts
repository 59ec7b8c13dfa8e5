import type { Asked } from './asker';
import { stemOf } from './cloze-form';
import { isFound, wrongAnswers } from './distractors';
import { indefiniteOf } from './indefinite';
import type { Material } from './material';
import { measureOf } from './measure';
import { articleBefore } from './statement';
import { standsIn } from './tokens';

/** Wrong options for a gap, the most tempting first; those of a number or date by side of the key. */
export type OptionPool =
	| { kind: 'any'; size: 3 | 4; wrong: string[] }
	| { kind: 'ordered'; size: 3 | 4; below: string[]; above: string[] };

/** Gathered once for each material: which are drawn is for the seed, which there are is not. */
const gathered = new WeakMap<Material, Map<string, OptionPool | undefined>>();

/**
 * What the options of a choice are drawn from: enough for four options if they are wanted and can be
 * had, else for three, with the key in any place.
 */
export function optionPool(asked: Asked): OptionPool | undefined {
	const known = gathered.get(asked.material) ?? new Map<string, OptionPool | undefined>();
	gathered.set(asked.material, known);
	const name = `${asked.options} ${asked.gap.id}`;
	if (!known.has(name)) known.set(name, gather(asked, asked.options) ?? gather(asked, 3));
	return known.get(name);
}

function gather(asked: Asked, size: 3 | 4): OptionPool | undefined {
	const { gap, answer } = asked;
	const needed = size - 1;
	const fits = fittingIn(asked);
	const value = measureOf(gap.type, answer)?.value;
	if (value === undefined) {
		const wrong = wrongAnswers(asked, needed, fits);
		return wrong.length < needed ? undefined : { kind: 'any', size, wrong };
	}

	const valueOf = (text: string) => measureOf(gap.type, text)?.value ?? NaN;
	const below = wrongAnswers(asked, needed, (text) => valueOf(text) < value && fits(text));
	const above = wrongAnswers(asked, needed, (text) => valueOf(text) > value && fits(text));
	// Of few there may be too few below: two brothers, not one or none.
	const enough = isFound(asked)
		? below.length + above.length >= needed
		: below.length >= needed && above.length >= needed;
	return enough ? { kind: 'ordered', size, below, above } : undefined;
}

/** No option may stand in the stem, nor be ruled out by an "a" or "an" before the blank. */
function fittingIn(asked: Asked): (text: string) => boolean {
	const { fact, gap } = asked;
	const stem = stemOf(asked);
	const article = gap.stem === undefined ? articleBefore(fact, gap)?.toLowerCase() : undefined;
	return (text) => !standsIn(stem, text) && (!article || indefiniteOf(text) === article);
}
