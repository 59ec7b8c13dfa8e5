import type { Page } from '@playwright/test';
import type { Deck } from '$lib/model/deck';
import { put, readKept } from './kept';
import { Learner, noon } from './learner';
import { expect, test } from './test';

const DAY = 86_400_000;
const today = Math.floor(noon.getTime() / DAY);

/** Give the lesson something that its page would give it. */
async function changeLesson(page: Page, change: Partial<Deck>): Promise<void> {
	const { decks } = await readKept(page);
	await put(
		page,
		'decks',
		decks.map((deck) => ({ ...deck, ...change }))
	);
}

test('before an exam each day brings its share, which is then what is asked', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice']);
	await learner.finish();
	await changeLesson(page, { exam: { day: today + 20, passDays: 3 } });

	await page.goto('/');
	await expect(page.getByText('for the exam in 20 days')).toBeVisible();
	// 97 questions, one of them met today, in 17 days: six a day.
	await page.getByRole('link', { name: 'Learn 5 new facts' }).click();
	await expect(learner.dontKnow).toBeVisible();
	const { sittings } = await readKept(page);
	expect(sittings.at(-1)!.plan).toHaveLength(5);
	await learner.finish();

	await learner.press(page.getByRole('link', { name: 'To today' }));
	await expect(page.getByText('You have met today’s new facts.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Learn 6 more' })).toBeVisible();
});

test('after the exam the deck goes on as before, and is put away when that is wished', async ({
	page
}) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice']);
	await learner.finish();
	await changeLesson(page, { exam: { day: today + 2, passDays: 1 } });
	await page.clock.setSystemTime(noon.getTime() + 3 * DAY);

	await page.goto('/');
	const told = page.getByText('The exam was on Thursday 26 November. Going on as before.');
	await expect(told).toBeVisible();
	await page.getByRole('button', { name: 'Archive this deck' }).click();
	await expect(told).toBeHidden();
	expect((await readKept(page)).decks[0]).toMatchObject({ archived: true });
	await page.keyboard.press('Control+z');
	await page.getByRole('button', { name: 'Keep going' }).click();
	await expect(told).toBeHidden();
	const [deck] = (await readKept(page)).decks;
	expect(deck).not.toHaveProperty('exam');
	expect(deck).not.toHaveProperty('examOver');
	expect(deck).not.toHaveProperty('archived');
});
