import { answerOf } from '$lib/model/fact';
import type { GapId } from '$lib/model/ids';
import type { Question, QuestionKind } from '$lib/model/question';
import { seeded, seedOf } from '$lib/random/random';
import { askWritten, isWritten } from './ask-written';
import { askers } from './askers';
import type { Asked } from './asker';
import type { Material } from './material';

/** Version of the drawing code: raised when the same seed may come to draw another question. */
export const GENERATOR = 1;

/**
 * Draw a question: one gap, asked in one way. The same seed draws the same question; other seeds show
 * other faces of it. Undefined when the gap cannot be asked so, or is no longer there.
 */
export function drawQuestion(
	material: Material,
	gapId: GapId,
	kind: QuestionKind,
	seed: number,
	options: 3 | 4 = 3
): Question | undefined {
	const asked = material.gaps.get(gapId);
	if (!asked) return undefined;

	const { fact, gap } = asked;
	if (gap.unfit?.includes(kind)) return undefined;
	const name = `${kind} ${gapId}`;
	const asking: Asked = {
		material,
		fact,
		gap,
		answer: answerOf(asked),
		options,
		random: seeded(seedOf(name, seed)),
		place: (count) => Math.floor(turn(name, seed) * count),
		drawn: { factId: fact.id, gapId, revision: fact.revision, generator: GENERATOR, seed }
	};
	if (!isWritten(gap)) return askers[kind](asking);
	return kind === gap.written.kind ? askWritten({ ...asking, gap }) : undefined;
}

/**
 * A number from 0 up to 1 that goes round as the seed grows (Weyl's sequence in steps of the golden
 * ratio), so that every place comes up equally often within a few dozen seeds, not only in the end.
 */
function turn(name: string, seed: number): number {
	return ((seedOf(name) + Math.imul(seed, 0x9e3779b9)) >>> 0) / 2 ** 32;
}
