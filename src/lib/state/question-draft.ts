import { emptyItemDraft, type ItemDraft } from '$lib/model/item-draft';
import type { QuizId } from '$lib/model/quiz';

const KEY = 'recollect-question-draft';

/** Which question is being written: one that a quiz has, by its id, or a new one. */
export interface DraftPlace {
	quiz: QuizId;
	item: number | 'new';
}

/** What was being written there; nothing that was typed is lost to a reload or to a key pressed by mistake. */
export function readQuestionDraft(place: DraftPlace): ItemDraft | undefined {
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null;
		if (kept?.quiz !== place.quiz || kept.item !== place.item) return undefined;
		return { ...emptyItemDraft, ...kept.draft };
	} catch {
		// Refused, or not ours: then there is none.
		return undefined;
	}
}

/** Keep the one draft there is: who begins another question has left this one. */
export function keepQuestionDraft(place: DraftPlace, draft: ItemDraft): void {
	try {
		localStorage.setItem(KEY, JSON.stringify({ ...place, draft } satisfies Kept));
	} catch {
		// Storage may be refused or full; the question is still on the screen.
	}
}

/** It was saved, or is not wanted. */
export function dropQuestionDraft(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// Refused: then nothing was kept.
	}
}

interface Kept extends DraftPlace {
	draft: ItemDraft;
}
