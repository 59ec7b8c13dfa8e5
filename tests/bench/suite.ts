import type { Figures } from './figure';

/** What the command line asked for. */
export interface Options {
	/** The folder with what a suite measures on. */
	data?: string;
	/** A million cards too, which takes some minutes more. */
	full: boolean;
	/** A thousand cards and one run each: to see that it works. */
	quick: boolean;
}

/** Why a suite has no figures: the end of the sentence "storage is left out: …". */
export type LeftOut = string;

export type Suite = (options: Options) => Promise<Figures | LeftOut>;
