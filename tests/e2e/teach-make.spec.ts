import type { Page } from '@playwright/test';
import { expect, test } from './test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The link that was copied. */
function copied(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}

/** Tap *Hand out* on the page of the lesson. */
async function handOut(page: Page): Promise<void> {
	await page.goto('/article/#kfor');
	await page.getByRole('link', { name: 'Hand out' }).click();
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
}

test('three taps from the article to a link that opens anywhere', async ({ page, browser }) => {
	await handOut(page);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText(/^Copied\./)).toBeVisible();
	const link = await copied(page);
	expect(link.length).toBeLessThan(300);

	// It is out: it stays as it is, but can be taken back, and then changed.
	await expect(page.getByText(/so its questions and settings stay as they are/)).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText(/so its questions and settings stay as they are/)).toBeHidden();

	const fresh = await browser.newContext();
	const student = await fresh.newPage();
	await student.goto(link);
	await expect(student.getByRole('heading', { name: /KFOR troops/ })).toBeVisible();
	await expect(student.getByText('12 questions')).toBeVisible();
	await fresh.close();
});

test('the questions are the teacher’s to change, and every change can be taken back', async ({
	page
}) => {
	await handOut(page);
	await page.getByText(/^Questions \(12\)/).click();
	const list = page.locator('ol > li');
	await expect(list).toHaveCount(12);
	const words = async (at: number) => (await list.nth(at).locator('p').first().textContent())!;
	const first = await words(0);
	const second = await words(1);

	await page.getByRole('button', { name: `Later: ${first}` }).press('ArrowDown');
	await expect(list.nth(1)).toContainText(first);
	await expect(page.getByRole('button', { name: `Later: ${first}` })).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(list.first()).toContainText(first);
	expect(await words(1)).toBe(second);

	// All of them in sight, so that nothing scrolls under the hand.
	await page.setViewportSize({ width: 1280, height: 1600 });
	await list.first().locator('.chip').dragTo(list.nth(2));
	await expect(list.nth(2)).toContainText(first);
	await page.keyboard.press('Control+z');
	await expect(list.first()).toContainText(first);

	const before = await list.first().textContent();
	await list.first().locator('summary').click();
	await list.first().getByRole('button', { name: 'Ask in another way' }).click();
	await expect(list.first()).not.toHaveText(before!);

	await page.getByRole('button', { name: 'Write a question' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog.getByText('The question is missing.')).toBeVisible();
	await dialog.getByLabel('Question', { exact: true }).fill('What is four and one?');
	await dialog.getByLabel('Option 1', { exact: true }).fill('five');
	await dialog.getByLabel('Option 2', { exact: true }).fill('Five');
	await expect(dialog.getByText('“Five” is there twice.')).toBeVisible();
	await dialog.getByLabel('Option 2', { exact: true }).fill('six');
	await dialog.getByLabel('Option 1 is right').check();
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(list).toHaveCount(13);
	await expect(list.last()).toContainText('What is four and one?');

	await page.getByRole('button', { name: 'Select' }).click();
	for (const at of [0, 1, 2, 3]) await list.nth(at).getByRole('checkbox').check();
	await page.getByRole('button', { name: 'Make a pool' }).click();
	await expect(page.getByText(/^11 questions/)).toBeVisible();
	await page.getByLabel('Of pool A chance picks').selectOption('3');
	await expect(page.getByText(/^12 questions/)).toBeVisible();

	await page.getByText('Settings', { exact: true }).click();
	await page.getByLabel('Time limit').fill('20');
	await page.getByLabel('Time limit').press('Tab');
	await expect(page.getByText(/They have 20 minutes\./)).toBeVisible();
	await page.getByRole('link', { name: 'Preview' }).click();
	await expect(page.getByText(/Nothing is kept/)).toBeVisible();
	await expect(page.getByText('20 minutes')).toBeVisible();
});

test('a question that is being written outlives a reload, until it is cancelled', async ({
	page
}) => {
	await handOut(page);
	const dialog = page.getByRole('dialog');
	const field = dialog.getByLabel('Question', { exact: true });
	const write = async () => {
		await page.getByText(/^Questions \(12\)/).click();
		await page.getByRole('button', { name: 'Write a question' }).click();
	};
	await write();
	await field.fill('What is four and one?');
	await page.reload();
	await write();
	await expect(field).toHaveValue('What is four and one?');
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await page.getByRole('button', { name: 'Write a question' }).click();
	await expect(field).toHaveValue('');
});

test('a sealed test waits for its class file and says what it cannot promise', async ({
	page,
	browser
}) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	await handOut(page);
	await page.getByText('Settings', { exact: true }).click();
	await page.getByRole('radio', { name: /^Sealed test/ }).check();
	await expect(page.getByText(/it is no exam hall/)).toBeVisible();
	await expect(page.getByText(/their answers do too/)).toBeVisible();
	const copy = page.getByRole('button', { name: 'Copy link' });
	await expect(copy).toBeDisabled();
	await expect(page.getByRole('radio', { name: /^After each answer/ })).toHaveCount(0);
	await expect(page.getByRole('radio', { name: /^When I release it/ })).toBeChecked();

	await page.getByRole('button', { name: 'Save the class file' }).click();
	const dialog = page.getByRole('dialog');
	for (const field of await dialog.getByRole('textbox').all()) await field.fill('four old oaks');
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: /^Save/ }).click();
	await download;
	await expect(page.getByText(/^Class file saved on/)).toBeVisible();
	await copy.click();
	await expect(page.getByText(/^Copied\./)).toBeVisible();

	const fresh = await browser.newContext();
	const student = await fresh.newPage();
	await student.goto(await copied(page));
	await expect(student.getByText('12 questions')).toBeVisible();
	await fresh.close();
});

test('one student of a class gets more time, until that is taken back', async ({ page }) => {
	await page.goto('/teach/');
	await page.getByRole('link', { name: 'New class' }).click();
	await page.getByLabel('Name of the class').fill('7b');
	await page.getByLabel('Names', { exact: true }).fill('Ada Lovelace\nGrace Hopper');
	await page.getByRole('button', { name: 'Make the class' }).click();
	await expect(page.getByRole('heading', { name: '7b' })).toBeVisible();

	await handOut(page);
	await page.getByText('Class and extra time').click();
	await page.getByLabel('Class', { exact: true }).selectOption('7b');
	await page.getByLabel('Give more time to').selectOption('Ada Lovelace');
	const ada = page.getByRole('region', { name: 'Ada Lovelace' });
	await ada.getByLabel('Own due time').pressSequentially('12242027');
	await ada.getByLabel('Own due time').press('Tab');
	await page.getByLabel('Own due time').fill('2027-12-24T10:00');
	await page.getByLabel('Own due time').press('Tab');
	await expect(ada.getByRole('button', { name: /^None/ })).toBeVisible();
	await page.reload();
	await page.getByText('Class and extra time').click();
	await expect(ada.getByLabel('Own due time')).toHaveValue('2027-12-24T10:00');
	await ada.getByRole('button', { name: /^As for all/ }).click();
	await expect(ada).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(ada.getByLabel('Own due time')).toHaveValue('2027-12-24T10:00');
	await page.getByRole('link', { name: 'Personal links for 7b' }).first().click();
	await expect(page.getByRole('heading', { name: 'Personal links' })).toBeVisible();
});

test('a list of quizzes: copied, made a template, archived, deleted, and all of it back', async ({
	page
}) => {
	await page.goto('/teach/');
	await page.getByRole('button', { name: 'New quiz' }).click();
	await page.getByRole('link', { name: 'Begin without questions' }).click();
	await expect(page.getByText('There are no questions yet.')).toBeVisible();
	await page.goto('/teach/');
	const list = page.getByRole('main');
	const menu = list.getByRole('group').first();
	const act = async (name: string) => {
		await menu.locator('summary').click();
		await menu.getByRole('button', { name }).click();
	};
	await expect(list.getByRole('heading', { name: 'Being made' })).toBeVisible();
	await act('Save as a template');
	await expect(list.getByRole('heading', { name: 'Templates' })).toBeVisible();
	await act('Archive');
	await expect(list.getByRole('heading', { name: 'Being made' })).toBeHidden();
	await expect(list.getByText('Archived (1)')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(list.getByRole('heading', { name: 'Being made' })).toBeVisible();
	await act('Delete');
	await expect(list.getByRole('heading', { name: 'Being made' })).toBeHidden();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(list.getByRole('heading', { name: 'Being made' })).toBeVisible();
	await act('Duplicate');
	await expect(page.getByRole('heading', { name: 'New quiz (copy)' })).toBeVisible();
});
