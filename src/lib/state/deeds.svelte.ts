interface Deed {
	/** What was done, in words: "Moved 3 facts to Biology." */
	told: string;
	undo: () => Promise<unknown>;
}

/** More than anybody goes back. */
const REMEMBERED = 50;

/**
 * What was done outside a sitting since the page was opened, the last first to be taken back. Whatever
 * changes something puts here how to change it back.
 */
class Deeds {
	#done = $state.raw<readonly Deed[]>([]);
	#undoing: Promise<unknown> = Promise.resolve();
	/** Whether the last deed is still being told. */
	isTold = $state(false);
	/** Grows with each deed and each one taken back, once it is done. */
	turns = $state(0);
	/** Pages gone to since the last deed. */
	#pages = 0;
	/** The last undo could not be done. */
	failed = $state(false);

	get last(): string | undefined {
		return this.#done.at(-1)?.told;
	}

	did(told: string, undo: Deed['undo']): void {
		this.#done = [...this.#done, { told, undo }].slice(-REMEMBERED);
		this.isTold = true;
		this.failed = false;
		this.#pages = 0;
		this.turns += 1;
	}

	/** Take back the last deed, after those that are being taken back: it was done before them. */
	async undo(): Promise<void> {
		const deed = this.#done.at(-1);
		if (!deed) return;
		this.#done = this.#done.slice(0, -1);
		this.isTold = this.#done.length > 0;
		const turn = this.#undoing.then(() => deed.undo());
		this.#undoing = turn.catch(() => undefined);
		try {
			await turn;
			this.turns += 1;
		} catch (error) {
			console.warn(error);
			this.failed = true;
		}
	}

	/** A deed may lead to another page; with the page after that it is told no more. */
	goneTo(): void {
		this.#pages += 1;
		if (this.#pages > 1) this.dismiss();
	}

	dismiss(): void {
		this.isTold = false;
		this.failed = false;
	}
}

export const deeds = new Deeds();
