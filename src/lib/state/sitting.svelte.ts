import { answersAnother } from '$lib/generation/checks';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial, type Material } from '$lib/generation/material';
import { hintsOf } from '$lib/grading/hints';
import { grade } from '$lib/grading/grade';
import { dayOf } from '$lib/memory/days';
import { queueOf, undoable } from '$lib/memory/queue';
import { rate } from '$lib/memory/rating';
import { applyReview } from '$lib/memory/replay';
import { standing } from '$lib/memory/standing';
import { articleText } from '$lib/model/article';
import type { Card, Rating } from '$lib/model/card';
import { answerOf, type Fact } from '$lib/model/fact';
import type { ArticleId, CardId, EntryId, SittingId } from '$lib/model/ids';
import type { Draft, Edit, Entry, Review } from '$lib/model/journal';
import type { Question, Response } from '$lib/model/question';
import type { PlannedQuestion, Sitting } from '$lib/model/sitting';
import { append, listEntriesOfSitting } from '$lib/storage/journal';
import { getLastSitting, listCards, updateSitting } from '$lib/storage/sittings';
import { beginSitting, materialOf, scheduler, shelveLesson } from './begin';
import { calendarHere, clock } from './clock.svelte';
import { withGapChange, type GapChange } from './gap-change';
import { summaryOf, type Summary } from './summary';
import { VisibleTime } from './visible-time';

/** Why a save failed, as a code for the screen's words. */
export type SaveFailure = 'full' | 'outdated' | 'failed';

/** What the question is when it was shown, so that its answer can be understood and judged anew. */
interface Shown {
	item: PlannedQuestion;
	question: Question;
}

/**
 * One sitting on screen: ask, judge, explain, go on. The journal is the truth; what is shown follows
 * from it, so that undo, a reload or a second tab need no care of their own.
 */
export class SittingScreen {
	#material = $state.raw() as Material;
	#entries = $state.raw<readonly Entry[]>([]);
	#cards = $state.raw<ReadonlyMap<CardId, Card>>(new Map());
	#seen = $state(0);
	#finished = $state(false);
	/** Writes go one after the other, so that undo never overtakes the answer it takes back. */
	#writes: Promise<unknown> = Promise.resolve();
	#time = new VisibleTime();

	readonly sitting: Sitting;
	/** Hints asked for on the question on screen. */
	hints = $state(0);
	saved = $state<'saving' | 'saved' | undefined>();
	failure = $state<SaveFailure | undefined>();

	queue = $derived.by(() => queueOf(this.sitting, this.#entries));
	/** The answer whose feedback is on screen. */
	answered = $derived.by((): Review | undefined => {
		const id = this.queue.done[this.#seen];
		return this.#entries.find(
			(entry): entry is Review => entry.kind === 'review' && entry.id === id
		);
	});
	/** The question to be answered; absent while feedback is on screen and when nothing is left. */
	shown = $derived.by(() => {
		if (this.answered || this.#finished) return undefined;
		const item = this.queue.current;
		return item && this.#draw(item);
	});
	finished = $derived(this.#finished || (!this.answered && !this.queue.current));
	canUndo = $derived.by(() => undoable(this.#entries, this.sitting.id) !== undefined);
	share = $derived.by(() => this.queue.done.length / Math.max(1, this.queue.items.length));

	private constructor(sitting: Sitting, material: Material, cards: Card[], entries: Entry[]) {
		this.sitting = sitting;
		this.#material = material;
		this.#cards = new Map(cards.map((card) => [card.id, card]));
		this.#entries = entries;
		this.#seen = Math.min(sitting.seen, this.queue.done.length);
		this.#finished = sitting.finishedAt !== undefined;
	}

	/**
	 * Take up the sitting that was left, or begin one when a purpose is given. Nothing when there is
	 * nothing to ask. A sitting of today named by its id is shown wherever it stands, also at its end.
	 */
	static async open(wanted?: Sitting['purpose'] | SittingId): Promise<SittingScreen | undefined> {
		const last = await getLastSitting();
		const today = dayOf(clock.now(), calendarHere());
		const open = last && last.finishedAt === undefined ? last : undefined;
		const purpose = wanted && isPurpose(wanted) ? wanted : undefined;

		if (last?.day === today && last.id === wanted) return SittingScreen.#takeUp(last);
		if (open && open.day === today && (!purpose || purpose === open.purpose)) {
			const screen = await SittingScreen.#takeUp(open);
			if (!screen.finished) return screen;
		}
		if (open) await updateSitting(open.id, { finishedAt: clock.now() });

		const deckId = await shelveLesson();
		const material = await materialOf(deckId);
		const sitting =
			(await beginSitting(deckId, purpose ?? 'review', material, last)) ??
			(purpose ? undefined : await beginSitting(deckId, 'learn', material, last));
		return sitting && SittingScreen.#load(sitting, material, []);
	}

	static async #takeUp(sitting: Sitting): Promise<SittingScreen> {
		const material = await materialOf(sitting.deckId);
		return SittingScreen.#load(sitting, material, await listEntriesOfSitting(sitting.id));
	}

	static async #load(sitting: Sitting, material: Material, entries: Entry[]) {
		const cards = await listCards(sitting.plan.map(({ cardId }) => cardId));
		return new SittingScreen(sitting, material, cards, entries);
	}

	/** The fact that the question on screen is about. */
	get fact(): Fact | undefined {
		const gapId = (this.answered?.question ?? this.shown?.question)?.gapId;
		return gapId && this.#material.gaps.get(gapId)?.fact;
	}

	get articleId(): ArticleId {
		return this.#material.article.id;
	}

	/** The title of the article; empty while it would give the answer away. */
	get title(): string {
		const { title } = this.#material.article;
		const asked = this.shown && this.#material.gaps.get(this.shown.question.gapId);
		const tells = asked && answersAnother(title, [answerOf(asked), ...asked.gap.accept]);
		return tells ? '' : title;
	}

	/** The sentence of the article that proves a fact. */
	sentenceOf({ source }: Fact): string {
		return articleText(this.#material.article).slice(source.start, source.end);
	}

	get facts(): readonly Fact[] {
		return this.#material.facts;
	}

	/** Whether the card on screen is asked once more in this sitting. */
	get comesBack(): boolean {
		const cardId = this.answered?.cardId;
		return this.queue.items.some((item) => item.cardId === cardId && !item.review);
	}

	cardOf(cardId: CardId): Card | undefined {
		return this.#cards.get(cardId);
	}

	#draw(item: PlannedQuestion): Shown | undefined {
		const gapId = this.#cards.get(item.cardId)?.gapId;
		if (!gapId) return undefined;
		// An edit may have taken away what one way of asking needs.
		const kinds = [item.kind, ...kindsOf(this.#material, gapId)];
		for (const kind of kinds) {
			const question = drawQuestion(this.#material, gapId, kind, item.seed, item.options);
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
		const { rating, rule } = rate(question.kind, verdict, seen);
		const evidence = { ...seen, rule };
		const fields = { question, response, verdict, rating, evidence, scheduler: scheduler.version };
		this.#save({ kind: 'review', ...this.#stamp(item.cardId), ...fields });
	}

	/** Go on from the feedback. The next question is there at once; the save may still be running. */
	next(): void {
		if (!this.answered) return;
		this.#seen += 1;
		this.#begin();
		const seen = this.#seen;
		const finishedAt = this.finished ? clock.now() : undefined;
		this.#write(() => updateSitting(this.sitting.id, { seen, ...(finishedAt && { finishedAt }) }));
	}

	/** What the learner may say of the answer on screen: only what was typed can be misjudged. */
	get canOverride(): 'was-right' | 'lucky-guess' | undefined {
		const review = this.answered;
		if (review?.response.kind !== 'typed') return undefined;
		const isSaid = standing(this.#entries).some(
			(entry) => entry.kind === 'override' && entry.reviewId === review.id
		);
		if (isSaid) return undefined;
		return review.verdict.right ? 'lucky-guess' : 'was-right';
	}

	/** The learner's word on the answer on screen. */
	override(reason: 'was-right' | 'lucky-guess'): void {
		const review = this.answered;
		if (!review) return;
		const rating: Rating = reason === 'was-right' ? 'good' : 'again';
		this.#write(async () => {
			// The review may have been on its way to the disk, under a name of its own, when this was said.
			const saved = this.#entries.find(
				(entry) => entry.kind === 'review' && entry.at === review.at
			);
			if (!saved) return;
			const stamp = this.#stamp(review.cardId);
			await this.#append({ kind: 'override', ...stamp, reviewId: saved.id, rating, reason });
		});
	}

	/** Take back the last thing done in this sitting, and stand where it was done. */
	undo(): void {
		this.#write(async () => {
			const last = undoable(this.#entries, this.sitting.id);
			if (!last) return;
			await this.#append({ kind: 'void', ...this.#stamp(last.cardId), voids: last.id });
			this.#finished = false;
			// A word taken back shows its answer again; an answer taken back asks again.
			const back = last.kind === 'override' ? 1 : 0;
			this.#seen = Math.max(0, this.queue.done.length - back);
			if (last.kind === 'edit') this.#replaceFact(last.before);
			this.#begin();
			await updateSitting(this.sitting.id, { seen: this.#seen, finishedAt: undefined });
		});
	}

	/** Hide the card on screen: until tomorrow, or until it is called back. */
	putAway(kind: 'bury' | 'suspend'): void {
		const cardId = this.answered?.cardId ?? this.queue.current?.cardId;
		if (!cardId) return;
		const stamp = this.#stamp(cardId);
		this.#write(async () => {
			await this.#append(
				kind === 'bury' ? { kind, ...stamp, until: stamp.day + 1 } : { kind, ...stamp }
			);
			this.#seen = this.queue.done.length;
			this.#begin();
		});
	}

	/** Change how the gap on screen is asked and answered. */
	edit(change: GapChange): void {
		const gapId = (this.answered ?? this.shown)?.question.gapId;
		const found = gapId && this.#material.gaps.get(gapId);
		const cardId = this.answered?.cardId ?? this.queue.current?.cardId;
		if (!found || !cardId) return;
		const { fact: before, gap } = found;
		const after = { ...withGapChange(before, gap, change), revision: before.revision + 1 };
		this.#replaceFact(after);
		this.#write(() => this.#append<Edit>({ kind: 'edit', ...this.#stamp(cardId), before, after }));
	}

	#replaceFact(fact: Fact): void {
		const { article, facts } = this.#material;
		this.#material = gatherMaterial(
			article,
			facts.map((other) => (other.id === fact.id ? fact : other))
		);
	}

	/** End here, properly. What is left stays for another time. */
	stop(): void {
		this.#finished = true;
		const seen = (this.#seen = this.queue.done.length);
		this.#write(() => updateSitting(this.sitting.id, { seen, finishedAt: clock.now() }));
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
		this.#write(() => updateSitting(this.sitting.id, { finishedAt: undefined }));
	}

	get summary(): Summary {
		const reviews = this.queue.items.flatMap(({ review }) => (review ? [review] : []));
		const factOf = (review: Review) => this.#material.gaps.get(review.question.gapId)?.fact;
		return summaryOf(reviews, (id) => this.#cards.get(id), factOf);
	}

	/** After a failed save: stand before the question again. */
	retry(): void {
		this.failure = undefined;
		this.#begin();
	}

	/** Everything that was begun to be written is on the disk. */
	async settled(): Promise<void> {
		await this.#writes;
	}

	close(): void {
		this.#time.stop();
	}

	#stamp(cardId: CardId) {
		const at = clock.now();
		const calendar = calendarHere();
		return { at, cardId, sittingId: this.sitting.id, day: dayOf(at, calendar), ...calendar };
	}

	/** Show the review at once, under a name for the meantime; the journal gives it its own. */
	#save(draft: Draft<Review>): void {
		const id: EntryId = `entry:unsaved-${draft.at}`;
		const device = this.#entries.at(-1)?.device ?? 'device:this';
		const unsaved: Review = { ...draft, id, device, seq: Number.MAX_SAFE_INTEGER };
		const card = this.#cards.get(draft.cardId);
		this.#entries = [...this.#entries, unsaved];
		if (card) this.#keep({ ...card, memory: applyReview(card.memory, unsaved, scheduler) });
		this.saved = 'saving';

		this.#write(
			async () => {
				const review = await append<Review>(draft, scheduler);
				this.#entries = this.#entries.map((entry) => (entry.id === id ? review : entry));
				this.saved = 'saved';
			},
			() => {
				this.#entries = this.#entries.filter((entry) => entry.id !== id);
				this.#seen = Math.min(this.#seen, this.queue.done.length);
				if (card) this.#keep(card);
			}
		);
	}

	async #append<E extends Entry>(draft: Draft<E>): Promise<void> {
		const entry = await append<E>(draft, scheduler);
		this.#entries = [...this.#entries, entry];
		const [card] = await listCards([draft.cardId]);
		if (card) this.#keep(card);
	}

	#keep(card: Card): void {
		this.#cards = new Map(this.#cards).set(card.id, card);
	}

	#write(work: () => Promise<unknown>, onfail?: () => void): void {
		this.#writes = this.#writes.then(work).catch((error: unknown) => {
			onfail?.();
			this.saved = undefined;
			this.failure = failureOf(error);
		});
	}
}

function isPurpose(wanted: string): wanted is Sitting['purpose'] {
	return !wanted.startsWith('sitting:');
}

function failureOf(error: unknown): SaveFailure {
	const name = error instanceof Error ? error.name : '';
	const inner = (error as { inner?: { name?: string } } | undefined)?.inner?.name;
	if (name === 'QuotaExceededError' || inner === 'QuotaExceededError') return 'full';
	return name === 'NewerDataError' || name === 'DatabaseClosedError' ? 'outdated' : 'failed';
}
