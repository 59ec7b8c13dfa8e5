import { ratingsFor } from '$lib/memory/rating';
import { ratingsBy, standing } from '$lib/memory/standing';
import type { Card } from '$lib/model/card';
import type { Exam } from '$lib/model/deck';
import type { DeckId } from '$lib/model/ids';
import type { Override, Review } from '$lib/model/journal';
import type { Rating } from '$lib/model/rating';
import type { Day } from '$lib/model/time';
import { clock } from './clock.svelte';
import { allRatings, choicesOf, type RatingChoice } from './rating-choices';
import { schedulerHere, settings } from './settings.svelte';
import type { Shown } from './shown';
import type { SittingRecord } from './sitting-record.svelte';

/** What is on screen of a sitting. */
export interface OnScreen {
	readonly answered: Review | undefined;
	readonly shown: Shown | undefined;
	readonly exams: ReadonlyMap<DeckId, Exam | undefined>;
}

/** The learner's own word on the answer on screen: that it was right, lucky, or how well it was known. */
export class SittingWord {
	readonly #record: SittingRecord;
	readonly #screen: OnScreen;

	constructor(record: SittingRecord, screen: OnScreen) {
		this.#record = record;
		this.#screen = screen;
	}

	/** How the answer on screen is rated, the learner's own word included. */
	get rating(): Rating | undefined {
		const review = this.#screen.answered;
		return review && (this.#said().get(review.id) ?? review.rating);
	}

	/**
	 * With four buttons, what may be said of how well it was known: of an answer that was found right, or
	 * of one that is judged by oneself. Nothing where there is nothing to say.
	 */
	get choices(): RatingChoice[] {
		if (settings.current.buttons !== 4) return [];
		const { answered, shown } = this.#screen;
		if (!answered) {
			const card = shown?.question.kind === 'flashcard' && this.#cardOf(shown.item);
			return card ? this.#choicesOf(allRatings, card, clock.today) : [];
		}
		const { verdict, response, evidence, at, day } = answered;
		const memory = this.#record.before.get(at);
		const card = this.#cardOf(answered);
		if (!card || !memory || this.rating === 'again') return [];
		const ratings = ratingsFor(verdict, response.kind, evidence);
		return this.#choicesOf(ratings, { ...card, memory }, day);
	}

	#cardOf({ cardId }: Pick<Card, never> & { cardId: Card['id'] }): Card | undefined {
		return this.#record.cards.get(cardId);
	}

	#choicesOf(ratings: readonly Rating[], card: Card, day: Day): RatingChoice[] {
		return choicesOf(ratings, card, day, schedulerHere(), this.#screen.exams.get(card.deckId));
	}

	#said() {
		return ratingsBy(standing(this.#record.entries));
	}

	/** What the learner may say of the answer on screen: only what was typed can be misjudged. */
	get open(): 'was-right' | 'lucky-guess' | undefined {
		const review = this.#screen.answered;
		if (review?.response.kind !== 'typed' || this.#said().has(review.id)) return undefined;
		return review.verdict.right ? 'lucky-guess' : 'was-right';
	}

	/** Say how the answer on screen is to be rated. */
	say(rating: Rating, reason: Override['reason']): void {
		const review = this.#screen.answered;
		if (!review) return;
		this.#record.write(async () => {
			// The review may have been on its way to the disk, under a name of its own, when this was said.
			const saved = this.#record.entries.find(
				(entry) => entry.kind === 'review' && entry.at === review.at
			);
			const isSaid = saved && this.#said().has(saved.id);
			if (!saved || (isSaid && reason !== 'rated')) return;
			const stamp = this.#record.stamp(review.cardId);
			await this.#record.append({ kind: 'override', ...stamp, reviewId: saved.id, rating, reason });
		});
	}
}
