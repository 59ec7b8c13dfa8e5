import { createScheduler } from '$lib/memory/scheduler';
import type { Article } from '$lib/model/article';
import type { Rating } from '$lib/model/rating';
import type { Fact } from '$lib/model/fact';
import { cardIdOf, type CardId, type DeckId, type SittingId } from '$lib/model/ids';
import type { Draft, Review } from '$lib/model/journal';
import type { ChoiceQuestion } from '$lib/model/question';
import type { NewFact } from '$lib/storage/facts';

export const scheduler = createScheduler();

const text = 'The lighthouse was built in 1871 by Anna Berg.';

export const article: Article = {
	id: 'article:light',
	title: 'A lighthouse',
	language: 'en',
	paragraphs: [{ kind: 'text', text }],
	source: {},
	addedAt: 0
};

const gapFields = { accept: [], alsoTrue: [], confusions: ['1851', '1891'] };

export const fact: Fact = {
	id: 'fact:light/built',
	deckId: 'deck:light',
	articleId: article.id,
	revision: 1,
	kind: 'event',
	statement: text,
	source: { edition: article.id, start: 0, end: text.length },
	gaps: [
		{ id: 'gap:light/built/year', start: 28, end: 32, type: 'date', date: '1871', ...gapFields },
		{ id: 'gap:light/built/by', start: 36, end: 45, type: 'person', ...gapFields }
	],
	origin: 'written'
};

export const yearCard = cardIdOf('gap:light/built/year');
export const builderCard = cardIdOf('gap:light/built/by');

const question: ChoiceQuestion = {
	kind: 'choice',
	factId: fact.id,
	gapId: 'gap:light/built/year',
	revision: 1,
	generator: 1,
	seed: 1,
	stem: 'When was the lighthouse built?',
	options: ['1851', '1871', '1891'],
	key: 1
};

export function stamp(cardId: CardId, day: number, sittingId: SittingId = 'sitting:1') {
	return { cardId, sittingId, at: day * 86_400_000, day, zone: 'UTC', rollover: 4 };
}

export function reviewDraft(
	cardId: CardId,
	day: number,
	rating: Rating,
	at = day * 86_400_000
): Draft<Review> {
	const right = rating !== 'again';
	return {
		kind: 'review',
		...stamp(cardId, day),
		at,
		question,
		response: { kind: 'chosen', index: right ? 1 : 0 },
		verdict: { score: right ? 1 : 0, right, reason: right ? 'exact' : 'wrong', expected: '1871' },
		rating,
		evidence: { rule: right ? 'right' : 'wrong', hints: 0, visibleTime: 4000 },
		scheduler: scheduler.version
	};
}

/** A card with a front and a back, made by hand. */
export function handFact(name: string, deckId: DeckId): NewFact {
	const statement = `Front ${name} — back ${name}`;
	return {
		id: `fact:hand/${name}`,
		deckId,
		revision: 1,
		kind: 'definition',
		statement,
		gaps: [
			{
				id: `gap:hand/${name}`,
				start: statement.length - `back ${name}`.length,
				end: statement.length,
				type: 'phrase',
				accept: [],
				alsoTrue: [],
				confusions: [],
				written: { kind: 'flashcard', front: `Front *${name}*`, back: `back ${name}` }
			}
		],
		origin: 'written',
		contentKey: `front ${name}`,
		addedOn: 100
	};
}
