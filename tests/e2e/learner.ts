import { expect, type Locator, type Page } from '@playwright/test';
import { TREMOR } from '$lib/components/tap-guard';
import type { Question, QuestionKind } from '$lib/model/question';
import type { PlannedQuestion } from '$lib/model/sitting';
import { nextOf, planOf, wordsOf } from './asked';
import { mouse, type Hand } from './hands';
import { put, readKept } from './kept';

/** Noon of a Tuesday in winter. */
export const noon = new Date('2026-11-24T12:00:00Z');

/** Somebody who learns: looks at the question on screen and answers it, right or wrong on purpose. */
export class Learner {
	readonly page: Page;
	readonly hand: Hand;

	constructor(page: Page, hand: Hand = mouse) {
		this.page = page;
		this.hand = hand;
	}

	/** With a clock that runs, but can be moved. */
	static async at(page: Page, hand = mouse, time: Date = noon): Promise<Learner> {
		await page.clock.install({ time });
		return new Learner(page, hand);
	}

	/** Begin a sitting, and have it ask in these ways, each about another fact. */
	beginWith(kinds: readonly QuestionKind[]): Promise<void> {
		return this.beginPlan(planOf(kinds));
	}

	/** Begin a sitting, and have it ask just this. */
	async beginPlan(plan: PlannedQuestion[]): Promise<void> {
		await this.page.goto('/practise/#learn');
		await expect(this.dontKnow).toBeVisible();
		const { sittings } = await readKept(this.page);
		await put(this.page, 'sittings', [{ ...sittings.at(-1)!, plan }]);
		await this.page.reload();
		await expect(this.dontKnow).toBeVisible();
	}

	/** The question on screen, drawn from the database by the app's own code. */
	async question(): Promise<Question> {
		await expect(this.dontKnow).toBeVisible();
		const question = nextOf(await readKept(this.page));
		await expect(this.page.locator('.question')).toContainText(wordsOf(question));
		return question;
	}

	/** Answer the question on screen, and wait until it is said to be saved. */
	async answer(right: boolean): Promise<Question> {
		const question = await this.question();
		await this.settle();
		await this.respond(question, right);
		await expect(this.next).toBeVisible();
		await expect(this.saved).toBeVisible();
		return question;
	}

	async goOn(): Promise<void> {
		await this.press(this.next);
		await expect(this.next).toBeHidden();
	}

	/** Press something, but not so soon that it is taken for a tremor. */
	async press(target: Locator): Promise<void> {
		await expect(target).toBeVisible();
		await this.settle();
		await this.hand.press(target);
	}

	/** Answer and go on until the sitting ends; tells how many questions that were. */
	async finish(right: (question: Question) => boolean = () => true): Promise<number> {
		for (let count = 0; ; count += 1) {
			if (await this.end.isVisible()) return count;
			await this.answer(right(await this.question()));
			await this.goOn();
			await expect(this.end.or(this.dontKnow)).toBeVisible();
		}
	}

	/** A question that has only just appeared takes no answer, lest a finger's tremor gives one. */
	settle(): Promise<void> {
		return this.page.clock.fastForward(TREMOR);
	}

	async respond(question: Question, right: boolean): Promise<void> {
		const { page, hand } = this;
		const options = page.getByRole('group').last().getByRole('button');
		const check = page.getByRole('button', { name: 'Check' });

		switch (question.kind) {
			case 'choice':
			case 'evidence': {
				const index = right ? question.key : question.key === 0 ? 1 : 0;
				return hand.choose(options.nth(index), index);
			}
			case 'true-false': {
				const index = question.key === right ? 0 : 1;
				return hand.choose(options.nth(index), index);
			}
			case 'match': {
				for (const cue of question.key.keys()) {
					const index = question.key[right ? cue : (cue + 1) % question.key.length]!;
					await hand.choose(options.nth(index), index);
				}
				return hand.press(check);
			}
			case 'order':
				await this.#arrange(question, right ? question.key : question.key.toReversed());
				return hand.press(check);
			case 'flashcard':
				await hand.press(page.getByRole('button', { name: 'Show the answer' }));
				await this.settle();
				return hand.press(page.getByRole('button', { name: right ? 'I knew it' : 'I did not' }));
			default:
				return hand.write(page.getByRole('textbox'), right ? question.key.answers[0]! : 'zebra');
		}
	}

	/** Move events earlier until each stands in its place. */
	async #arrange({ events }: Question & { kind: 'order' }, wanted: readonly number[]) {
		const order = [...events.keys()];
		for (const [place, event] of wanted.entries()) {
			const name = `Earlier: ${events[event]!.text}`;
			for (let at = order.indexOf(event); at > place; at -= 1) {
				await this.hand.press(this.page.getByRole('button', { name, exact: true }));
				[order[at - 1], order[at]] = [order[at]!, order[at - 1]!];
			}
		}
	}

	get dontKnow() {
		return this.page.getByRole('button', { name: 'I don’t know' });
	}

	get next() {
		return this.page.getByRole('button', { name: /^Next/ });
	}

	get undo() {
		return this.page.getByRole('button', { name: 'Undo' });
	}

	get saved() {
		return this.page.getByText('Saved', { exact: true });
	}

	/** The heading of the last screen of a sitting. */
	get end() {
		return this.page.getByRole('heading', { name: 'That’s it for now.' });
	}
}
