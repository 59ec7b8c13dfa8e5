import type { Flaw } from '$lib/model/flaw';
import { blank, distractorsOf, keyOf, type Item } from './item';

const absolute = /\b(?:always|never|all|none|every|only|completely|impossible|nobody|everyone)\b/i;
const negative =
	/\b(?:not|cannot|no|never|none|except|unless|isn't|aren't|wasn't|weren't|didn't|doesn't)\b|n[’']t\b/i;
const catchAll = /^(?:all|none|both|neither|any)\b.*\b(?:above|below|these|them|options)\b/i;

/** Words that are known to give away, to mislead, or to test logic in place of knowledge. */
export function checkWording(item: Item): Flaw[] {
	const flaws: Flaw[] = [];
	if (item.options.some((option) => catchAll.test(option.trim()))) {
		flaws.push({ code: 'all-of-the-above' });
	}
	const said = absoluteIn(item);
	if (said) flaws.push({ code: 'absolute', text: said.toLowerCase() });
	if (isNegative(item)) flaws.push({ code: 'negative' });
	if (!isAsked(item)) flaws.push({ code: 'no-question' });
	return flaws;
}

/** Students know that what is said to be so always is seldom true. */
function absoluteIn(item: Item): string | undefined {
	const key = keyOf(item);
	if (key === undefined || absolute.test(key)) return undefined;
	return distractorsOf(item)
		.map((option) => absolute.exec(option)?.[0])
		.find((word) => word !== undefined);
}

/** A statement with a "not" can be true or false by that alone; NOT in capitals is seen. */
function isNegative({ kind, stem }: Item): boolean {
	const isPosed = kind === 'true-false' || /\?\s*$/.test(stem);
	return isPosed && negative.test(stem) && !/\bNOT\b|\bEXCEPT\b/.test(stem);
}

function isAsked({ kind, stem }: Item): boolean {
	if (kind === 'match' || kind === 'order' || kind === 'flashcard' || stem.trim() === '')
		return true;
	if (kind === 'true-false') return !/\?\s*$/.test(stem);
	return blank.test(stem) || /[?:…]["”’)]*\s*$/.test(stem);
}
