import type { TypedKey } from '$lib/model/question';
import type { Asked } from './asker';
import { isNumeric } from './measure';
import { acceptedOf } from './statement';
import { fold } from './tokens';

/** What a typed answer to a gap is held against. */
export function typedKeyOf(asked: Asked): TypedKey {
	const { gap } = asked;
	return {
		type: gap.type,
		answers: [...new Set(acceptedOf(asked))],
		others: othersOf(asked),
		...(gap.value !== undefined && { value: gap.value }),
		...(gap.unit !== undefined && { unit: gap.unit }),
		...(gap.date !== undefined && { date: gap.date })
	};
}

/**
 * What a slip of the pen must not be taken for: the confusions and the answers of the same type
 * elsewhere. Numbers and dates are held against their value, so that their confusions are enough.
 */
function othersOf(asked: Asked): string[] {
	const { material, gap } = asked;
	const right = new Set([...acceptedOf(asked), ...gap.alsoTrue].map(fold));
	const byValue = isNumeric(gap.type) || gap.type === 'date';
	const elsewhere: string[] = [];
	for (const other of byValue ? [] : material.gaps.values()) {
		if (other.gap.type !== gap.type) continue;
		const names = acceptedOf(other);
		if (!names.some((name) => right.has(fold(name)))) elsewhere.push(names[0]!);
	}

	const different = new Map([...gap.confusions, ...elsewhere].map((text) => [fold(text), text]));
	return [...different].filter(([folded]) => !right.has(folded)).map(([, text]) => text);
}
