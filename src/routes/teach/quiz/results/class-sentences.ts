import type { BookItem, Gradebook } from '$lib/assignment/gradebook';
import type { Reading } from '$lib/memory/reading';
import { itemCounts, type ItemCounts } from './item-counts';

/** How well a class knew what a sentence says. */
export type Grasp = 'most' | 'some' | 'few' | 'unasked';

/** A sentence that was asked about, or those between. */
export interface Stretch {
	text: string;
	grasp: Grasp;
	asked: { item: BookItem; counts: ItemCounts }[];
}

/** An article by paragraphs, each cut at the sentences that the quiz asked about. */
export function classSentences(
	{ paragraphs }: Reading,
	book: Gradebook
): { heading: boolean; stretches: Stretch[] }[] {
	const byFact = new Map<string, BookItem[]>();
	for (const item of book.items) {
		const { factId } = item.item.question;
		byFact.set(factId, [...(byFact.get(factId) ?? []), item]);
	}
	return paragraphs.map(({ heading, pieces }) => ({
		heading,
		stretches: pieces.reduce<Stretch[]>((stretches, { text, facts }) => {
			const items = facts.flatMap(({ fact }) => byFact.get(fact.id) ?? []);
			const asked = items.map((item) => ({ item, counts: itemCounts(book, item) }));
			const last = stretches.at(-1);
			if (asked.length > 0 || last?.grasp !== 'unasked') {
				return [...stretches, { text, grasp: graspOf(asked), asked }];
			}
			return [...stretches.slice(0, -1), { ...last, text: last.text + text }];
		}, [])
	}));
}

function graspOf(asked: Stretch['asked']): Grasp {
	const known = asked.filter(({ counts }) => counts.asked > 0);
	if (known.length === 0) return 'unasked';
	const share = known.reduce((sum, { counts }) => sum + counts.share, 0) / known.length;
	if (share < 0.5) return 'few';
	return share < 0.8 ? 'some' : 'most';
}
