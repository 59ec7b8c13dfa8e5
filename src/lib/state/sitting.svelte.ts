import { answersAnother } from '$lib/generation/checks';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import type { Material } from '$lib/generation/material';
import { grade } from '$lib/grading/grade';
import { hintsOf } from '$lib/grading/hints';
import { askDayOf } from '$lib/memory/ask-day';
import { rate, ratingsFor } from '$lib/memory/rating';
import { ratingsBy, standing } from '$lib/memory/standing';
import { reasonOf, type Reason } from '$lib/memory/why';
import { articleText } from '$lib/model/article';
import type { Card, Memory } from '$lib/model/card';
import type { Exam } from '$lib/model/deck';
import type { Rating } from '$lib/model/rating';
import { answerOf, type Fact } from '$lib/model/fact';
import type { ArticleId, CardId, DeckId } from '$lib/model/ids';
import type { Edit, Override, Review } from '$lib/model/journal';
import type { Question, Response } from '$lib/model/question';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import type { Day } from '$lib/model/time';
import { getDecks } from '$lib/storage/decks';
import { updateSitting } from '$lib/storage/sittings';
import { clock } from './clock.svelte';
import { materialsFor, withFact, type Materials } from './materials';
import { openSitting, type Opened, type Wanted } from './open-sitting';
import { allRatings, choicesOf, type RatingChoice } from './rating-choices';
import { schedulerHere, settings } from './settings.svelte';
import { SittingRecord } from './sitting-record.svelte';
import { summaryOf, type Summary } from './summary';
import { VisibleTime } from './visible-time';

/** A question on screen, and the place in the queue that it was drawn for. */
interface Shown {
	item: PlannedQuestion;
	question: Question;
}

/**
 * One sitting on screen: ask, judge, explain, go on. The journal is the truth; what is shown follows
 * from it, so that undo, a reload or a second tab need no care of their own.
 */
export class SittingScreen {
	#record: SittingRecord;
	#materials = $state.raw<Materials>(new Map());
	/** No interval crosses an exam. */
	#exams: ReadonlyMap<DeckId, Exam | undefined> = new Map();
	/** How many answers the learner has gone on from; the one after shows its feedback. */
	#seen = $state(0);
	#finished = $state(false);
	#time = new VisibleTime();
	/** Hints asked for on the question on screen. */
	hints = $state(0);

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
			const shown = item.review ? undefined : this.#draw(item);
			if (shown) return shown;
		}
		return undefined;
	});
	finished = $derived(this.#finished || (!this.answered && !this.shown));

	constructor(opened: Opened) {
		const { sitting, materials } = opened;
		this.#record = new SittingRecord(opened);
		this.#materials = materials;
		this.#seen = Math.min(sitting.seen, this.queue.done.length);
		this.#finished = sitting.finishedAt !== undefined;
	}

	/** Open what is wanted, or what was left; nothing when there is nothing to ask. */
	static async open(wanted?: Wanted): Promise<SittingScreen | undefined> {
		const opened = await openSitting(wanted);
		const screen = opened && new SittingScreen(opened);
		if (!screen) return undefined;
		screen.#exams = new Map((await getDecks()).map(({ id, exam }) => [id, exam]));
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

	/** How the answer on screen is rated, the learner's own word included. */
	get rating(): Rating | undefined {
		const review = this.answered;
		return review && (ratingsBy(standing(this.#record.entries)).get(review.id) ?? review.rating);
	}

	/**
	 * With four buttons, what may be said of how well it was known: of an answer that was found right, or
	 * of one that is judged by oneself. Nothing where there is nothing to say.
	 */
	get choices(): RatingChoice[] {
		if (settings.current.buttons !== 4) return [];
		if (!this.answered) {
			const card = this.shown?.question.kind === 'flashcard' && this.cardOf(this.shown.item.cardId);
			return card ? this.#choicesOf(allRatings, card, clock.today) : [];
		}
		const { verdict, response, evidence, at, day } = this.answered;
		const memory = this.#record.before.get(at);
		const card = this.cardOf(this.answered.cardId);
		if (!card || !memory || this.rating === 'again') return [];
		const ratings = ratingsFor(verdict, response.kind, evidence);
		return this.#choicesOf(ratings, { ...card, memory }, day);
	}

	#choicesOf(ratings: readonly Rating[], card: Card, day: Day): RatingChoice[] {
		return choicesOf(ratings, card, day, schedulerHere(), this.#exams.get(card.deckId));
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

	/** What the question on screen is drawn from. */
	get #material(): Material | undefined {
		return this.question && this.#materials.get(this.question.gapId);
	}

	/** The fact that the question on screen is about. */
	get fact(): Fact | undefined {
		return this.question && this.#material?.gaps.get(this.question.gapId)?.fact;
	}

	/** The article that the first question is from, if it is from one. */
	get articleId(): ArticleId | undefined {
		return this.#materials.values().next().value?.article?.id;
	}

	/** The title of the article; empty while it would give the answer away. */
	get title(): string {
		const { article: { title } = { title: '' }, gaps } = this.#material ?? { gaps: new Map() };
		const asked = this.shown && gaps.get(this.shown.question.gapId);
		const tells = asked && answersAnother(title, [answerOf(asked), ...asked.gap.accept]);
		return tells ? '' : title;
	}

	/** The sentence of the article that proves the fact on screen; none for what a learner wrote. */
	get sentence(): string | undefined {
		const article = this.#material?.article;
		const source = this.fact?.source;
		return article && source && articleText(article).slice(source.start, source.end);
	}

	/** Facts that feedback may tell: not those that this sitting is still to ask. */
	get tellable(): readonly Fact[] {
		const open = this.queue.items.filter(({ review }) => !review);
		const asked = new Set(open.map(({ cardId }) => this.cardOf(cardId)?.factId));
		const facts = this.#material?.facts ?? [];
		return facts.filter((fact) => fact === this.fact || !asked.has(fact.id));
	}

	/** Whether the card on screen is asked once more in this sitting. */
	get comesBack(): boolean {
		const cardId = this.answered?.cardId;
		return this.queue.items.some((item) => item.cardId === cardId && !item.review);
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
		const due = card && askDayOf(card, this.#exams.get(card.deckId));
		return card && { ...card, memory: { ...card.memory, ...(due !== undefined && { due }) } };
	}

	#draw(item: PlannedQuestion): Shown | undefined {
		const gapId = this.#record.cards.get(item.cardId)?.gapId;
		const material = gapId && this.#materials.get(gapId);
		if (!material) return undefined;
		// An edit may have taken away what one way of asking needs.
		const kinds = [item.kind, ...kindsOf(material, gapId)];
		for (const kind of kinds) {
			const question = drawQuestion(material, gapId, kind, item.seed, item.options);
			if (question) return { item, question };
		}
		return undefined;
	}

	/** Stand before a question afresh. */
	#begin(): void {
		this.hints = 0;
		this.#time.start();
	}

	/** Show a little of the answer, or fewer options; it counts as less than knowing. */
	hint(): void {
		if (this.shown && this.hints < hintsOf(this.shown.question)) this.hints += 1;
	}

	get canHint(): boolean {
		return this.shown !== undefined && this.hints < hintsOf(this.shown.question);
	}

	/** Judge a response and show why, while it is being saved. */
	answer(response: Response): void {
		const { shown } = this;
		if (!shown || this.failure) return;
		const { question, item } = shown;
		const verdict = grade(question, response);
		const seen = { hints: this.hints, visibleTime: this.#time.read() };
		const own = response.kind === 'self-rated' ? response.rating : undefined;
		const { rating, rule } = rate(question.kind, verdict, seen, own);
		const evidence = { ...seen, rule };
		const fields = {
			question,
			response,
			verdict,
			rating,
			evidence,
			scheduler: schedulerHere().version
		};
		this.#record.review({ kind: 'review', ...this.#record.stamp(item.cardId), ...fields }, () => {
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
		const review = this.answered;
		if (review?.response.kind !== 'typed') return undefined;
		if (ratingsBy(standing(this.#record.entries)).has(review.id)) return undefined;
		return review.verdict.right ? 'lucky-guess' : 'was-right';
	}

	/** The learner's word on the answer on screen. */
	override(reason: 'was-right' | 'lucky-guess'): void {
		this.#say(reason === 'was-right' ? 'good' : 'again', reason);
	}

	/** How well the learner says they knew the answer on screen; then on. */
	rate(rating: Rating): void {
		if (!this.answered || this.failure) return;
		if (rating !== this.rating) this.#say(rating, 'rated');
		this.next();
	}

	#say(rating: Rating, reason: Override['reason']): void {
		const review = this.answered;
		if (!review) return;
		this.#record.write(async () => {
			// The review may have been on its way to the disk, under a name of its own, when this was said.
			const saved = this.#record.entries.find(
				(entry) => entry.kind === 'review' && entry.at === review.at
			);
			const isSaid = saved && ratingsBy(standing(this.#record.entries)).has(saved.id);
			if (!saved || (isSaid && reason !== 'rated')) return;
			const stamp = this.#record.stamp(review.cardId);
			await this.#record.append({ kind: 'override', ...stamp, reviewId: saved.id, rating, reason });
		});
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
				this.#materials = await materialsFor([...this.#record.cards.values()]);
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
		this.#replaceFact(after);
		// A gap that is gone has nothing more to tell.
		if (this.answered && !this.fact) this.#seen += 1;
		this.#record.write(
			() =>
				this.#record.append<Edit>({ kind: 'edit', ...this.#record.stamp(cardId), before, after }),
			() => this.#replaceFact(before)
		);
	}

	#replaceFact(fact: Fact): void {
		this.#materials = withFact(this.#materials, fact);
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
		const factOf = ({ question: { gapId } }: Review) =>
			this.#materials.get(gapId)?.gaps.get(gapId)?.fact;
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
