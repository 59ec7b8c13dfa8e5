import type { GapId } from '$lib/model/ids';
import { questionKinds, type QuestionKind } from '$lib/model/question';
import { drawQuestion } from './draw';
import type { Material } from './material';

/** The ways in which a gap can be asked, in the order of `questionKinds`; none for an unknown gap. */
export function kindsOf(material: Material, gapId: GapId): QuestionKind[] {
	return questionKinds.filter((kind) => drawQuestion(material, gapId, kind, 0) !== undefined);
}
