import type { ContentPart } from '$lib/model/content';
import {
	also,
	between,
	byField,
	count,
	flag,
	id,
	list,
	number,
	oneOf,
	shape,
	text,
	whole,
	yes
} from './checks';
import type { Check } from './checks';
import { question, questionKind, rating, response, verdict } from './shapes-question';
import { assignment, attempt, given, schoolClass, submission } from './shapes-quiz';
import { article, binned, card, deck, fact } from './shapes-shelf';

const evidence = shape(
	{
		rule: oneOf('wrong', 'gave-up', 'after-hint', 'slow', 'right', 'self-rated'),
		hints: count,
		visibleTime: number
	},
	{
		confidence: oneOf('sure', 'unsure'),
		median: number,
		help: text,
		grounds: list(text)
	}
);

function entryOf(fields: Record<string, Check>): Check {
	return shape(
		{
			id: id('entry'),
			at: number,
			device: id('device'),
			seq: count,
			cardId: id('card'),
			day: whole,
			zone: text,
			rollover: whole,
			...fields
		},
		{ sittingId: id('sitting') }
	);
}

const journal = byField('kind', {
	review: entryOf({ question, response, verdict, rating, evidence, scheduler: text }),
	void: entryOf({ voids: id('entry') }),
	override: entryOf({
		reviewId: id('entry'),
		rating,
		reason: oneOf('was-right', 'lucky-guess', 'rated')
	}),
	suspend: entryOf({}),
	bury: entryOf({ until: whole }),
	forget: entryOf({}),
	edit: entryOf({ before: fact, after: fact })
});

const planned = shape(
	{ cardId: id('card'), kind: questionKind, seed: whole, options: oneOf(3, 4), seconds: number },
	{ easier: questionKind, repeat: yes, helped: yes }
);

const sitting = shape(
	{
		id: id('sitting'),
		purpose: oneOf('review', 'learn', 'guess'),
		startedAt: number,
		day: whole,
		plan: list(planned),
		seen: count
	},
	{ deckId: id('deck'), finishedAt: number }
);

/** What each setting can be; one that a later release brought is let through. */
const values: Record<string, Check> = {
	minutes: between(1, 1440),
	newFacts: between(0, 1000),
	rollover: between(0, 23),
	retention: between(0.5, 0.99),
	buttons: oneOf(2, 4),
	shortcuts: flag,
	theme: oneOf('system', 'light', 'dark'),
	textSize: oneOf(90, 100, 115, 130, 150),
	sound: flag,
	why: flag,
	confidence: flag,
	typing: oneOf('keyboard', 'word-bank', 'first-letters'),
	readAloud: flag,
	dictation: flag
};

const setting = also(
	shape({ key: text, editedAt: number }),
	({ key, value }: { key: string; value?: unknown }) =>
		Object.hasOwn(values, key) ? values[key]!(value) === undefined : value !== undefined
);

/** A picture’s name becomes the name of a file, so it has nothing in it that leads elsewhere. */
const media = also(
	shape({
		id: id('media'),
		type: oneOf('image/webp', 'image/jpeg', 'image/png'),
		width: number,
		height: number,
		addedAt: number
	}),
	(row: { id: string }) => /^media:[\w-]{1,100}$/.test(row.id)
);

/** What the rows of each part must be; pictures without their bytes. */
export const shapes: Record<ContentPart, Check> = {
	articles: article,
	decks: deck,
	facts: fact,
	cards: card,
	journal,
	sittings: sitting,
	settings: setting,
	media,
	bin: binned,
	assignments: assignment,
	submissions: submission,
	classes: schoolClass,
	given,
	attempts: attempt
};
