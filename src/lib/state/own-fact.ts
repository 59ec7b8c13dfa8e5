import type { Span } from '$lib/model/article';
import type { Fact, Gap } from '$lib/model/fact';
import { newId, type ArticleId, type DeckId } from '$lib/model/ids';
import type { Day } from '$lib/model/time';
import type { NewFact } from '$lib/storage/facts';
import { typeOfAnswer } from './answer-type';
import { wordsOf } from './words-of';

/** A question that somebody makes of a sentence of an article. */
export interface OwnDraft {
	/** True and clear on its own; it says the answer. */
	statement: string;
	answer: string;
	/** A question in words; empty where the gap asks enough. */
	stem: string;
	/** Accepted besides the answer. */
	accept: string[];
	confusions: string[];
}

/** Where it belongs. */
export interface OwnPlace {
	articleId: ArticleId;
	deckId: DeckId;
	/** The sentence that says so. */
	source: Span;
	addedOn: Day;
}

/** A fact of a person's own, which can be asked in every way in which a found one can. */
export function ownFactOf(
	draft: OwnDraft,
	{ articleId, deckId, source, addedOn }: OwnPlace
): NewFact {
	const statement = draft.statement.trim();
	return {
		id: newId('fact'),
		deckId,
		articleId,
		revision: 1,
		kind: kindOf(typeOfAnswer(draft.answer).type),
		statement,
		source,
		gaps: [gapOf({ ...draft, statement })],
		origin: 'written',
		checked: true,
		addedOn,
		contentKey: wordsOf(statement)
	};
}

function gapOf({ statement, answer, stem, accept, confusions }: OwnDraft): Gap {
	const start = statement.indexOf(answer);
	if (start < 0 || !answer) throw new Error('The statement must say the answer.');
	return {
		id: newId('gap'),
		start,
		end: start + answer.length,
		accept,
		alsoTrue: [],
		confusions,
		...typeOfAnswer(answer),
		...(stem.trim() && { stem: stem.trim() })
	};
}

function kindOf(type: Gap['type']): Fact['kind'] {
	if (type === 'date') return 'date';
	return type === 'number' || type === 'money' || type === 'percent' ? 'quantity' : 'relation';
}
