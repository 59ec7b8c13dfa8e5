import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A class of three with a quiz that is not out yet; resolves to their names in addresses. */
async function classWithQuiz(page: Page): Promise<{ classId: string; quizId: string }> {
	await page.goto('/teach/class/#new');
	await page.getByRole('textbox', { name: 'Name of the class' }).fill('7b');
	await page.getByRole('textbox', { name: 'Names', exact: true }).fill('Ana López\nBen, K7QP\nCy');
	await expect(page.getByText('3 students. The first is Ana López.')).toBeVisible();
	await page.getByRole('button', { name: 'Make the class' }).click();
	await expect(page.getByRole('heading', { name: '7b' })).toBeVisible();
	const classId = page.url().split('#')[1]!;

	await page.goto('/teach/quiz/#new:kfor');
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	await page.getByText('Class and extra time').click();
	await page.getByRole('combobox').first().selectOption({ label: '7b' });
	await expect(page.getByText('Personal links for 7b').first()).toBeVisible();
	return { classId, quizId: page.url().split('#')[1]! };
}

const axe = async (page: Page) =>
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test('a class is made, changed and taken back, by keyboard too', async ({ page }) => {
	await classWithQuiz(page);
	await page.goto('/teach/');
	await page.getByRole('link', { name: '7b' }).click();
	await axe(page);

	await page.getByLabel('More for “Ben”').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Edit student' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Edit student' });
	await dialog.getByLabel('Time for quizzes').selectOption('1.5');
	await dialog.getByRole('button', { name: 'Save' }).press('Enter');
	await expect(page.getByText('1.5 × the time')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('1.5 × the time')).toBeHidden();

	await page.getByLabel('More for “7b”').click();
	await page.getByRole('button', { name: 'Delete the class' }).click();
	await page.getByRole('checkbox', { name: 'Delete its 1 quiz' }).check();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete the class' }).click();
	await expect(page.getByText('Deleted 7b.')).toBeVisible();
	await expect(page.getByRole('link', { name: '7b' })).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('link', { name: '7b' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Who are the KFOR troops' })).toBeVisible();
});

test('a personal link knows who it is for', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { classId, quizId } = await classWithQuiz(page);
	await page.goto(`/teach/class/#${classId}/${quizId}`);
	await page.getByRole('button', { name: 'Hand it out' }).click();
	await page.getByRole('button', { name: 'Copy all as a table' }).click();
	await expect(page.getByText('All links are copied.')).toBeVisible();
	await axe(page);
	const table = await page.evaluate(() => navigator.clipboard.readText());
	const rows = table.split('\n').map((row) => row.split('\t'));
	expect(rows.map(([name]) => name)).toEqual(['Name', 'Ana López', 'Ben', 'Cy']);
	expect(rows[2]![1]).toBe('K7QP');
	// Twelve unedited questions of the lesson.
	expect(new URL(rows[1]![2]!).hash.length).toBeLessThan(220);

	await page.getByRole('button', { name: 'Show QR code (Ben)' }).click();
	await expect(page.getByRole('img', { name: 'QR code of the link to “Ben”' })).toBeVisible();

	await page.goto(rows[1]![2]!);
	await expect(page.getByRole('main').getByText('Ana López')).toBeVisible();
});

test('paper is printed in versions, typed in by single keys, counted, and taken back', async ({
	page
}) => {
	const { quizId } = await classWithQuiz(page);
	await page.goto(`/teach/quiz/#${quizId}/paper`);
	await expect(page.getByRole('article', { name: 'Version B' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Key to version A' })).toBeVisible();
	await axe(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	await expect(page.getByRole('banner')).toBeHidden();
	await expect(page.getByRole('article', { name: 'Version A' })).toBeVisible();
	await page.emulateMedia({ media: null });

	const keys = await page
		.locator('article.key')
		.filter({ hasText: 'version B' })
		.locator('li')
		.allTextContents();
	await page.getByRole('link', { name: 'Type in answers' }).click();
	await page.getByRole('radio', { name: /^B/ }).check();
	await page.getByLabel('Name or code on the sheet').fill('k7qp');
	await page.keyboard.press('Enter');
	for (const [place, key] of keys.entries()) {
		const field = page.locator('[data-answer]').nth(place);
		await expect(field).toBeFocused();
		const isWord = (await field.getAttribute('placeholder')) === '';
		await page.keyboard.type(isWord ? key : key === 'True' || key === 'False' ? key[0]! : key);
		if (isWord) await page.keyboard.press('Enter');
	}
	const save = page.getByRole('button', { name: 'Save this sheet' });
	await expect(save).toBeFocused();
	await axe(page);
	await page.keyboard.press('Enter');
	await expect(page.getByText('The sheet of Ben is saved.')).toBeVisible();
	await expect(page.getByLabel('Name or code on the sheet')).toBeFocused();

	await page.getByRole('link', { name: '1 sheet so far' }).click();
	await expect(page.getByRole('status').first()).toContainText('1 of 3 have handed in');
	await expect(page.getByRole('main')).toContainText('100 %');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('main')).not.toContainText('100 %');
});
