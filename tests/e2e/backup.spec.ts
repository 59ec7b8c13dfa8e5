import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { entriesOf } from '$lib/exchange/zip';
import { readKept } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

/** Copies go among the downloads: the window to choose a place in is the browser’s own. */
async function keepToDownloads(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'showSaveFilePicker');
	});
}

test.beforeEach(({ page }) => keepToDownloads(page));

/** Learn something, so that there is something to save. */
async function learn(page: Page, right: boolean): Promise<void> {
	const learner = await Learner.at(page);
	await page.goto('/practise/#learn');
	await learner.answer(right);
}

/** Save a copy; tells where the file is. */
async function save(page: Page, info: TestInfo, name: string): Promise<string> {
	await page.goto('/backup/');
	const button = page.getByRole('button', { name: 'Save a copy' });
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	await expect(page.getByText(/^Saved recollect-2026-11-24.*\.zip/).first()).toBeVisible();
	const path = info.outputPath(`${name}.zip`);
	await download.saveAs(path);
	return path;
}

async function open(page: Page, path: string): Promise<void> {
	await page.goto('/backup/');
	await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
	await page.locator('input[type=file]').setInputFiles(path);
}

/** What each file of a copy is, but the one that says when it was made. */
function filesIn(path: string): string[] {
	return entriesOf(new Uint8Array(readFileSync(path)))!
		.filter(({ name }) => name !== 'manifest.json')
		.map(({ name, size, checksum }) => `${name} ${size} ${checksum}`);
}

/** No violation of any rule of axe, in light and in dark. */
async function expectAccessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	}
}

test('save, delete everything, open: the same to the byte', async ({ page }, info) => {
	await learn(page, true);
	const before = await readKept(page);
	const first = await save(page, info, 'first');

	await page.getByRole('button', { name: 'Delete everything …' }).click();
	await expect(page.getByText(/^1 deck, \d+ facts and 1 answer will be gone/)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
	await expect(page.getByRole('link', { name: /^Read about KFOR/ })).toBeVisible();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

	await open(page, first);
	await expect(page.getByRole('heading', { name: 'first.zip' })).toBeFocused();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Bring it here' }).click();
	await expect(page.getByText('Everything is as it was in first.zip.')).toBeVisible();
	expect(await readKept(page)).toEqual(before);
	expect(filesIn(await save(page, info, 'second'))).toEqual(filesIn(first));
	await page.goto('/');
	await expect(page.getByText(/^Last copy: today, recollect-.*in your downloads/)).toBeVisible();
});

test('two browsers merge to the same, whichever takes in the other', async ({
	page,
	browser
}, info) => {
	const one = page;
	const other = await browser.newPage();
	await keepToDownloads(other);
	await learn(one, true);
	await learn(other, false);
	const paths = [await save(one, info, 'one'), await save(other, info, 'other')] as const;
	expect(filesIn(paths[0])).not.toEqual(filesIn(paths[1]));

	for (const [page, path] of [[one, paths[1]] as const, [other, paths[0]] as const]) {
		await open(page, path);
		await expect(page.getByText('1 answer', { exact: true }).first()).toBeVisible();
		await page.getByRole('button', { name: 'Merge' }).click();
		await expect(page.getByText(/is merged with what was here/)).toBeVisible();
		expect((await readKept(page)).journal).toHaveLength(2);
	}
	const merged = await save(one, info, 'merged');
	expect(filesIn(await save(other, info, 'merged too'))).toEqual(filesIn(merged));

	// A copy from before brings nothing; replacing by it is one undo away.
	await open(one, paths[0]);
	await expectAccessible(one);
	await expect(one.getByText('Nothing would change.')).toBeVisible();
	await expect(one.getByRole('button', { name: 'Merge' })).toBeDisabled();
	await one.getByRole('button', { name: 'Replace' }).click();
	await expect(one.getByText('Everything is as it was in one.zip.')).toBeVisible();
	expect((await readKept(one)).journal).toHaveLength(1);
	await one.keyboard.press('Control+z');
	await expect(one.getByText('Everything is as it was in one.zip.')).toBeHidden();
	expect((await readKept(one)).journal).toHaveLength(2);
	expect(filesIn(await save(one, info, 'undone'))).toEqual(filesIn(merged));
	await other.close();
});

test('a damaged or foreign file gets a sentence and changes nothing', async ({ page }, info) => {
	await learn(page, true);
	const copy = readFileSync(await save(page, info, 'good'));
	const before = await readKept(page);
	const flipped = Buffer.from(copy);
	flipped[copy.length >> 1]! ^= 0x40;

	for (const [name, bytes, sentence] of [
		['flipped.zip', flipped, 'That copy is damaged'],
		['half.zip', copy.subarray(0, copy.length >> 1), 'That copy is damaged'],
		['diary.zip', Buffer.from('Dear diary'), 'is not a copy of Recollect'],
		['nothing.zip', Buffer.alloc(0), 'That file is empty']
	] as const) {
		const path = info.outputPath(name);
		writeFileSync(path, bytes);
		await open(page, path);
		await expect(page.getByRole('alert')).toContainText(sentence);
	}
	expect(await readKept(page)).toEqual(before);
});

test('another tab hears that everything was deleted', async ({ page }) => {
	await learn(page, true);
	const other = await page.context().newPage();
	await other.goto('/');
	await expect(other.getByRole('link', { name: 'Save a copy' })).toBeVisible();
	await page.goto('/backup/');
	await page.getByRole('button', { name: 'Delete everything …' }).click();
	await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
	await expect(other.getByRole('heading', { name: 'Everything was deleted.' })).toBeVisible();
});
