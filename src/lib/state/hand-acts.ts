import { drawQuestion } from '$lib/generation/draw';
import { gatherMaterial } from '$lib/generation/material';
import type { Fact } from '$lib/model/fact';
import { emptyDraft, type HandDraft } from '$lib/model/hand-card';
import type { DeckId, FactId } from '$lib/model/ids';
import type { Question } from '$lib/model/question';
import { binFacts } from '$lib/storage/bin';
import { getDeck } from '$lib/storage/decks';
import { addFacts, listFactsLike, type NewFact } from '$lib/storage/facts';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';
import { contentKeyOf, newFactOf } from './hand-card';
import { schedulerHere } from './settings.svelte';

/** Put cards on a deck; told, and undoable. */
export async function addCards(drafts: readonly HandDraft[], deckId: DeckId): Promise<NewFact[]> {
	const facts = drafts.map((draft) => newFactOf(draft, deckId, clock.today));
	await addFacts(facts);
	const ids = facts.map(({ id }) => id);
	deeds.did(m.card_told_added({ count: facts.length }), () =>
		binFacts(ids, clock.now(), schedulerHere())
	);
	return facts;
}

/** A card that asks the same as a draft does, with the name of its deck. */
export interface Alike {
	fact: Fact;
	deckTitle: string;
}

/** Find a card that asks the same; none that is the one being changed. */
export async function findAlike(draft: HandDraft, except?: FactId): Promise<Alike | undefined> {
	const key = contentKeyOf(draft);
	const others = key ? (await listFactsLike(key)).filter(({ id }) => id !== except) : [];
	const [fact] = others;
	const deck = fact && (await getDeck(fact.deckId));
	return deck && { fact, deckTitle: deck.title };
}

/** The question that a card will ask; of several gaps the first. */
export function previewOf(draft: HandDraft): Question | undefined {
	const fact = newFactOf(draft, 'deck:preview', 0);
	const [gap] = fact.gaps;
	return gap && drawQuestion(gatherMaterial(undefined, [fact]), gap.id, draft.kind, 1);
}

/** Cards in a text, and how many of its lines were none. */
export interface PastedLines {
	drafts: HandDraft[];
	left: number;
}

/**
 * Cards from lines of a front and a back with a tab between, as they come from a spreadsheet; none when
 * most of the text is something else.
 *
 * ```text
 * capital of Kenya	Nairobi
 * capital of Ghana	Accra
 * ```
 */
export function draftsOfLines(text: string): PastedLines {
	const lines = text.split(/\r?\n/).filter((line) => line.trim());
	const pairs = lines.map((line) => line.split('\t').map((part) => part.trim()));
	const drafts = pairs.flatMap(([front, answer, note = '']) =>
		front && answer ? [{ ...emptyDraft, front, answer, note }] : []
	);
	const isTable = lines.length > 1 && drafts.length * 2 > lines.length;
	return isTable ? { drafts, left: lines.length - drafts.length } : { drafts: [], left: 0 };
}
