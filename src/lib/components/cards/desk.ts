import { getContext, setContext } from 'svelte';
import type { Fact } from '$lib/model/fact';
import type { GapId, MediaId } from '$lib/model/ids';
import type { Media, Picture } from '$lib/model/media';
import type { Question } from '$lib/model/question';

/** Why a file cannot be a picture on a card. */
export type PictureProblem = 'not-a-picture' | 'too-large' | 'not-saved';

/** What cards made by hand need of the world beyond the screen. */
export interface Desk {
	getPicture: (id: MediaId) => Promise<Media | undefined>;
	/** Cut a file down to a picture and keep it on the device. */
	keepPicture: (file: Blob) => Promise<Pick<Picture, 'id'> | { problem: PictureProblem }>;
	/** A gap as it will be asked. */
	draw: (fact: Fact, gapId: GapId) => Question | undefined;
}

const key = Symbol('desk');

/** Give everything within this component a desk. */
export function provideDesk(desk: Desk): void {
	setContext(key, desk);
}

/** The desk of the page around this component. */
export function useDesk(): Desk {
	const desk = getContext<Desk | undefined>(key);
	if (!desk) throw new Error('A page that shows cards made by hand must provide a desk.');
	return desk;
}
