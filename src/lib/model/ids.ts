/** An id names its kind, so that a stray id in a link, a log or the database explains itself. */
export type Id<Kind extends string> = `${Kind}:${string}`;

export type ArticleId = Id<'article'>;
export type DeckId = Id<'deck'>;
export type FactId = Id<'fact'>;
export type GapId = Id<'gap'>;
export type CardId = Id<'card'>;
export type EntryId = Id<'entry'>;
export type SittingId = Id<'sitting'>;
export type MediaId = Id<'media'>;
export type DeviceId = Id<'device'>;

/** A new id. `crypto.randomUUID` asks for a secure page, which a phone on a school's network may not have. */
export function newId<Kind extends string>(kind: Kind): Id<Kind> {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return `${kind}:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The card of a gap: one gap is one card, so that two tabs cannot make two. */
export function cardIdOf(gapId: GapId): CardId {
	return `card:${gapId.slice('gap:'.length)}`;
}
