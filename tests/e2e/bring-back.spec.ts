import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeClassFile } from '$lib/assignment/class-file';
import { zip } from '$lib/exchange/zip';
import { codeOf, emptyDesk } from './came-back';
import { expect, test } from './test';
import { untilOffline } from './worker';

const sum = (page: Page) => page.getByRole('region', { name: 'What came' }).getByRole('status');
const cards = (page: Page) => page.getByRole('region', { name: 'What came' }).getByRole('listitem');

/** Paste a text into the page, wherever the keyboard is. */
async function paste(page: Page, text: string): Promise<void> {
	await page.evaluate((text) => {
		const data = new DataTransfer();
		data.setData('text/plain', text);
		document.body.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		);
	}, text);
}

test('a whole thread is pasted: each result counts once, and what is broken is told', async ({
	page
}) => {
	const { assignment, schoolClass } = await emptyDesk(page);
	const codes = await Promise.all(
		['Ana Berg', 'Ben Okoro', 'Cem Yildiz'].map((name) => codeOf(assignment, name))
	);
	const proved = await codeOf(assignment, 'Ana', { token: schoolClass.students[0]!.token });
	const other = await codeOf(assignment, 'Emil', { digest: 'AAAAAAAAAAE' });
	const cut = (await codeOf(assignment, 'Dana')).slice(0, 200);
	const mails = [...codes, proved, other].map((code) =>
		`Dear Ms Berg,\n\nhttps://x.example/results/#${code}\n`.replace(/.{70}/g, '$&\n')
	);
	await paste(page, [...mails, mails[0]!.replace(/^/gm, '> '), `See #${cut}… Bye`].join('\n---\n'));

	await expect(sum(page)).toHaveText('5 new results · 1 could not be counted');
	await expect(cards(page)).toHaveCount(6);
	await expect(cards(page).first()).toContainText('The end of this result is missing.');
	await expect(cards(page).filter({ hasText: 'Emil' })).toContainText('another wording');
	await expect(cards(page).filter({ hasText: 'unverified' })).toHaveCount(4);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	await page.getByRole('textbox', { name: 'Paste here' }).fill(`#${codes[1]!}`);
	await expect(sum(page)).toContainText('1 was here already');
	await page.getByRole('link', { name: /^See results/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('KFOR');

	// One undo takes back what one paste brought.
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Nothing has come back yet')).toBeVisible();
	await page.goto(`/results/#${codes[1]!}`);
	await expect(sum(page)).toHaveText('1 new result');
	await expect(page).toHaveURL('/results/');
	await page.goto(`/results/#${codes[1]!}`);
	await expect(sum(page)).toHaveText('1 new result · 1 was here already');
});

test('files, a zip and a class file from another device', async ({ page }) => {
	const desk = await emptyDesk(page, false);
	const [one, two, three] = await Promise.all(
		['Fay', 'Gor', 'Ivo'].map((name) => codeOf(desk.assignment, name))
	);
	const utf8 = new TextEncoder();
	const packed = zip(
		new Map([
			['Fay_123/result.txt', utf8.encode(`Recollect result: Fay\n\n${one}\n`)],
			['Gor_124/result.txt', utf8.encode(two!)]
		])
	);
	const files = [
		{ name: 'moodle.zip', mimeType: 'application/zip', buffer: Buffer.from(packed) },
		{ name: 'ivo.txt', mimeType: 'text/plain', buffer: Buffer.from(three!) },
		{ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Buy milk.') }
	];
	const input = page.locator('input[type=file]').first();
	await input.setInputFiles(files);
	await expect(sum(page)).toHaveText('4 could not be counted');
	await expect(cards(page).filter({ hasText: 'Its quiz is not on this device' })).toContainText(
		'3 ×'
	);
	await expect(cards(page).filter({ hasText: 'notes.txt' })).toContainText('There is no result');

	const { assignment, schoolClass } = desk;
	const content = { savedAt: 1, schoolClass, assignments: [assignment], submissions: [] };
	const buffer = Buffer.from(await writeClassFile(content, 'four good words'));
	await input.setInputFiles([
		{ name: '7b.recollect-class', mimeType: 'application/octet-stream', buffer }
	]);
	const dialog = page.getByRole('dialog', { name: 'Open a class file' });
	await dialog.getByLabel('Passphrase').fill('four bad words');
	await dialog.getByRole('button', { name: 'Open' }).click();
	await expect(dialog.getByRole('alert')).toContainText('not its passphrase');
	await dialog.getByLabel('Passphrase').fill('four good words');
	await dialog.getByRole('button', { name: 'Open' }).click();
	await expect(sum(page)).toHaveText('3 new results · 1 could not be counted');
});

test('another app shares results without network, and a text that is none', async ({
	page,
	context
}) => {
	const { assignment } = await emptyDesk(page);
	await untilOffline(page);
	await context.setOffline(true);
	await share(page, `Here: /results/#${await codeOf(assignment, 'Hana Sato')}`);
	await expect(page).toHaveURL('/results/');
	await expect(sum(page)).toHaveText('1 new result');
	await expect(cards(page)).toContainText('Hana Sato');

	await share(page, 'Only three words.');
	await expect(page).toHaveURL('/add/');
	await expect(page.getByRole('textbox')).toHaveValue('Only three words.');
	await expect(page.getByRole('alert')).not.toBeEmpty();
});

/** What the share sheet of a phone does: a form that is sent to the app. */
async function share(page: Page, text: string): Promise<void> {
	await page.evaluate((text) => {
		const form = document.createElement('form');
		Object.assign(form, { method: 'POST', action: '/share/', enctype: 'multipart/form-data' });
		const field = Object.assign(document.createElement('input'), { name: 'text', value: text });
		form.append(field);
		document.body.append(form);
		form.submit();
	}, text);
}
