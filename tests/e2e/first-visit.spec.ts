import { touch } from './hands';
import { readKept, reviewsOf } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test('from the first page to what comes tomorrow', async ({ page }) => {
	const learner = await Learner.at(page);
	await page.goto('/');
	await page.getByRole('link', { name: /^Read about KFOR.*4 minutes, then 6 questions/ }).click();

	await expect(page.getByRole('heading', { level: 1 })).toContainText('KFOR');
	await expect(page.getByText(/Retold from DW, Ella Joyner, 30 May 2023/)).toBeVisible();
	await expect(page.getByRole('link', { name: /^Retold from DW/ })).toHaveAttribute(
		'href',
		/^https:\/\/www\.dw\.com\//
	);
	await page.getByRole('link', { name: 'Now 6 questions' }).click();

	await learner.answer(false);
	await learner.goOn();
	expect(await learner.finish()).toBe(6);
	await expect(page.getByText('5 of 6 right at the first try.')).toBeVisible();
	await expect(page.getByText('Tomorrow: 1 question')).toBeVisible();
	await expect(page.getByText(/^In \d+ days: 5 questions$/)).toBeVisible();

	await learner.press(page.getByRole('link', { name: 'To today' }));
	await expect(page.getByRole('heading', { name: 'Nothing is due.' })).toBeVisible();
	await expect(page.getByText('Next: tomorrow, 1 minute.')).toBeVisible();
	await expect(page.getByText(/0 learned, 6 learning/).first()).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the first question is a tap away, a guess is welcome, and then one reads', async ({
		page
	}) => {
		const learner = await Learner.at(page, touch);
		await page.goto('/');
		await page.getByRole('link', { name: /^Try 3 questions first/ }).tap();
		await expect(page.getByText('Before reading: a guess is welcome')).toBeVisible();

		expect(await learner.finish((question) => question.kind !== 'choice')).toBeGreaterThan(3);
		await expect(page.getByText('0 of 3 right at the first try.')).toBeVisible();
		await learner.press(page.getByRole('link', { name: 'Read the article' }));
		await expect(page).toHaveURL('/article/#kfor');
		await expect(page.getByRole('heading', { name: 'What you would know' })).toBeVisible();
		expect(reviewsOf(await readKept(page)).length).toBeGreaterThan(3);
	});
});
