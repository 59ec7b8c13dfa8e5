import type { QuantityMention } from '$lib/language/quantities';
import type { AnswerType } from '$lib/model/fact';
import type { Draft, GapDraft } from './draft';
import { placeIn } from './place-in';
import type { Placed } from './view';

const types: Partial<Record<QuantityMention['kind'], AnswerType>> = {
	number: 'number',
	measure: 'number',
	money: 'money',
	percent: 'percent'
};

/** Amounts, sums and shares. */
export function findQuantityGaps(draft: Draft): GapDraft[] {
	return draft.sentence.quantities.flatMap((found): GapDraft[] => {
		const type = types[found.kind];
		const place = placeIn(draft, found);
		const { low, high } = found.value;
		if (!type || !place || low !== high || found.sameAs !== undefined) return [];
		// The 3 of 3D.
		const isInWord =
			draft.words[place.to]?.space === '' && /^\p{L}/u.test(draft.words[place.to]!.text);
		if (isInWord || isNumbering(draft, found) || isSaidTwice(draft, place)) return [];
		const gap = { accept: [], alsoTrue: [], confusions: [], value: low };
		return [{ ...place, ...gap, type, finder: 'quantity', sure: found.sure }];
	});
}

/** Chapter 11, page 5, Radio 4, a 2016 report: a number that names rather than counts. */
function isNumbering(
	{ sentence }: Draft,
	{ from, kind, text, counted }: Placed<QuantityMention>
): boolean {
	const before = sentence.tokens[from - 1];
	if (kind !== 'number') return false;
	// In 911
	const isYear =
		counted === undefined &&
		/^\d{3}$/.test(text) &&
		/^(?:in|since|by|until|from)$/i.test(before?.text ?? '');
	if (isYear) return true;
	return /^(?:1[5-9]|20)\d\d$/.test(text) || /^NNPS?$|^NN$/.test(before?.tag ?? '');
}

/** $280bn (£155bn): the one tells the other. */
function isSaidTwice({ words }: Draft, { from, to }: { from: number; to: number }): boolean {
	const behind = words[to]?.text === '(' && /\d|[$€£¥]/.test(words[to + 1]?.text ?? '');
	return behind || (words[from - 1]?.text === '(' && words[to]?.text === ')');
}
