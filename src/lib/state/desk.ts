import { drawQuestion } from '$lib/generation/draw';
import { gatherMaterial } from '$lib/generation/material';
import type { Fact } from '$lib/model/fact';
import type { GapId } from '$lib/model/ids';
import { getMedia } from '$lib/storage/media';

/** What cards made by hand need of the world beyond the screen, for the pages that show some. */
export const desk = {
	getPicture: getMedia,

	/** What cuts pictures down comes when the first one does. */
	async keepPicture(file: Blob) {
		const { keepPicture } = await import('./pictures');
		return keepPicture(file);
	},

	draw(fact: Fact, gapId: GapId) {
		return drawQuestion(gatherMaterial(undefined, [fact]), gapId, kindOf(fact, gapId), 1);
	}
};

function kindOf({ gaps }: Fact, gapId: GapId) {
	return gaps.find(({ id }) => id === gapId)?.written?.kind ?? 'flashcard';
}
