import { dayOf } from '$lib/memory/days';
import { undoable } from '$lib/memory/queue';
import { applyReview, replay } from '$lib/memory/replay';
import type { Card, Memory } from '$lib/model/card';
import type { CardId, DeckId, EntryId } from '$lib/model/ids';
import type { Draft, Entry, Review } from '$lib/model/journal';
import type { Sitting } from '$lib/model/sitting';
import type { Timestamp } from '$lib/model/time';
import { append, listEntriesOfCard } from '$lib/storage/journal';
import { listCards, updateSitting } from '$lib/storage/sittings';
import { calendarHere, clock } from './clock.svelte';
import type { Opened } from './open-sitting';
import { byId, queueNow } from './queue-now';
import { failureOf, type SaveFailure } from './save-failure';
import { schedulerHere } from './settings.svelte';

/** Stands for the sequence of an entry that has none yet: after all others. */
const UNSAVED = Number.MAX_SAFE_INTEGER;

/**
 * What a sitting has written, and the writing of it. A review counts at once, under a name for the
 * meantime, and is taken out again when it could not be saved. Writes go one after the other, so that
 * undo never overtakes the answer it takes back.
 */
export class SittingRecord {
	readonly sitting: Sitting;
	readonly archived: ReadonlySet<DeckId>;
	entries = $state.raw<readonly Entry[]>([]);
	cards = $state.raw<ReadonlyMap<CardId, Card>>(new Map());
	/** What the card of an answer was before it, by when it was given. */
	before = $state.raw<ReadonlyMap<Timestamp, Memory>>(new Map());
	saved = $state<'saving' | 'saved' | undefined>();
	failure = $state<SaveFailure | undefined>();
	queue = $derived.by(() => queueNow(this));
	last = $derived.by(() => undoable(this.entries, this.sitting.id));
	#writes: Promise<unknown> = Promise.resolve();

	constructor({ sitting, cards, entries, archived }: Omit<Opened, 'materials'>) {
		this.sitting = sitting;
		this.archived = archived;
		this.cards = byId(cards);
		this.entries = entries;
	}

	/** What every entry says of when, where and about which card. */
	stamp(cardId: CardId) {
		const at = clock.now();
		const calendar = calendarHere();
		return { at, cardId, sittingId: this.sitting.id, day: dayOf(at, calendar), ...calendar };
	}

	/** Count a review at once and save it; `onfail` when it could not be. */
	review(draft: Draft<Review>, onfail: () => void): void {
		const id: EntryId = `entry:unsaved-${draft.at}`;
		const device = this.entries.at(-1)?.device ?? 'device:this';
		const unsaved: Review = { ...draft, id, device, seq: UNSAVED };
		const card = this.cards.get(draft.cardId);
		this.entries = [...this.entries, unsaved];
		if (card) {
			this.before = new Map(this.before).set(draft.at, card.memory);
			this.#keep({ ...card, memory: applyReview(card.memory, unsaved, schedulerHere()) });
		}
		this.saved = 'saving';

		this.write(
			async () => {
				const review = await append<Review>(draft, schedulerHere());
				this.entries = this.entries.map((entry) => (entry.id === id ? review : entry));
				this.#tellSaved();
			},
			() => {
				this.entries = this.entries.filter((entry) => entry.id !== id);
				if (card) this.#keep(card);
				onfail();
			}
		);
	}

	/** Save an entry of another kind, inside a `write`, and read again what it did to its card. */
	async append<E extends Entry>(draft: Draft<E>): Promise<void> {
		this.saved = 'saving';
		const entry = await append<E>(draft, schedulerHere());
		this.entries = [...this.entries, entry];
		this.#tellSaved();
		const [card] = await listCards([draft.cardId]);
		if (card) this.#keep(card);
	}

	/** Find out what a card was before an answer that was given before this page was opened. */
	async recall({ id, at, cardId }: Review): Promise<void> {
		if (this.before.has(at)) return;
		const entries = await listEntriesOfCard(cardId);
		const earlier = entries.filter((entry) => entry.kind === 'void' || entry.at <= at);
		const memory = replay(
			earlier.filter((entry) => entry.id !== id),
			schedulerHere()
		);
		this.before = new Map(this.before).set(at, memory);
	}

	/** Save how far the sitting has come. */
	progress(change: Parameters<typeof updateSitting>[1]): void {
		this.write(() => updateSitting(this.sitting.id, change));
	}

	/** Write, after everything that was to be written before. */
	write(work: () => Promise<unknown>, onfail?: () => void): void {
		this.#writes = this.#writes.then(work).catch((error: unknown) => {
			onfail?.();
			this.saved = undefined;
			this.failure = failureOf(error);
		});
	}

	/** Resolves when everything that was begun to be written is on the disk. */
	async settled(): Promise<void> {
		await this.#writes;
	}

	/** An answer that is still on its way, or was refused, is not to be taken for saved. */
	#tellSaved(): void {
		const isUnsaved = this.entries.some(({ seq }) => seq === UNSAVED);
		this.saved = this.failure ? undefined : isUnsaved ? 'saving' : 'saved';
	}

	#keep(card: Card): void {
		this.cards = new Map(this.cards).set(card.id, card);
	}
}
