import { emptyDraft, type HandDraft } from '$lib/model/hand-card';
import type { Deck } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import type { DeckId } from '$lib/model/ids';
import { getDecks } from '$lib/storage/decks';
import { addHandDeck } from '$lib/storage/library';
import { listFacts } from '$lib/storage/facts';
import { clock } from './clock.svelte';
import { addCards, findAlike, previewOf, type Alike } from './hand-acts';
import { isGrave, problemsOf } from './hand-card';
import { keepDraft, readDraft } from './hand-draft';

/** Where cards are written, one after the other. */
export class CardDesk {
	decks = $state.raw<readonly Deck[]>([]);
	/** The deck they go to; absent for one that is still to be made. */
	deckId = $state<DeckId>();
	newTitle = $state('');
	draft = $state.raw<HandDraft>(emptyDraft);
	/** Cards that were just added, the last first. */
	added = $state.raw<readonly Fact[]>([]);
	alike = $state.raw<Alike>();
	failed = $state(false);
	saving = $state(false);

	problems = $derived(problemsOf(this.draft));
	isUntouched = $derived(
		JSON.stringify({ ...this.draft, kind: '' }) === JSON.stringify({ ...emptyDraft, kind: '' })
	);
	canSave = $derived(
		!this.saving &&
			!this.problems.some(isGrave) &&
			(this.deckId !== undefined || this.newTitle.trim() !== '')
	);
	preview = $derived(this.problems.some(isGrave) ? undefined : previewOf(this.draft));

	#asked = 0;

	/** Begin for a deck, or for the one last written for. */
	async open(wanted: DeckId | undefined): Promise<void> {
		this.decks = (await getDecks()).filter(({ archived }) => !archived);
		const kept = readDraft();
		if (kept) this.draft = kept.draft;
		const byHand = this.decks.filter(({ articleId }) => !articleId);
		const choices = [wanted, kept?.deckId, byHand.at(-1)?.id];
		this.deckId = choices.find((id) => this.decks.some((deck) => deck.id === id));
		await this.#look();
	}

	change(draft: HandDraft): void {
		this.draft = draft;
		this.failed = false;
		this.#keep();
		void this.#look();
	}

	choose(deckId: DeckId | undefined): void {
		this.deckId = deckId;
		this.#keep();
	}

	/** Save the card and be ready for the next of its kind. */
	async save(): Promise<boolean> {
		if (!this.canSave) return false;
		const saved = await this.saveAll([this.draft]);
		if (saved) this.change({ ...emptyDraft, kind: this.draft.kind });
		return saved;
	}

	/** Save several cards at once. */
	async saveAll(drafts: readonly HandDraft[]): Promise<boolean> {
		this.saving = true;
		this.failed = false;
		try {
			const facts = await addCards(drafts, await this.#home());
			this.added = [...[...facts].reverse(), ...this.added].slice(0, 50);
			return true;
		} catch (error) {
			console.warn(error);
			this.failed = true;
			return false;
		} finally {
			this.saving = false;
		}
	}

	/** Read again what was just added: it may have been changed or taken back. */
	async refresh(): Promise<void> {
		const asked = this.added.map(({ id }) => id);
		const now = new Map((await listFacts(asked)).map((fact) => [fact.id, fact]));
		// Others may have been added meanwhile.
		this.added = this.added.flatMap(
			(fact) => now.get(fact.id) ?? (asked.includes(fact.id) ? [] : fact)
		);
	}

	async #home(): Promise<DeckId> {
		if (this.deckId) return this.deckId;
		const id = await addHandDeck(this.newTitle.trim(), clock.now());
		this.decks = (await getDecks()).filter(({ archived }) => !archived);
		this.newTitle = '';
		this.choose(id);
		return id;
	}

	/** Look for a card that asks the same; of two looks the later counts. */
	async #look(): Promise<void> {
		const turn = (this.#asked += 1);
		const alike = await findAlike(this.draft);
		if (turn === this.#asked) this.alike = alike;
	}

	#keep(): void {
		keepDraft({ draft: this.draft, deckId: this.deckId });
	}
}
