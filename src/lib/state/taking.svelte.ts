import { asMade, asShown, shownAs } from '$lib/assignment/shuffle';
import { sheetOf, type SheetItem } from '$lib/assignment/sheet';
import { grade } from '$lib/grading/grade';
import type { Attempt, AttemptAnswer } from '$lib/model/attempt';
import type { Quiz, QuizQuestion } from '$lib/model/quiz';
import type { Response, Verdict } from '$lib/model/question';
import type { Timestamp } from '$lib/model/time';
import { isBlank } from './blank-answer';
import { failureOf, type SaveFailure } from './save-failure';
import { VisibleTime } from './visible-time';

/** Where an attempt is kept: the database, or for a preview nowhere. */
export type Keep = (change: (present: Attempt) => Attempt) => Promise<Attempt | undefined>;

/**
 * Somebody taking a quiz. An answer counts at once and is saved at once, what is typed as soon as what was
 * typed before it is saved, into what the database has by then: so a second tab loses nothing, and shows what
 * this one does.
 */
export class Taking {
	readonly quiz: Quiz;
	readonly sheet: readonly SheetItem[];
	/** The questions as they stand on this sheet. */
	readonly questions: readonly QuizQuestion[];
	attempt = $state.raw() as Attempt;
	saved = $state<'saving' | 'saved' | undefined>();
	failure = $state<SaveFailure | undefined>();
	readonly #keep: Keep;
	readonly #now: () => Timestamp;
	readonly #time = new VisibleTime();
	#writes: Promise<unknown> = Promise.resolve();
	#underWay = 0;
	/** Typed, and not yet begun to be saved. */
	readonly #typed = new Map<number, AttemptAnswer>();

	constructor(quiz: Quiz, attempt: Attempt, keep: Keep, now: () => Timestamp = Date.now) {
		this.quiz = quiz;
		this.attempt = attempt;
		this.sheet = sheetOf(quiz, attempt.seed);
		this.questions = this.sheet.map(({ item, order }) => shownAs(item.question, order));
		this.#keep = keep;
		this.#now = now;
	}

	/** Position on the sheet. */
	get at(): number {
		return Math.min(this.attempt.at, this.sheet.length - 1);
	}

	/** What was answered so far, told of the question as shown. */
	draft(position: number): Response | undefined {
		const { item, order } = this.sheet[position]!;
		const answer = this.#answerTo(item.id);
		return answer && asShown(answer.response, item.question, order);
	}

	/** An answer that stays as it is, with what became of it. */
	answered(position: number): { response: Response; verdict: Verdict } | undefined {
		const answer = this.#answerTo(this.sheet[position]!.item.id);
		const response = answer?.final && this.draft(position);
		return response && { response, verdict: grade(this.questions[position]!, response) };
	}

	isBlank(position: number): boolean {
		const answer = this.#answerTo(this.sheet[position]!.item.id);
		return isBlank(answer?.response);
	}

	/** Positions without an answer. */
	get blanks(): number[] {
		return [...this.sheet.keys()].filter((position) => this.isBlank(position));
	}

	isFlagged(position: number): boolean {
		return this.attempt.flagged?.includes(this.sheet[position]!.item.id) ?? false;
	}

	reportOf(position: number): string | undefined {
		const { id } = this.sheet[position]!.item;
		return this.attempt.reports.find(({ item }) => item === id)?.text;
	}

	/** Answer, for now; `response` is told of the question as shown. */
	answer(position: number, response: Response, final = false): void {
		const { item, order } = this.sheet[position]!;
		const before = this.#answerTo(item.id);
		if (before?.final || this.attempt.finishedAt !== undefined) return;
		const answer: AttemptAnswer = {
			item: item.id,
			response: asMade(response, item.question, order),
			time: (before?.time ?? 0) + this.#lap(),
			...(final && { final })
		};
		if (response.kind === 'typed' && !final) this.#type(answer);
		else this.#change(withAnswer(answer));
	}

	goTo(position: number): void {
		const present = this.#answerTo(this.sheet[this.at]!.item.id);
		const time = this.#lap();
		this.#change((attempt) => ({
			...(present && !present.final
				? withAnswer({ ...present, time: present.time + time })(attempt)
				: attempt),
			at: position
		}));
	}

	flag(position: number): void {
		const { id } = this.sheet[position]!.item;
		const isOn = !this.isFlagged(position);
		this.#change(({ flagged = [], ...attempt }) => {
			const others = flagged.filter((item) => item !== id);
			return { ...attempt, flagged: isOn ? [...others, id] : others };
		});
	}

	/** Say that something is wrong with a question; with nothing to say it is taken back. */
	report(position: number, text: string): void {
		const { id } = this.sheet[position]!.item;
		const words = text.trim();
		this.#change((attempt) => {
			const others = attempt.reports.filter(({ item }) => item !== id);
			return { ...attempt, reports: words ? [...others, { item: id, text: words }] : others };
		});
	}

	/** End it, by hand or because the time was up; on the disk, or told as a failure, when it resolves. */
	finish(timeUpAt?: Timestamp): Promise<void> {
		if (this.attempt.finishedAt !== undefined) return this.settled();
		const finishedAt = Math.max(
			this.attempt.startedAt,
			Math.min(timeUpAt ?? Infinity, this.#now())
		);
		this.#change((attempt) => ({
			...attempt,
			finishedAt,
			...(timeUpAt !== undefined && { timeUp: true as const })
		}));
		return this.settled();
	}

	/** Take over what another tab has done, unless something of this one is still on its way. */
	follow(attempt: Attempt): void {
		const isNewer = attempt.editedAt > this.attempt.editedAt;
		if (isNewer && this.#underWay === 0 && this.#typed.size === 0 && !this.failure) {
			this.attempt = attempt;
		}
	}

	/** Save once more all that was answered here, after it could not be saved. */
	retry(): void {
		this.failure = undefined;
		const mine = this.attempt;
		this.#save((present) => ({
			...mine.answers.reduce((all, answer) => withAnswer(answer)(all), present),
			at: mine.at,
			reports: mine.reports,
			...(mine.flagged && { flagged: mine.flagged }),
			...(mine.finishedAt !== undefined && { finishedAt: mine.finishedAt }),
			...(mine.timeUp && { timeUp: true as const })
		}));
	}

	/** Begin to save what was typed. */
	flush(): void {
		const typed = [...this.#typed.values()];
		this.#typed.clear();
		if (typed.length > 0) {
			this.#save((present) => typed.reduce((all, answer) => withAnswer(answer)(all), present));
		}
	}

	/** Resolves when all that was begun to be saved is on the disk, or has failed. */
	async settled(): Promise<void> {
		this.flush();
		await this.#writes;
	}

	close(): void {
		this.flush();
		this.#time.stop();
	}

	#answerTo(item: number): AttemptAnswer | undefined {
		return this.attempt.answers.find((answer) => answer.item === item);
	}

	/** Milliseconds since the last answer or change of question. */
	#lap(): number {
		const time = this.#time.read();
		this.#time.start();
		return time;
	}

	#type(answer: AttemptAnswer): void {
		this.attempt = withAnswer(answer)(this.attempt);
		this.#typed.set(answer.item, answer);
		this.saved = 'saving';
		if (this.#underWay === 0) this.flush();
	}

	#change(change: (present: Attempt) => Attempt): void {
		this.flush();
		this.attempt = change(this.attempt);
		this.#save(change);
	}

	/** Save, after everything that was to be saved before. */
	#save(change: (present: Attempt) => Attempt): void {
		this.#underWay += 1;
		this.saved = 'saving';
		this.#writes = this.#writes.then(() => this.#write(change));
	}

	async #write(change: (present: Attempt) => Attempt): Promise<void> {
		try {
			const attempt = await this.#keep((present) =>
				// Another tab may have finished it: then this came too late.
				present.finishedAt === undefined ? { ...change(present), editedAt: this.#now() } : present
			);
			this.#underWay -= 1;
			if (this.#underWay > 0) return;
			if (this.#typed.size > 0) {
				this.flush();
				return;
			}
			if (!attempt || this.failure) return;
			this.attempt = attempt;
			this.saved = 'saved';
		} catch (error) {
			console.warn(error);
			this.#underWay -= 1;
			this.saved = undefined;
			this.failure = failureOf(error);
		}
	}
}

/** An attempt with an answer in place of the one there was to the same question. */
function withAnswer(answer: AttemptAnswer): (attempt: Attempt) => Attempt {
	return (attempt) => {
		const known = attempt.answers.find(({ item }) => item === answer.item);
		// What another tab has made final stays.
		if (known?.final) return attempt;
		const others = attempt.answers.filter(({ item }) => item !== answer.item);
		return { ...attempt, answers: [...others, answer] };
	};
}
