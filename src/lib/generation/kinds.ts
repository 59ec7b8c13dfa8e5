import type { GapId } from '$lib/model/ids';
import { questionKinds, type QuestionKind } from '$lib/model/question';
import { drawQuestion } from './draw';
import type { Material } from './material';

/** Tried once for each material: today's set is planned again whenever it may have changed. */
const tried = new WeakMap<Material, Map<GapId, QuestionKind[]>>();

/** The ways in which a gap can be asked, in the order of `questionKinds`; none for an unknown gap. */
export function kindsOf(material: Material, gapId: GapId): QuestionKind[] {
	const known = tried.get(material) ?? new Map<GapId, QuestionKind[]>();
	tried.set(material, known);
	const kinds =
		known.get(gapId) ??
		questionKinds.filter((kind) => drawQuestion(material, gapId, kind, 0) !== undefined);
	known.set(gapId, kinds);
	return [...kinds];
}
