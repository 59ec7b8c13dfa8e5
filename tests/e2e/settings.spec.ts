import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { replay } from '$lib/memory/replay';
import { createScheduler } from '$lib/memory/scheduler';
import { tabTo } from './hands';
import { readKept, reviewsOf } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const looks = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));
const background = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const dark = 'rgb(22, 23, 26)';

async function open(page: Page): Promise<void> {
	await page.goto('/settings/');
	await expect(page.getByText('For a hundred questions')).toBeVisible();
}

test.describe('before any script of the app has come', () => {
	test.use({ expectedErrors: /ERR_FAILED/ });

	test('the look holds, in other tabs too, and can be taken back', async ({ page, context }) => {
		await open(page);
		const other = await context.newPage();
		await other.goto('/help/');
		await page.getByRole('radio', { name: 'Dark' }).check();
		await page.getByRole('radio', { name: 'Larger' }).check();
		await expect.poll(() => looks(page)).toMatchObject({ theme: 'dark', text: '115' });
		await expect.poll(() => background(other)).toBe(dark);
		const bar = page.locator('meta[name="theme-color"][media="all"]');
		await expect(bar).toHaveAttribute('content', '#16171a');

		await other.route('**/_app/**', (route) => route.abort());
		await other.goto('/', { waitUntil: 'domcontentloaded' });
		expect(await looks(other)).toMatchObject({ theme: 'dark', text: '115' });

		// Back by the keys: the size, then the colours.
		await page.keyboard.press('Control+z');
		await expect.poll(() => looks(page)).toMatchObject({ theme: 'dark', text: '' });
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => looks(page)).toMatchObject({ theme: 'light' });
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect.poll(() => background(page)).toBe(dark);
	});
});

test('everything is done from the keyboard, and a section goes back', async ({ page }) => {
	await open(page);
	await tabTo(page.getByRole('radio', { name: '90 %' }));
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: '95 %' })).toBeChecked();
	await tabTo(page.getByRole('checkbox', { name: 'Single keys' }));
	await page.keyboard.press('Space');
	await expect(page.getByText('Single keys: off')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('radio', { name: '95 %' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Single keys' })).not.toBeChecked();
	await tabTo(page.getByRole('button', { name: 'Back to how it came (Practice)' }));
	await page.keyboard.press('Enter');
	// What is told can be taken back; the choice is on screen a moment before it is saved.
	await expect(page.getByText('Practice: back to how it came')).toBeVisible();
	await expect(page.getByRole('radio', { name: '90 %' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: 'Single keys' })).not.toBeChecked();
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('radio', { name: '95 %' })).toBeChecked();
});

test('with four buttons a typed answer is rated, and undo asks for the rating again', async ({
	page
}) => {
	const learner = await Learner.at(page);
	await open(page);
	await page.getByRole('radio', { name: /^Four/ }).check();
	await expect(page.getByText('Buttons after an answer: Four')).toBeVisible();
	await learner.beginWith(['cloze', 'choice', 'flashcard']);
	await expect(page.getByText('New to you.')).toBeVisible();
	await learner.settle();
	await learner.respond(await learner.question(), true);
	const good = page.getByRole('button', { name: /^Good/ });
	await expect(good).toBeFocused();
	await learner.settle();
	await page.keyboard.press('4');
	expect((await learner.question()).kind).toBe('choice');
	await learner.undo.click();
	await expect(good).toBeVisible();
	await learner.press(page.getByRole('button', { name: /^Hard/ }));

	// A choice is never easy; Space takes what is proposed.
	await learner.settle();
	await learner.respond(await learner.question(), true);
	await expect(good).toBeFocused();
	await expect(page.getByRole('button', { name: /^Easy/ })).toHaveCount(0);
	await learner.settle();
	await page.keyboard.press('Space');
	await learner.press(page.getByRole('button', { name: 'Show the answer' }));
	await learner.press(page.getByRole('button', { name: /^Easy/ }));
	await expect(learner.saved).toBeVisible();

	const kept = await readKept(page);
	const memories = reviewsOf(kept).map(({ cardId }) => {
		const entries = kept.journal.filter((entry) => entry.cardId === cardId);
		const { memory } = kept.cards.find(({ id }) => id === cardId)!;
		expect(memory).toEqual(replay(entries, createScheduler()));
		return memory.lastRating;
	});
	expect(memories).toEqual(['hard', 'good', 'easy']);
});

test('with single keys off no key answers, and the list of keys says so', async ({ page }) => {
	const learner = await Learner.at(page);
	await open(page);
	await page.getByRole('checkbox', { name: 'Single keys' }).uncheck();
	await page.getByRole('checkbox', { name: 'Say why I am asked' }).uncheck();
	await expect(page.getByText('Say why I am asked: off')).toBeVisible();
	await learner.beginWith(['choice', 'cloze']);
	await learner.settle();
	for (const key of ['1', 'a', 'h', 'e', '?', '-', '@']) await page.keyboard.press(key);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByText('New to you.')).toHaveCount(0);
	await page.getByRole('button', { name: 'Keys' }).click();
	await expect(page.getByText('Single keys are switched off.')).toBeVisible();
	await page.keyboard.press('Escape');
	await learner.answer(true);
	await page.keyboard.press('Enter');
	await learner.question();
	await page.keyboard.press('u');
	await page.locator('h1').press('Control+z');
	await expect(learner.next).toBeHidden();
	expect(reviewsOf(await readKept(page))).toHaveLength(1);
});

test('another chance of recall moves the days of what was learned', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice', 'cloze']);
	await learner.finish();
	await open(page);
	await page.getByRole('radio', { name: '80 %' }).check();
	const brave = createScheduler({ desiredRetention: 0.8 });
	await expect(async () => {
		const { cards, journal } = await readKept(page);
		const asked = cards.filter(({ memory }) => memory.reps > 0);
		expect(asked).toHaveLength(2);
		for (const { id, memory, dueDay } of asked) {
			const entries = journal.filter(({ cardId }) => cardId === id);
			expect(memory).toEqual(replay(entries, brave));
			expect(dueDay).toBe(memory.due);
		}
	}).toPass();
});

test('the page is accessible, also with very large text on a small phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page);
	await page.getByRole('radio', { name: 'Very large' }).check();
	for (const theme of ['Light', 'Dark']) {
		await page.getByRole('radio', { name: theme }).check();
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	}
	for (const path of ['/settings/', '/', '/practise/#learn']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect.soft(width, path).toBeLessThanOrEqual(320);
	}
});
