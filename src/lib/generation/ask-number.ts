import type { NumberQuestion } from '$lib/model/question';
import type { Asked } from './asker';
import { answersAnother } from './checks';
import { isNumeric } from './measure';
import { acceptedOf } from './statement';
import { typedKeyOf } from './typed-key';

/** Ask a question to be answered with a number. */
export function askNumber(asked: Asked): NumberQuestion | undefined {
	const { gap, drawn } = asked;
	if (gap.stem === undefined || answersAnother(gap.stem, acceptedOf(asked))) return undefined;
	if (!isNumeric(gap.type) || gap.value === undefined) return undefined;
	return { ...drawn, kind: 'number', stem: gap.stem, key: typedKeyOf(asked) };
}
