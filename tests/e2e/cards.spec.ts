import type { Page } from '@playwright/test';
import { readKept } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('four kinds of card, one after the other, by keyboard', async ({ page }) => {
	const learner = await Learner.at(page);
	await page.goto('/cards/');
	await page.getByLabel('Title').fill('Biology');
	await page.getByLabel('Front', { exact: true }).fill('What do mitochondria make?');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type('ATP');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Just added: 1')).toBeVisible();
	// The next begins at once, of the same kind, in the same deck.
	await expect(page.getByLabel('Front', { exact: true })).toBeFocused();

	await page.getByLabel('Gap').check();
	const sentence = page.getByLabel('Sentence');
	await sentence.fill('The heart of a **blue whale** weighs about 180 kg.');
	await select(page, ' **blue whale** ');
	await page.keyboard.press('Control+Shift+C');
	await select(page, '180 kg');
	await page.keyboard.press('Control+Shift+C');
	await expect(page.getByRole('listitem').filter({ hasText: 'blue whale' })).not.toContainText('*');
	await sentence.press('Control+Enter');

	await page.getByLabel('Choice').check();
	await page.getByLabel('Question', { exact: true }).fill('Which organ filters blood?');
	await page.getByLabel('Right option').fill('The kidney');
	await page.getByLabel('Wrong option 1').fill('the kidney');
	await expect(page.getByText('“the kidney” is given as right and as wrong.')).toBeVisible();
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Just added: 2')).toBeVisible();
	await page.getByLabel('Wrong option 1').fill('The liver');
	await page.keyboard.press('Control+Enter');

	await page.getByLabel('Typed answer').check();
	await page.getByLabel('Question', { exact: true }).fill('How many bones has an adult?');
	await page.getByLabel('Answer', { exact: true }).fill('206');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Just added: 4')).toBeVisible();

	const { facts, decks } = await readKept(page);
	expect(facts.filter(({ origin, articleId }) => origin === 'written' && !articleId)).toHaveLength(
		4
	);
	expect(decks.map(({ title, counts }) => [title, counts.new])).toContainEqual(['Biology', 4]);

	// Each is asked in its own way, in its own words.
	await page.goto('/practise/#learn');
	const seen = new Set<string>();
	for (let count = 0; count < 4; count += 1) {
		await expect(learner.dontKnow).toBeVisible();
		const text = await page.locator('.question').innerText();
		seen.add(/mitochondria|heart|filters|bones/.exec(text)?.[0] ?? text);
		await learner.press(learner.dontKnow);
		await learner.goOn();
	}
	expect([...seen].sort()).toEqual(['bones', 'filters', 'heart', 'mitochondria']);
});

test('what was typed survives a reload, and a card like it is told', async ({ page }) => {
	await page.goto('/cards/');
	await page.getByLabel('Title').fill('Capitals');
	await page.getByLabel('Front', { exact: true }).fill('Capital of Kenya');
	await page.getByLabel('Back', { exact: true }).fill('Nairobi');
	await page.reload();
	await expect(page.getByLabel('Front', { exact: true })).toHaveValue('Capital of Kenya');
	await page.getByLabel('Title').fill('Capitals');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Just added: 1')).toBeVisible();

	const undo = page.getByRole('button', { name: 'Undo' });
	await page.getByLabel('Front', { exact: true }).fill('capital of kenya?');
	await expect(page.getByText('You already have a card like this in “Capitals”.')).toBeVisible();
	// Who writes on has seen what was added.
	await expect(undo).toBeHidden();
	await page.getByRole('button', { name: /^Delete/ }).click();
	await expect(page.getByText('Just added')).toBeHidden();
	await undo.click();
	// What was done before can be taken back next.
	await expect(page.getByText('Added a card.')).toBeVisible();
});

test('lines of a spreadsheet become cards, after a look at them', async ({ page }) => {
	await page.goto('/cards/');
	await page.getByLabel('Title').fill('Capitals');
	await page.getByLabel('Front', { exact: true }).focus();
	await page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'Kenya\tNairobi\nGhana\tAccra\nMali\tBamako');
		const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		document.activeElement!.dispatchEvent(event);
	});
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('cell', { name: 'Accra' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Add all 3' }).click();
	await expect(page.getByText('Just added: 3')).toBeVisible();
});

test('a card is changed in the middle of a sitting, and back', async ({ page }) => {
	const learner = await Learner.at(page);
	await page.goto('/cards/');
	await page.getByLabel('Title').fill('Biology');
	await page.getByLabel('Front', { exact: true }).fill('What do mitochondria make?');
	await page.getByLabel('Back', { exact: true }).fill('ATP');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('Just added: 1')).toBeVisible();

	await page.goto('/practise/#learn');
	await expect(learner.dontKnow).toBeVisible();
	await page.keyboard.press('e');
	await page
		.getByRole('dialog')
		.getByLabel('Front', { exact: true })
		.fill('What is the fuel of a cell?');
	await page.keyboard.press('Control+Enter');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('What is the fuel of a cell?');
	await learner.undo.click();
	await expect(heading).toHaveText('What do mitochondria make?');
});

/** Select some words in the field that has the focus. */
async function select(page: Page, words: string): Promise<void> {
	await page.getByLabel('Sentence').evaluate((area: HTMLTextAreaElement, words) => {
		const start = area.value.indexOf(words);
		area.focus();
		area.setSelectionRange(start, start + words.length);
	}, words);
}
