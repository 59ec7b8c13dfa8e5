import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { readBank } from '$lib/assignment/bank-file';
import { unwrap } from '$lib/assignment/envelope';
import { makeKeyPair } from '$lib/assignment/keys';
import { readQuiz } from '$lib/assignment/read-quiz';
import { writeResult } from '$lib/assignment/result-code';
import { TREMOR } from '$lib/components/tap-guard';
import type { Quiz, QuizQuestion } from '$lib/model/quiz';
import { answer } from './teachers-desk';
import { expect } from './test';

/** What is typed by those who do not know. */
export const MISTAKE = 'Magyar';

/** A quiz as its link tells it. */
export async function quizOf(link: string): Promise<{ quiz: Quiz; digest: string }> {
	const found = unwrap(link.slice(link.indexOf('#') + 1));
	if ('problem' in found) throw new Error(found.problem);
	const bank = readBank(readFileSync('static/lessons/kfor-1.json', 'utf8'));
	const read = await readQuiz(found.bytes, () => Promise.resolve(bank));
	if ('problem' in read) throw new Error(read.problem);
	return read;
}

/** Somebody who takes a quiz in a browser of their own, which never saw the app. */
export class Pupil {
	readonly page: Page;
	readonly quiz: Quiz;

	constructor(page: Page, quiz: Quiz) {
		this.page = page;
		this.quiz = quiz;
	}

	/** In a fresh browser the size of a phone. */
	static async come(browser: Browser, quiz: Quiz, baseURL: string): Promise<Pupil> {
		const context = await browser.newContext({
			baseURL,
			viewport: { width: 390, height: 844 },
			reducedMotion: 'reduce',
			permissions: ['clipboard-read', 'clipboard-write']
		});
		return new Pupil(await context.newPage(), quiz);
	}

	async begin(name: string): Promise<void> {
		const field = this.page.getByLabel('Your name');
		await field.fill(name);
		await field.press('Enter');
		await expect(field).toBeHidden();
	}

	/** Answer some questions, from one on, and go on after each; the last one ends the quiz. */
	async answer(right: readonly boolean[], from = 0): Promise<void> {
		const { page, quiz } = this;
		for (const [index, isRight] of right.entries()) {
			const at = from + index;
			await expect(page.getByText(`Question ${at + 1} of ${quiz.items.length}`)).toBeVisible();
			await page.waitForTimeout(TREMOR);
			await this.#respond(quiz.items[at]!.question, isRight);
			// A tap right after another one is taken for a tremor.
			await page.waitForTimeout(TREMOR);
			const isLast = at === quiz.items.length - 1;
			await page.getByRole('button', { name: isLast ? 'Finish' : 'Next', exact: true }).click();
		}
		if (from + right.length < quiz.items.length) return;
		await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
		await expect(page.getByRole('heading', { name: 'Now hand it in' })).toBeVisible();
	}

	async #respond(question: QuizQuestion, right: boolean): Promise<void> {
		const options = this.page.getByRole('group').last().getByRole('button');
		switch (question.kind) {
			case 'choice': {
				const text = question.options.find((_, index) => (index === question.key) === right)!;
				return options.filter({ hasText: text }).click();
			}
			case 'true-false':
				return options.nth(question.key === right ? 0 : 1).click();
			case 'short-answer':
			case 'cloze':
			case 'number':
				return this.page.getByRole('textbox').fill(right ? question.key.answers[0]! : MISTAKE);
			default:
				throw new Error(`Nobody here answers by ${question.kind}.`);
		}
	}

	/** The link to hand in by. */
	async handIn(): Promise<string> {
		await this.page.getByRole('button', { name: 'Copy as a link' }).click();
		await expect(this.page.getByText(/^Copied\./)).toBeVisible();
		return this.page.evaluate(() => navigator.clipboard.readText());
	}

	/** The file to hand in, as text. */
	async saveFile(): Promise<string> {
		const [download] = await Promise.all([
			this.page.waitForEvent('download'),
			this.page.getByRole('button', { name: 'Save as a file' }).click()
		]);
		return readFileSync(await download.path(), 'utf8');
	}

	leave(): Promise<void> {
		return this.page.context().close();
	}
}

/** The file of somebody who took a quiz elsewhere, made as the app makes it. */
export async function fileOf(
	{ quiz, digest }: { quiz: Quiz; digest: string },
	name: string,
	right: readonly boolean[]
): Promise<string> {
	const device = await makeKeyPair();
	const finishedAt = Date.now();
	const code = await writeResult(
		{
			quizId: quiz.id,
			digest,
			name,
			device: device.publicKey,
			attempt: 1,
			startedAt: finishedAt - 300_000,
			finishedAt,
			seed: 7,
			answers: quiz.items.map(({ id, question }, index) => ({
				item: id,
				response:
					!right[index] && 'answers' in Object(question.key)
						? { kind: 'typed', text: MISTAKE }
						: answer(question, right[index]!),
				time: 9000
			})),
			reports: []
		},
		quiz.publicKey,
		device
	);
	return `Recollect result: ${quiz.title}, ${name}\n\n${code}\n`;
}
