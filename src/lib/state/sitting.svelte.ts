import { isWritten, wordBank } from '$lib/generation/word-bank';
import { askDayOf } from '$lib/memory/ask-day';
import type { Pace } from '$lib/memory/pace';
import { ratingsBy, standing } from '$lib/memory/standing';
import { reasonOf, type Reason } from '$lib/memory/why';
import type { Card, Memory } from '$lib/model/card';
import type { Deck, Exam } from '$lib/model/deck';
import type { Rating } from '$lib/model/rating';
import type { Fact } from '$lib/model/fact';
import type { CardId, DeckId } from '$lib/model/ids';
import type { Edit, How, Review } from '$lib/model/journal';
import type { Question, Response } from '$lib/model/question';
import type { Typing } from '$lib/model/settings';
import type { Sitting } from '$lib/model/sitting';
import { getDecks } from '$lib/storage/decks';
import { updateSitting } from '$lib/storage/sittings';
import { clock } from './clock.svelte';
import { recentPace, reviewOf } from './gather-evidence';
import { openSitting, type Opened, type Wanted } from './open-sitting';
import type { RatingChoice } from './rating-choices';
import { schedulerHere, settings } from './settings.svelte';
import type { Shown } from './shown';
import { SittingHints } from './sitting-hints.svelte';
import { SittingRecord } from './sitting-record.svelte';
import { SittingSource } from './sitting-source.svelte';
import { SittingWord } from './sitting-word.svelte';
import { summaryOf, type Summary } from './summary';
import { VisibleTime } from './visible-time';

/**
 * One sitting on screen: ask, judge, explain, go on. The journal is the truth; what is shown follows
 * from it, so that undo, a reload or a second tab need no care of their own.
 */
export class SittingScreen {
	#record: SittingRecord;
	/** What it asks from. */
	readonly source: SittingSource;
	#decks: ReadonlyMap<DeckId, Deck> = new Map();
	/** How many answers the learner has gone on from; the one after shows its feedback. */
	#seen = $state(0);
	#finished = $state(false);
	#time = new VisibleTime();
	/** How long right answers have taken lately. */
	#pace: Pace = {};
	readonly hints: SittingHints;
	readonly #word: SittingWord;
	/** How words are written in this sitting, where it was changed at a question. */
	#typing = $state<Typing>();

	/** The answer whose feedback is on screen. */
	answered = $derived.by((): Review | undefined => {
		const id = this.queue.done[this.#seen];
		return this.#record.entries.find(
			(entry): entry is Review => entry.kind === 'review' && entry.id === id
		);
	});
	/** The question to be answered; absent while feedback is on screen and when nothing is left. */
	shown = $derived.by((): Shown | undefined => {
		if (this.answered || this.#finished) return undefined;
		for (const item of this.queue.items) {
			// An edit or a newer lesson may have left nothing to ask.
			const shown = item.review ? undefined : this.source.draw(item);
			if (shown) return shown;
		}
		return undefined;
	});
	finished = $derived(this.#finished || (!this.answered && !this.shown));

	constructor(opened: Opened) {
		const { sitting, materials } = opened;
		this.#record = new SittingRecord(opened);
		this.source = new SittingSource(this.#record, this, materials);
		this.#seen = Math.min(sitting.seen, this.queue.done.length);
		this.#finished = sitting.finishedAt !== undefined;
		this.hints = new SittingHints(this, this.source);
		this.#word = new SittingWord(this.#record, this);
	}

	/** Open what is wanted, or what was left; nothing when there is nothing to ask. */
	static async open(wanted?: Wanted): Promise<SittingScreen | undefined> {
		const opened = await openSitting(wanted);
		const screen = opened && new SittingScreen(opened);
		if (!screen) return undefined;
		const [decks, pace] = await Promise.all([getDecks(), recentPace()]);
		screen.#decks = new Map(decks.map((deck) => [deck.id, deck]));
		screen.#pace = pace;
		if (screen.answered) await screen.#record.recall(screen.answered);
		return screen;
	}

	get sitting(): Sitting {
		return this.#record.sitting;
	}

	get queue() {
		return this.#record.queue;
	}

	get saved() {
		return this.#record.saved;
	}

	get failure() {
		return this.#record.failure;
	}

	/** Not while a failed save is on screen: what it left unsaved must not be taken for what came before. */
	get canUndo(): boolean {
		return this.#record.last !== undefined && !this.failure;
	}

	/** No interval crosses an exam. */
	get exams(): ReadonlyMap<DeckId, Exam | undefined> {
		return new Map([...this.#decks].map(([id, { exam }]) => [id, exam]));
	}

	/** How the answer on screen is rated, the learner's own word included. */
	get rating(): Rating | undefined {
		return this.#word.rating;
	}

	/** With four buttons, what may be said of how well it was known. */
	get choices(): RatingChoice[] {
		return this.#word.choices;
	}

	/** Why the question on screen is asked now. */
	get reason(): Reason | undefined {
		const card = this.shown && this.cardOf(this.shown.item.cardId);
		return card && reasonOf(card.memory, clock.today, schedulerHere());
	}

	/** How much is done, 0 … 1. */
	get share(): number {
		return this.queue.done.length / Math.max(1, this.queue.items.length);
	}

	/** The question on screen, before or after its answer. */
	get question(): Question | undefined {
		return this.answered?.question ?? this.shown?.question;
	}

	/** The fact that it is about. */
	get fact(): Fact | undefined {
		return this.source.fact;
	}

	/** Whether the card on screen is asked once more in this sitting. */
	get comesBack(): boolean {
		const cardId = this.answered?.cardId;
		return this.queue.items.some((item) => item.cardId === cardId && !item.review);
	}

	/** Words to tap an answer together from; none where the question is not answered in words. */
	get bank(): readonly string[] | undefined {
		const question = this.shown?.question;
		return question && isWritten(question) ? wordBank(question) : undefined;
	}

	/** How words are written. */
	get typing(): Typing {
		return this.#typing ?? settings.current.typing;
	}

	set typing(how: Typing) {
		this.#typing = how;
	}

	/** Its deck is practised as its exam will ask, but this question cannot be asked so. */
	get isOffFormat(): boolean {
		const card = this.shown && this.cardOf(this.shown.item.cardId);
		const formats = card && this.#decks.get(card.deckId)?.formats;
		return (
			formats !== undefined &&
			this.sitting.purpose !== 'guess' &&
			!this.shown?.item.repeat &&
			!formats.includes(this.question!.kind)
		);
	}

	cardOf(cardId: CardId): Card | undefined {
		return this.#record.cards.get(cardId);
	}

	/** What is known of a card, due on the day on which it will be asked. */
	memoryOf(cardId: CardId): Memory | undefined {
		return this.#asAsked(cardId)?.memory;
	}

	#asAsked(cardId: CardId): Card | undefined {
		const card = this.cardOf(cardId);
		const due = card && askDayOf(card, this.#decks.get(card.deckId)?.exam);
		return card && { ...card, memory: { ...card.memory, ...(due !== undefined && { due }) } };
	}

	/** Stand before a question afresh. */
	#begin(): void {
		this.hints.begin();
		this.#time.start();
	}

	/** Judge a response and show why, while it is being saved. */
	answer(response: Response, how: How = {}): void {
		const { shown } = this;
		if (!shown || this.failure) return;
		const seen = { ...how, hints: this.hints.asked, visibleTime: this.#time.read() };
		const review = reviewOf(shown, response, seen, this.#pace);
		const stamp = this.#record.stamp(shown.item.cardId);
		this.#record.review({ kind: 'review', ...stamp, ...review }, () => {
			this.#seen = Math.min(this.#seen, this.queue.done.length);
		});
	}

	/** Go on from the feedback. The next question is there at once; the save may still be running. */
	next(): void {
		if (!this.answered || this.failure) return;
		this.#seen += 1;
		this.#begin();
		this.#record.progress(this.#progress);
	}

	/** How far the sitting has come, for the disk. */
	get #progress() {
		return { seen: this.#seen, ...(this.finished && { finishedAt: clock.now() }) };
	}

	/** What the learner may say of the answer on screen: only what was typed can be misjudged. */
	get canOverride(): 'was-right' | 'lucky-guess' | undefined {
		return this.#word.open;
	}

	/** The learner's word on the answer on screen. */
	override(reason: 'was-right' | 'lucky-guess'): void {
		this.#word.say(reason === 'was-right' ? 'good' : 'again', reason);
	}

	/** How well the learner says they knew the answer on screen; then on. */
	rate(rating: Rating): void {
		if (!this.answered || this.failure) return;
		if (rating !== this.rating) this.#word.say(rating, 'rated');
		this.next();
	}

	/** Take back the last thing done in this sitting, and stand where it was done. */
	undo(): void {
		this.#record.write(async () => {
			const { last } = this.#record;
			if (!last || !this.canUndo) return;
			await this.#record.append({
				kind: 'void',
				...this.#record.stamp(last.cardId),
				voids: last.id
			});
			this.#finished = false;
			// What was done at an answer shows that answer again; an answer taken back asks again.
			const { done } = this.queue;
			const { cardId } = this.#record.entries.find(({ id }) => id === done.at(-1)) ?? {};
			const back = last.kind !== 'review' && last.cardId === cardId ? 1 : 0;
			this.#seen = done.length - back;
			if (last.kind === 'edit') {
				await this.source.reload();
			}
			if (this.answered) await this.#record.recall(this.answered);
			this.#begin();
			await updateSitting(this.sitting.id, { seen: this.#seen, finishedAt: undefined });
		});
	}

	/** Hide the card on screen: until tomorrow, or until it is called back. */
	putAway(kind: 'bury' | 'suspend'): void {
		const cardId = this.answered?.cardId ?? this.shown?.item.cardId;
		if (!cardId || this.failure) return;
		const stamp = this.#record.stamp(cardId);
		// At once, so that a question answered while this is written keeps its feedback.
		this.#seen = this.queue.done.length;
		this.#record.write(async () => {
			if (this.failure) return;
			await this.#record.append(
				kind === 'bury' ? { kind, ...stamp, until: stamp.day + 1 } : { kind, ...stamp }
			);
			this.#begin();
			await updateSitting(this.sitting.id, this.#progress);
		});
	}

	/** Change the fact on screen: how it is asked, and what is right. */
	edit(changed: Fact): void {
		const before = this.fact;
		const cardId = this.answered?.cardId ?? this.shown?.item.cardId;
		if (!before || !cardId) return;
		const after = { ...changed, revision: before.revision + 1 };
		this.source.replace(after);
		// A gap that is gone has nothing more to tell.
		if (this.answered && !this.fact) this.#seen += 1;
		this.#record.write(
			() =>
				this.#record.append<Edit>({ kind: 'edit', ...this.#record.stamp(cardId), before, after }),
			() => this.source.replace(before)
		);
	}

	/** End here, properly. What is left stays for another time. */
	stop(): void {
		this.#finished = true;
		this.#seen = this.queue.done.length;
		this.#record.progress(this.#progress);
	}

	/** Whether it was ended by the learner, with something left. */
	get stopped(): boolean {
		return this.#finished;
	}

	/** Questions not answered yet. */
	get left(): number {
		return this.queue.items.filter(({ review }) => !review).length;
	}

	/** Take up what was left when it was stopped. */
	goOn(): void {
		this.#finished = false;
		this.#begin();
		this.#record.progress({ finishedAt: undefined });
	}

	get summary(): Summary {
		const said = ratingsBy(standing(this.#record.entries));
		const reviews = this.queue.items.flatMap(({ review }) =>
			review ? [{ ...review, rating: said.get(review.id) ?? review.rating }] : []
		);
		const factOf = ({ question }: Review) => this.source.factOf(question);
		return summaryOf(reviews, (id) => this.#asAsked(id), factOf);
	}

	/** After a failed save: stand before the question again. */
	retry(): void {
		this.#record.failure = undefined;
		this.#begin();
	}

	/** Everything that was begun to be written is on the disk. */
	async settled(): Promise<void> {
		await this.#record.settled();
	}

	close(): void {
		this.#time.stop();
	}
}
