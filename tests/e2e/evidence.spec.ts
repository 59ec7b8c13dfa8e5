import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { keyboard, touch } from './hands';
import { put, readKept, reviewsOf } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

async function axe(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id }) => id);
}

/** Switch on that answers say how sure they are, on the page of settings. */
async function askHowSure(page: Page): Promise<void> {
	await page.goto('/settings/');
	await page.getByLabel('Say how sure I am').check();
	await expect(page.getByText('Say how sure I am: on')).toBeVisible();
}

test('by keys: how sure comes with the answer, and what was sure and wrong comes back', async ({
	page
}) => {
	const learner = await Learner.at(page, keyboard);
	await askHowSure(page);
	await learner.beginWith(['choice', 'choice', 'cloze']);

	const first = (await learner.question()) as { key: number; options: string[] };
	expect(await axe(page)).toEqual([]);
	const wrong = first.key === 0 ? 1 : 0;
	await learner.settle();
	await page.keyboard.press(String(wrong + 1));
	const { key, options } = first;
	const told = `You were sure. It was ${options[key]}, not ${options[wrong]}.`;
	await expect(page.getByRole('heading', { name: told })).toBeVisible();
	await expect(page.getByText('tomorrow and once more a week from now.')).toBeVisible();
	await learner.goOn();

	const second = (await learner.question()) as { key: number };
	await learner.settle();
	await page.keyboard.press(`Shift+Digit${second.key + 1}`);
	await learner.goOn();

	const third = (await learner.question()) as { key: { answers: string[] } };
	await learner.settle();
	await page.getByRole('textbox').fill(third.key.answers[0]!);
	await page.keyboard.press('Shift+Enter');
	await expect(learner.saved).toBeVisible();

	const { journal, cards } = await readKept(page);
	const [one, two, three] = reviewsOf({ journal } as never);
	expect(one!.evidence).toMatchObject({ confidence: 'sure', grounds: ['sure'] });
	const { memory } = cards.find(({ id }) => id === one!.cardId)!;
	expect(memory.checkDays).toEqual([one!.day + 1, one!.day + 7]);
	expect(two).toMatchObject({ rating: 'hard', evidence: { confidence: 'unsure' } });
	expect(three).toMatchObject({ rating: 'good', evidence: { confidence: 'unsure' } });
});

test.describe('by touch', () => {
	test.use(phone);

	test('an option has a half for who is not sure', async ({ page }) => {
		const learner = await Learner.at(page, touch);
		await askHowSure(page);
		await learner.beginWith(['choice']);
		const { key, options } = (await learner.question()) as { key: number; options: string[] };
		await learner.settle();
		await page.getByRole('button', { name: `${options[key]}, not sure` }).tap();
		await expect(learner.saved).toBeVisible();
		const [review] = reviewsOf(await readKept(page));
		expect(review).toMatchObject({ rating: 'hard', evidence: { confidence: 'unsure' } });
	});

	test('an answer is tapped together from words, or told by its first letters', async ({
		page
	}) => {
		const learner = await Learner.at(page, touch);
		await learner.beginWith(['short-answer', 'short-answer']);
		const { key } = (await learner.question()) as { key: { answers: string[] } };
		await page.getByLabel('Answer by').selectOption('tapping words');
		expect(await axe(page)).toEqual([]);
		const words = page.getByRole('group', { name: 'Words to choose from' });
		for (const word of key.answers[0]!.split(' ')) {
			await words.getByRole('button', { name: word, exact: true, pressed: false }).first().tap();
		}
		await expect(page.getByRole('textbox')).toHaveValue(key.answers[0]!);
		await learner.press(page.getByRole('button', { name: 'Check' }));
		await expect(page.getByRole('heading', { name: 'Right.' })).toBeVisible();
		await learner.goOn();

		const next = (await learner.question()) as { key: { answers: string[] } };
		await page.getByLabel('Answer by').selectOption('first letters');
		const words2 = next.key.answers[0]!.replace(/^(?:the|an?) /i, '').split(' ');
		const letters =
			words2.length > 1 ? words2.map(([letter]) => letter).join(' ') : words2[0]!.slice(0, 3);
		await page.getByRole('textbox').fill(letters);
		await learner.press(page.getByRole('button', { name: 'Check' }));
		await expect(page.getByRole('textbox')).toHaveValue(next.key.answers[0]!);
		const reviews = reviewsOf(await readKept(page));
		expect(reviews.map(({ evidence }) => evidence.help)).toEqual(['word-bank', 'first-letters']);
		expect(reviews.map(({ rating }) => rating)).toEqual(['good', 'good']);
	});
});

test('hints give a letter, the sentence and half of it, each by its key', async ({ page }) => {
	const learner = await Learner.at(page, keyboard);
	await learner.beginWith(['choice', 'cloze']);
	await learner.question();
	await page.keyboard.press('h');
	await expect(page.getByText('not this one')).toHaveCount(1);
	await learner.press(learner.dontKnow);
	await learner.goOn();

	await learner.question();
	const hint = page.getByRole('button', { name: 'Hint' });
	await hint.click();
	await expect(page.getByText(/^It begins with “.”\.$/)).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('h');
	await expect(page.getByText('From the article')).toBeVisible();
	expect(await axe(page)).toEqual([]);
});

test('a deck that is practised for a written exam asks in writing from the start', async ({
	page
}) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice']);
	await page.goto('/deck/#kfor');
	await page.getByLabel('In writing').check();
	await expect(page.getByText(/questions cannot be asked so|can be asked so/)).toBeVisible();
	expect(await axe(page)).toEqual([]);
	const { sittings } = await readKept(page);
	await put(page, 'sittings', [{ ...sittings.at(-1)!, finishedAt: 1 }]);

	await page.goto('/practise/#learn');
	await expect(page.getByRole('textbox')).toBeVisible();
	await expect(page.getByText(/^It begins with/)).toBeVisible();
	await page.goto('/deck/#kfor');
	await page.getByLabel('A mix').check();
	await expect(page.getByText(/can be asked so/)).toBeHidden();
	expect((await readKept(page)).decks[0]).not.toHaveProperty('formats');
});
