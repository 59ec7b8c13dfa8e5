import type { ReadArticle, ReadNote } from '$lib/reading/result';

const KEY = 'recollect-article';

/** What somebody has brought and not yet put on the shelf. */
export interface KeptArticle {
	/** What stands in the field. */
	text: string;
	/** What was made of it, put right where the person has put it right. */
	article?: ReadArticle | undefined;
	notes?: readonly ReadNote[] | undefined;
}

export function readKeptArticle(): KeptArticle | undefined {
	try {
		return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as KeptArticle | null) ?? undefined;
	} catch {
		// Refused, or not ours: then there is none.
		return undefined;
	}
}

/** Keep it for when the page is opened again; without one, keep nothing. */
export function keepArticle(kept: KeptArticle | undefined): void {
	try {
		if (kept) localStorage.setItem(KEY, JSON.stringify(kept));
		else localStorage.removeItem(KEY);
	} catch {
		// Refused, or a book: it is still on the screen.
	}
}
