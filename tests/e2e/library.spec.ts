import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { put, readKept } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Nothing that axe objects to, in light and in dark. */
async function expectAccessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
		expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
}

test('a deck is made, described, put away, deleted and brought back, by keyboard', async ({
	page
}) => {
	await (await Learner.at(page)).beginWith(['choice']);
	await page.goto('/library/');
	await page.getByRole('button', { name: 'New deck' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Rivers');
	await page.keyboard.press('Tab');
	await page.keyboard.type('school, water');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Rivers' })).toBeVisible();
	await expect(page.getByText('No cards yet.')).toBeVisible();

	await page.goto('/library/');
	await page.getByRole('button', { name: 'water' }).press('Space');
	const main = page.getByRole('main');
	await expect(main.getByRole('heading', { level: 2 })).toHaveText(['Rivers']);
	await expectAccessible(page);

	const dots = page.getByLabel('More for “Rivers”');
	await dots.press('Enter');
	await page.getByRole('button', { name: 'Title and tags' }).press('Enter');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Lakes');
	await page.keyboard.press('Enter');
	await expect(main.getByRole('heading', { level: 2 })).toHaveText(['Lakes']);
	await page.keyboard.press('Control+z');
	await expect(main.getByRole('heading', { level: 2 })).toHaveText(['Rivers']);

	await dots.press('Enter');
	await page.getByRole('button', { name: 'Archive' }).press('Enter');
	await page.getByText('Archived (1)').press('Enter');
	await expect(dots).toBeVisible();
	await dots.press('Enter');
	await page.getByRole('button', { name: 'Delete' }).press('Enter');
	await expect(dots).toBeHidden();
	await page.getByText('Bin (1)').press('Enter');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Bring back “Rivers”' }).press('Enter');
	await expect(page.getByText('Archived (1)')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('Bin (1)')).toBeVisible();

	await page.getByText('Bin (1)').press('Enter');
	await page.getByRole('button', { name: 'Empty the bin' }).press('Enter');
	await page.getByRole('button', { name: 'Delete for good' }).press('Enter');
	await expect(page.getByText('Bin (1)')).toBeHidden();
	expect((await readKept(page)).decks).toHaveLength(1);
});

test('what is typed is found from the first letter on, and leads to the fact', async ({ page }) => {
	await (await Learner.at(page)).beginWith(['choice']);
	await page.goto('/library/');
	const field = page.getByRole('searchbox', { name: 'Search everything' });
	await field.press('z');
	const facts = page.getByRole('main').getByRole('listitem');
	await expect(facts).not.toHaveCount(0);
	await field.fill('zvecan');
	await expect(page.getByRole('status')).toHaveText(/^\d+ facts?$/);
	await expect(page.locator('mark').first()).toHaveText('Zvecan');
	await expectAccessible(page);

	await field.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const statement = await facts.first().textContent();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/deck\/#kfor\/kfor\//);
	const fact = page.getByRole('button', { expanded: true });
	await expect(fact).toBeFocused();
	expect(statement).toContain(await fact.locator('.statement').textContent());

	await page.goBack();
	await field.fill('xylophone');
	await expect(page.getByText('Nothing found.')).toBeVisible();
	await field.press('Escape');
	await expect(page.getByRole('button', { name: 'New deck' })).toBeVisible();
});

test('on Today five decks at most, with their exam; all are in the library', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice']);
	await learner.finish();
	const day = Math.floor(Date.parse('2026-11-24') / 86_400_000);
	const { decks } = await readKept(page);
	const more = Array.from({ length: 5 }, (_, index) => ({
		...decks[0]!,
		id: `deck:more-${index}` as const,
		title: `Deck ${index}`,
		...(index === 3 && { exam: { day: day + 9, passDays: 2 } })
	})).map(({ articleId: _article, ...deck }) => deck);
	await put(page, 'decks', more);
	await page.goto('/');
	const rows = page.getByRole('main').getByRole('heading', { level: 2 });
	await expect(rows).toHaveCount(5);
	await expect(rows.first()).toHaveText('Deck 3');
	await expect(page.getByText('Exam in 9 days')).toBeVisible();
	await expect(rows.first().getByRole('link')).toHaveAttribute('href', /deck\/#more-3$/);
	await page.getByRole('link', { name: 'All in your library' }).click();
	await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(6);
});
