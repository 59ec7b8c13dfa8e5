import { emptyDraft, type HandDraft } from '$lib/model/hand-card';
import type { DeckId } from '$lib/model/ids';

const KEY = 'recollect-draft';

/** What was being written, and for which deck; nothing that was typed is lost to a reload. */
export interface KeptDraft {
	draft: HandDraft;
	deckId?: DeckId | undefined;
}

export function readDraft(): KeptDraft | undefined {
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as KeptDraft | null;
		return kept ? { ...kept, draft: { ...emptyDraft, ...kept.draft } } : undefined;
	} catch {
		// Refused, or not ours: then there is none.
		return undefined;
	}
}

export function keepDraft(kept: KeptDraft): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(kept));
	} catch {
		// Storage may be refused or full; the card is still on the screen.
	}
}
