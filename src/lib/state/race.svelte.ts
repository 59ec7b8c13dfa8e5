import { SECOND } from '$lib/model/time';
import { changeKept, getKept } from '$lib/storage/kept';
import type { ModeDeck } from './mode-deck';
import { partsOf, type Board, type RaceKind } from './race-boards';
import { VisibleTime } from './visible-time';

/** Milliseconds that a slip adds, so that trying everything is no way to be fast. */
export const SLIP = 3 * SECOND;

/** A round against the clock, which counts up, and rests while the page is hidden. */
export class Race {
	readonly boards: readonly Board[];
	readonly #time = new VisibleTime();
	#at = $state(0);
	/** Parts of the board that are done, in the order in which they were. */
	done = $state.raw<readonly number[]>([]);
	slips = $state(0);
	/** Milliseconds that it took, slips included; absent while it goes on. */
	result = $state<number | undefined>();

	constructor(boards: readonly Board[]) {
		this.boards = boards;
	}

	get board(): Board | undefined {
		return this.boards[this.#at];
	}

	/** Pairs and events of the whole round. */
	get size(): number {
		return this.boards.reduce((sum, board) => sum + partsOf(board).length, 0);
	}

	/** How many of them are done. */
	get count(): number {
		const before = this.boards.slice(0, this.#at);
		return before.reduce((sum, board) => sum + partsOf(board).length, 0) + this.done.length;
	}

	/** Whole seconds so far, slips included. */
	seconds(): number {
		return Math.floor((this.result ?? this.#spent()) / SECOND);
	}

	/** Give a cue its answer; tells whether it is the right one. */
	pair(cue: number, option: number): boolean {
		const { board } = this;
		return this.#put(cue, board?.kind === 'match' && board.key[cue] === option);
	}

	/** Take an event for the earliest that is left. */
	take(event: number): boolean {
		const { board } = this;
		return this.#put(event, board?.kind === 'order' && board.key[this.done.length] === event);
	}

	#put(part: number, isRight: boolean): boolean {
		if (!this.board || this.done.includes(part)) return false;
		if (!isRight) {
			this.slips += 1;
			return false;
		}
		this.done = [...this.done, part];
		if (this.done.length < partsOf(this.board).length) return true;
		if (this.#at + 1 < this.boards.length) {
			this.#at += 1;
			this.done = [];
		} else {
			this.result = this.#spent();
			this.close();
		}
		return true;
	}

	#spent(): number {
		return this.#time.read() + SLIP * this.slips;
	}

	close(): void {
		this.#time.stop();
	}
}

/** The fastest of each kind on this device, milliseconds for each pair or event. */
export type Bests = Partial<Record<RaceKind, number>>;

export async function readBests({ deck }: ModeDeck): Promise<Bests> {
	return (await getKept<Bests>(`kept:race:${deck.id}`)) ?? {};
}

/** Keep a result if it is the best so far. */
export async function keepBest({ deck }: ModeDeck, kind: RaceKind, pace: number): Promise<Bests> {
	const kept = await changeKept<Bests>(`kept:race:${deck.id}`, (bests = {}) => ({
		...bests,
		[kind]: Math.min(bests[kind] ?? Infinity, pace)
	}));
	return kept ?? {};
}
