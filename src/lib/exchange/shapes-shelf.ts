import type { Gap } from '$lib/model/fact';
import { also, count, id, list, number, oneOf, shape, text, whole, yes } from './checks';
import { answerType, picture, questionKind, span } from './shapes-question';

/** An article, whose text never changes. */
export const article = shape(
	{
		id: id('article'),
		title: text,
		language: text,
		paragraphs: list(shape({ kind: oneOf('heading', 'text', 'caption'), text })),
		source: shape({}, { publisher: text, author: text, url: text, published: text, retold: yes }),
		addedAt: number
	},
	{ supersedes: id('article') }
);

/** A deck without its counts. */
export const deck = shape(
	{ id: id('deck'), title: text, addedAt: number, tags: list(text), editedAt: number },
	{
		articleId: id('article'),
		release: text,
		archived: yes,
		dropped: list(id('fact')),
		exam: shape({ day: whole, passDays: count }),
		examOver: whole,
		formats: list(questionKind)
	}
);

const written = shape(
	{ kind: oneOf('flashcard', 'cloze', 'choice', 'short-answer') },
	{ front: text, back: text, picture, backPicture: picture }
);

const gap = shape(
	{
		id: id('gap'),
		start: count,
		end: count,
		type: answerType,
		accept: list(text),
		alsoTrue: list(text),
		confusions: list(text)
	},
	{
		stem: text,
		cue: text,
		value: number,
		unit: text,
		date: text,
		unfit: list(questionKind),
		written
	}
);

/** A fact with its gaps, which lie within its statement. */
export const fact = also(
	shape(
		{
			id: id('fact'),
			deckId: id('deck'),
			revision: whole,
			kind: oneOf(
				'event',
				'date',
				'quantity',
				'definition',
				'attribution',
				'relation',
				'cause',
				'quotation'
			),
			statement: text,
			gaps: list(gap),
			origin: oneOf('extracted', 'written')
		},
		{
			articleId: id('article'),
			editedAt: number,
			source: span,
			asOf: text,
			attributedTo: text,
			sensitive: yes,
			core: yes,
			addedOn: whole,
			note: text,
			contentKey: text,
			checked: yes
		}
	),
	({ statement, gaps }: { statement: string; gaps: Gap[] }) =>
		gaps.every(({ start, end }) => start <= end && end <= statement.length)
);

/** A card without its memory. */
export const card = shape({
	id: id('card'),
	deckId: id('deck'),
	factId: id('fact'),
	gapId: id('gap'),
	position: number
});

/** What was deleted, whole. */
export const binned = shape(
	{ id: id('deck', 'fact'), deletedAt: number, title: text, facts: list(fact), cards: list(card) },
	{ deck, article }
);
