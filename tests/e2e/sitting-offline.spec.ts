import { readKept, reviewsOf } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';
import { untilOffline } from './worker';

test('after the first visit one reads, practises and comes back without network', async ({
	page,
	context
}) => {
	const learner = await Learner.at(page);
	await page.goto('/');
	await untilOffline(page);
	await context.setOffline(true);

	await page.getByRole('link', { name: /^Read about KFOR/ }).click();
	await page.getByRole('link', { name: 'Now 6 questions' }).click();
	await learner.answer(false);
	await page.reload();
	await learner.goOn();
	expect(await learner.finish()).toBe(6);
	await expect(page.getByText('5 of 6 right at the first try.')).toBeVisible();
	expect(reviewsOf(await readKept(page))).toHaveLength(7);

	await learner.press(page.getByRole('link', { name: 'To today' }));
	await expect(page.getByText('Next: tomorrow, 1 minute.')).toBeVisible();
});
