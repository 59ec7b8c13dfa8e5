/** What a stretch of a text speaks of. */
export const markKinds = [
	'person',
	'organization',
	'place',
	'event',
	'nationality',
	'work',
	'other',
	'date',
	'number'
] as const;

export type MarkKind = (typeof markKinds)[number];

/** A stretch of an article's text and what it speaks of, in UTF-16 units. */
export interface Mark {
	start: number;
	end: number;
	kind: MarkKind;
}
