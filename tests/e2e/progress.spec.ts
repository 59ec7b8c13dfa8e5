import { AxeBuilder } from '@axe-core/playwright';
import { Learner } from './learner';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('progress is empty at first, and counts what is answered, each chart with its table', async ({
	page
}) => {
	const learner = await Learner.at(page);
	await page.goto('/progress/');
	await expect(page.getByText(/once you have answered/)).toBeVisible();

	await page.goto('/practise/#learn');
	await expect(learner.dontKnow).toBeVisible();
	const answers = await learner.finish((question) => question.kind !== 'choice');
	await page.goto('/progress/');
	await expect(page.getByText('One day in a row')).toBeVisible();
	await expect(page.getByRole('img', { name: new RegExp(`${answers} answers in`) })).toBeVisible();
	for (const name of [
		'Facts',
		'Answers and minutes',
		'Share right',
		'Days',
		'The coming two weeks'
	]) {
		const figure = page.getByRole('figure', { name, exact: true });
		await figure.getByText('As a table').press('Enter');
		await expect(figure.getByRole('row').nth(1)).toBeVisible();
	}
	await expect(page.getByRole('figure', { name: 'Days' }).getByRole('row').nth(1)).toContainText(
		String(answers)
	);

	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	}
});

test('the next day goes on in a row, and the range is chosen by keyboard', async ({ page }) => {
	const learner = await Learner.at(page);
	for (const day of [1, 2]) {
		await page.goto('/practise/#learn');
		await learner.answer(true);
		await page.clock.fastForward('24:00:00');
		await page.goto('/progress/');
		await expect(page.getByText(day === 1 ? 'One day in a row' : '2 days in a row')).toBeVisible();
	}
	await page.getByRole('radio', { name: '30 days' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: '90 days' })).toBeChecked();
});
