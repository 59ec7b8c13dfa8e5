import { kindsOf } from '$lib/generation/kinds';
import { examFormats, type ExamFormat } from '$lib/memory/formats';
import type { Deck } from '$lib/model/deck';
import { listCardsOfDeck } from '$lib/storage/decks';
import { changeTold } from './change-deck';
import { materialsFor } from './materials';
import { m } from '$messages';

const words: Record<ExamFormat, () => string> = {
	mixed: m.format_mixed,
	choice: m.format_choice,
	written: m.format_written
};

/** Practise a deck as its exam will ask, or in all ways. */
export function chooseFormat(deck: Deck, format: ExamFormat): Promise<void> {
	const formats = format === 'mixed' ? undefined : [...examFormats[format]];
	const told = m.format_told({ title: deck.title, format: words[format]() });
	return changeTold(deck, { formats }, told);
}

/** How many of all questions of a deck cannot be asked as its exam asks. */
export async function countOffFormat({
	id,
	formats = []
}: Pick<Deck, 'id' | 'formats'>): Promise<{ off: number; all: number }> {
	const cards = await listCardsOfDeck(id);
	const materials = await materialsFor(cards);
	const off = cards.filter(({ gapId }) => {
		const material = materials.get(gapId);
		const kinds = material ? kindsOf(material, gapId) : [];
		return !kinds.some((kind) => formats.includes(kind));
	});
	return { off: off.length, all: cards.length };
}
