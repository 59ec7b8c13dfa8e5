import type { QuantityMention } from '$lib/language/quantities';
import type { AnswerType } from '$lib/model/fact';
import type { Draft, GapDraft } from './draft';
import { placeIn } from './place-in';

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
		const gap = { accept: [], alsoTrue: [], confusions: [], value: low };
		return [{ ...place, ...gap, type, finder: 'quantity', sure: found.sure }];
	});
}
