import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { unwrap } from '$lib/assignment/envelope';
import { slugOf } from '$lib/assignment/people';
import { readBank } from '$lib/assignment/bank-file';
import { readRelease } from '$lib/assignment/release';
import type { QuizSettings } from '$lib/model/quiz';
import { putDesk, someDesk, type Desk } from './teachers-desk';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const noon = new Date('2026-11-24T12:00:00Z');

/** A teacher whose class has handed in, on the page of the results. */
async function open(page: Page, settings: Partial<QuizSettings> = {}): Promise<Desk> {
	await page.clock.install({ time: noon });
	await page.goto('/library/');
	await expect(page.getByRole('button', { name: 'New deck' })).toBeVisible();
	const desk = await someDesk(settings);
	await putDesk(page, desk);
	await page.goto(`/teach/quiz/#${desk.assignment.id}/results`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('KFOR');
	return desk;
}

const rows = (page: Page) =>
	page.getByRole('region', { name: 'Gradebook' }).locator('tbody tr:not(.missing)');

/** What the clipboard holds, as the release that it is. */
async function copied(page: Page, { assignment }: Desk) {
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const opened = unwrap(link.slice(link.indexOf('#') + 1));
	if ('problem' in opened) throw new Error(opened.problem);
	const bank = readBank(readFileSync('static/lessons/kfor-1.json', 'utf8'));
	const released = await readRelease(opened.bytes, assignment.quiz, () => Promise.resolve(bank));
	if ('problem' in released) throw new Error(released.problem);
	return released;
}

test('on a desk: the gradebook is sorted, tells who is missing, and asks who is who', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page);
	await expect(page.getByRole('status').first()).toContainText('21 of 24 have handed in');
	await expect(page.getByText('3 are missing:')).toBeVisible();
	await expect(rows(page)).toHaveCount(22);
	await expect(page.getByRole('cell', { name: 'right' }).first()).toBeVisible();

	await page.getByRole('button', { name: /^Result/ }).press('Enter');
	const shares = await rows(page).locator('td.result strong').allTextContents();
	const numbers = shares.map((share) => parseInt(share, 10));
	expect(numbers).toEqual([...numbers].sort((one, other) => other - one));

	await page.getByRole('button', { name: 'One person' }).click();
	await expect(rows(page)).toHaveCount(21);
	await expect(page.getByText('Ana Berg is one person now.')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(rows(page)).toHaveCount(22);
	await page.getByRole('button', { name: 'Two people' }).click();
	await expect(page.getByRole('button', { name: 'Two people' })).toBeHidden();
	await expect(rows(page)).toHaveCount(22);
});

test('another answer is accepted after a look at who changes, and one undo takes it back', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const desk = await open(page);
	await page.getByRole('link', { name: /What is KFOR/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByText('There were two towns, I think.')).toBeVisible();
	await expect(page.getByText('12 of 22 right')).toBeVisible();

	await page.getByRole('button', { name: /^Accept this answer too.*zebra/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('heading', { name: '4 results will change' })).toBeVisible();
	await expect(dialog.getByRole('row')).toHaveCount(5);
	await dialog.getByRole('button', { name: 'Score everybody anew' }).click();
	await expect(page.getByText('16 of 22 right')).toBeVisible();
	await expect(page.getByRole('heading', { name: '4 results changed' })).toBeVisible();

	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Copied. Paste it')).toBeVisible();
	const { corrections, quiz } = await copied(page, desk);
	expect(quiz).toBeUndefined();
	expect(corrections).toMatchObject([
		{ item: 2, question: { key: { answers: expect.arrayContaining(['Kosovo Force', 'zebra']) } } }
	]);

	await page.keyboard.press('Control+z');
	await expect(page.getByText('12 of 22 right')).toBeVisible();
});

test('a key is changed, a second option accepted, and a question dropped', async ({ page }) => {
	const { assignment } = await open(page);
	await page.goto(`/teach/quiz/#${assignment.id}/results/question/1`);
	await page.getByRole('button', { name: 'Put the key right' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('button', { name: 'Score everybody anew' })).toBeDisabled();
	await dialog.getByRole('checkbox', { name: 'UNMIK: right too' }).check();
	await expect(dialog.getByRole('heading', { name: '5 results will change' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Score everybody anew' }).click();
	await expect(page.getByText('20 of 22 right')).toBeVisible();
	await page.getByRole('button', { name: 'Drop this question' }).click();
	await dialog.getByRole('button', { name: 'Drop this question' }).click();
	await expect(page.getByText('it counts for nobody')).toBeVisible();
	await page.getByRole('link', { name: '← Results' }).click();
	await expect(page.getByText('/ 11').first()).toBeVisible();
});

test('one student: points and words by hand, a note, and a print without other names', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const desk = await open(page);
	await page.getByRole('link', { name: /^Ivo Rossi/ }).click();
	await expect(page.getByRole('heading', { name: 'Ivo Rossi', exact: true })).toBeFocused();
	await expect(page.getByText('6 of 12 points')).toBeVisible();
	await page.getByRole('button', { name: /^Points and comment.*Question 1$/ }).click();
	await page.getByRole('spinbutton').fill('0.5');
	await page.getByRole('dialog').getByLabel('Comment').fill('Half of it.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByText('6.5 of 12 points')).toBeVisible();
	await page.getByLabel('Comment').fill('Well done.');
	await page.getByLabel('Comment').blur();
	await expect(page.getByText('Saved your comment.')).toBeVisible();

	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Copied. Paste it')).toBeVisible();
	const { note } = await copied(page, desk);
	expect(note).toMatchObject({
		name: 'Ivo Rossi',
		comment: 'Well done.',
		marks: [{ item: 1, points: 0.5, comment: 'Half of it.' }]
	});
	expect(note!.practise).toContain(1);

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
	const printed = await page.locator('body').innerText();
	expect(printed).toContain('Half of it.');
	for (const { name } of desk.schoolClass.students) {
		if (name !== 'Ivo Rossi') expect(printed).not.toContain(name);
	}
});

test('a sealed quiz is released with its keys, and the time of it remembered', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const desk = await open(page, { mode: 'sealed' });
	await page
		.getByRole('region', { name: 'Release right and wrong' })
		.getByRole('button')
		.first()
		.click();
	await expect(page.getByText(/Last given out 24 Nov/)).toBeVisible();
	const { quiz } = await copied(page, desk);
	expect(quiz!.items.map(({ question }) => 'key' in question && question.key)).toEqual(
		desk.assignment.quiz.items.map(({ question }) => 'key' in question && question.key)
	);
});

test('the results leave as a spreadsheet and as tables', async ({ page }) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
	await open(page);
	await page.getByText('Save the results').click();
	const save = async (name: string) => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name }).click()
		]);
		expect(download.suggestedFilename()).toContain('2026-11-24');
		return readFileSync(await download.path());
	};
	const students = (await save('Students (CSV)')).toString().trim().split('\r\n');
	expect(students).toHaveLength(1 + 22 + 3);
	expect(students[0]).toContain('Name,Code,Proof');
	const responses = (await save('Responses (CSV)')).toString().trim().split('\r\n');
	expect(responses).toHaveLength(1 + 22 * 12);
	const book = unzipSync(await save('Spreadsheet (XLSX)'));
	const sheet = strFromU8(book['xl/worksheets/sheet1.xml']!);
	expect(sheet.match(/<row /g)).toHaveLength(1 + 22 + 3);
	expect(sheet).not.toContain('<f>');
});

test('what changes in another tab is seen at once, and what is set aside can be counted again', async ({
	page,
	context
}) => {
	const desk = await open(page);
	const other = await context.newPage();
	await other.goto(`/teach/quiz/#${desk.assignment.id}/results/student/${slugOf('student:8')}`);
	await other.getByRole('button', { name: 'Set this attempt aside' }).click();
	await expect(page.getByRole('status').first()).toContainText('20 of 24 have handed in');
	await page.getByText('Set aside (1)').click();
	await page.getByRole('button', { name: 'Count it' }).click();
	await expect(page.getByRole('status').first()).toContainText('21 of 24 have handed in');
	await expect(other.getByRole('heading', { name: 'Ivo Rossi', exact: true })).toBeVisible();
});

test('each view fits a narrow screen and is sound by axe', async ({ page }) => {
	const desk = await open(page);
	const base = `/teach/quiz/#${desk.assignment.id}/results`;
	const views: [path: string, heading: RegExp][] = [
		['', /Who are the KFOR troops/],
		['/question/2', /What is KFOR/],
		['/question/4', /Give each its answer/],
		[`/student/${slugOf('student:8')}`, /Ivo Rossi/],
		['/statistics', /Statistics/],
		['/article', /Who are the KFOR troops/]
	];
	for (const [index, [path, heading]] of views.entries()) {
		await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
		await page.setViewportSize({ width: index === 0 ? 1280 : 320, height: 800 });
		await page.goto(base + path);
		await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
		const isWide = await page.evaluate(() => document.body.scrollWidth > window.innerWidth);
		expect(isWide, path).toBe(false);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [path, id, nodes.map(({ html }) => html)])).toEqual(
			[]
		);
	}
});
