import type { TrueFalseQuestion } from '$lib/model/question';
import type { Asked } from './asker';
import { confusionsOf, drawEarlier } from './distractors';
import { rewritten } from './statement';
import { isSwappable } from './swappable';

/** Ask whether a statement is true: as it stands, or with its answer changed for a confusion. */
export function askTrueFalse(asked: Asked): TrueFalseQuestion | undefined {
	const { fact, answer, drawn, random } = asked;
	if (!isSwappable(asked)) return undefined;
	const changes = confusionsOf(asked).flatMap((changed) => {
		const stem = rewritten(asked, answer, changed);
		return stem === undefined ? [] : { stem, changed };
	});
	const [change] = drawEarlier(changes, random);
	if (!change) return undefined;
	if (asked.place(2) === 0)
		return { ...drawn, kind: 'true-false', stem: fact.statement, key: true };
	return { ...drawn, kind: 'true-false', stem: change.stem, key: false, changed: change.changed };
}
