import type { Deck } from '$lib/model/deck';
import type { FactId } from '$lib/model/ids';
import { countFacts } from '$lib/storage/counts';
import { listFactsAfter } from '$lib/storage/fact-pages';
import { watch } from '$lib/storage/watch';
import { SearchIndex, type FoundDeck } from './search-index';

/** Facts read at once: few enough that a keystroke between two readings never waits for long. */
const PAGE = 1000;

/** Search over everything in the library: reads it once, page by page, and scans it in memory from then on. */
export class LibrarySearch {
	#index = $state.raw(new SearchIndex());
	/** How many facts have been read into the index that is searched. */
	#read = $state(0);
	/** Everything there is has been read. */
	isComplete = $state(false);
	#begun: (() => void) | undefined;
	#round = 0;

	/** Begin to read, and read anew when facts have come or gone; once, however often it is called. */
	begin(): void {
		if (this.#begun) return;
		// To count is cheap, and is done anew after each fact that comes or goes, from whichever tab.
		const watching = watch(countFacts).subscribe({
			next: () => void this.#readAll(),
			error: (error: unknown) => console.warn(error)
		});
		this.#begun = () => watching.unsubscribe();
	}

	/** Stop reading, for good. */
	close(): void {
		this.#begun?.();
		this.#round += 1;
	}

	/** What was read so far of what a query looks for. */
	find(query: string, decks: readonly Deck[]): FoundDeck[] {
		// Read, so that results come again as more is read.
		return this.#read >= 0 ? this.#index.find(query, decks) : [];
	}

	async #readAll(): Promise<void> {
		const round = (this.#round += 1);
		const index = new SearchIndex();
		// The first time results come while it is read; later the index that is there serves until the new one is.
		const isFirst = !this.isComplete;
		if (isFirst) this.#index = index;
		let last: FactId | undefined;
		do {
			const page = await listFactsAfter(last, PAGE);
			if (round !== this.#round) return;
			index.add(page);
			last = page.length < PAGE ? undefined : page.at(-1)?.id;
			if (isFirst) this.#read = index.size;
		} while (last);
		this.#index = index;
		this.#read = index.size;
		this.isComplete = true;
	}
}
