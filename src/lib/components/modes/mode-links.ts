import { resolve } from '$app/paths';
import type { ArticleId, DeckId } from '$lib/model/ids';
import { readingHref } from '../links';

/** Ways to practise a deck besides the scheduled one. */
export type Mode = 'test' | 'cram' | 'clock' | 'recall';

/** Where a deck is practised in another way. */
export function modeHref(mode: Mode, deckId: DeckId): string {
	const slug = deckId.slice('deck:'.length);
	switch (mode) {
		case 'test':
			return `${resolve('/test/')}#${slug}`;
		case 'cram':
			return `${resolve('/cram/')}#${slug}`;
		case 'clock':
			return `${resolve('/clock/')}#${slug}`;
		case 'recall':
			return `${resolve('/recall/')}#${slug}`;
	}
}

/** Where an article is read with questions between its paragraphs. */
export function askingHref(articleId: ArticleId): string {
	return `${readingHref(articleId)}?ask`;
}
