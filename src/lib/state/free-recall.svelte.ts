import { recallIn } from '$lib/grading/recall';
import { recallKeys, type RecallKey } from '$lib/grading/recall-key';
import type { RecalledFact } from '$lib/memory/recalled';
import type { Article } from '$lib/model/article';
import type { Card } from '$lib/model/card';
import type { Fact } from '$lib/model/fact';
import type { GapId } from '$lib/model/ids';
import type { Sitting } from '$lib/model/sitting';
import { changeKept, getKept } from '$lib/storage/kept';
import { m } from '$messages';
import { beginOfCards } from './begin-of-cards';
import { deeds } from './deeds.svelte';
import type { ModeDeck } from './mode-deck';

/** What has been written so far. */
interface Written {
	text: string;
	/** It is looked at, and no longer written. */
	isDone?: true;
}

/** Nobody writes down more facts than these; to look for them would be slow. */
const MOST = 500;

/** Milliseconds of silence after which what was written is looked through. */
const PAUSE = 250;

/**
 * Writing down what one remembers of an article: facts light up as they are recognised. What is written is
 * saved as it is written, and nothing of it counts; what is missing can be the next set.
 */
export class FreeRecall {
	readonly deck: ModeDeck;
	readonly facts: readonly Fact[];
	/** What the facts are from; absent for cards by hand. */
	readonly article: Article | undefined;
	readonly isTooLarge: boolean;
	text = $state('');
	isDone = $state(false);
	isRead = $state(false);
	/** What was written could not be saved. */
	failed = $state(false);
	/** The text as it was last looked through. */
	#seen = $state('');
	readonly #keys: RecallKey[];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#saving = false;
	#isDirty = false;

	found = $derived.by(() => recallIn(this.#keys, this.#seen));
	all = $derived.by(() => this.facts.map((fact): RecalledFact => this.#how(fact)));

	constructor(deck: ModeDeck) {
		this.deck = deck;
		const awake = new Set(deck.cards.map(({ factId }) => factId));
		// A card with a front and a back tells nothing by itself.
		const told = deck.facts.filter(({ id, gaps }) => {
			const isTold = gaps.some(({ written }) => !written || written.kind === 'cloze');
			return awake.has(id) && isTold;
		});
		this.isTooLarge = told.length > MOST;
		this.facts = this.isTooLarge ? [] : told;
		const [{ article } = { article: undefined }] = deck.materials.values();
		this.article = article;
		this.#keys = recallKeys(this.facts, article?.source.publisher);
		void this.#read();
	}

	get key() {
		return `kept:recall:${this.deck.deck.id}` as const;
	}

	async #read(): Promise<void> {
		const kept = await getKept<Written>(this.key);
		this.text = kept?.text ?? '';
		this.#seen = this.text;
		this.isDone = kept?.isDone ?? false;
		this.isRead = true;
	}

	#how(fact: Fact): RecalledFact {
		const { gaps = new Set<GapId>(), differs = false } = this.found.get(fact.id) ?? {};
		if (gaps.size === fact.gaps.length && gaps.size > 0) return { fact, gaps, how: 'whole' };
		if (gaps.size > 0) return { fact, gaps, how: 'part' };
		return { fact, gaps, how: differs ? 'nearly' : 'missed' };
	}

	count(how: RecalledFact['how']): number {
		return this.all.filter((each) => each.how === how).length;
	}

	write(text: string): void {
		this.text = text;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#seen = this.text), PAUSE);
		void this.save();
	}

	/** Look at what is there and what is missing. */
	finish(): void {
		this.#look(true);
	}

	/** Write on. */
	goOn(): void {
		this.#look(false);
	}

	#look(isDone: boolean): void {
		clearTimeout(this.#timer);
		this.#seen = this.text;
		this.isDone = isDone;
		void this.save();
	}

	/** Begin with an empty page; what was on it can be brought back. */
	clear(): void {
		const before = this.text;
		this.text = '';
		this.#look(false);
		deeds.did(m.freely_told_cleared(), () => {
			this.text = before;
			this.#look(true);
			return this.save();
		});
	}

	/** Save what is written, after what is just being saved. */
	async save(): Promise<void> {
		this.#isDirty = true;
		if (this.#saving) return;
		this.#saving = true;
		try {
			while (this.#isDirty) {
				this.#isDirty = false;
				const { text, isDone } = this;
				const written: Written = { text, ...(isDone && { isDone }) };
				await changeKept<Written>(this.key, () => (text.trim() ? written : undefined));
			}
			this.failed = false;
		} catch (error) {
			console.warn(error);
			this.failed = true;
		} finally {
			this.#saving = false;
		}
	}

	/** Cards of answers that were not there. */
	get missed(): Card[] {
		const there = new Set(this.all.flatMap(({ gaps }) => [...gaps]));
		const facts = new Set(this.facts.map(({ id }) => id));
		return this.deck.cards.filter(({ factId, gapId }) => facts.has(factId) && !there.has(gapId));
	}

	/** Make the gaps the next sitting. */
	practise(): Promise<Sitting | undefined> {
		return beginOfCards(this.deck, this.missed);
	}

	close(): void {
		clearTimeout(this.#timer);
	}
}
