import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fileOf, Pupil, quizOf } from './pupil';
import { expect, test } from './test';
import { untilOffline } from './worker';

test.use({
	permissions: ['clipboard-read', 'clipboard-write'],
	viewport: { width: 1280, height: 800 },
	contextOptions: { reducedMotion: 'reduce' }
});

/** So many questions of the twelve are kept: each can be answered by a press or a word. */
const KEPT = 5;
const keptKinds = /Choice|True or false|Typed answer|Gap|Number/;

const yes = true;
const no = false;

/** Who takes the quiz in a browser of their own, and which questions they know. */
const driven = {
	ana: [yes, yes, yes, yes, yes],
	otherAna: [yes, no, yes, no, yes],
	ben: [yes, yes, yes, yes, no],
	cem: [no, yes, no, yes, no],
	dana: [yes, no, no, no, no],
	finn: [no, no, no, no, no]
};

/** Of those who come by their files: number k knows question j unless 3 divides their sum. */
const others = [...Array(24).keys()].map((k) => ({
	name: `Pupil ${String(k + 1).padStart(2, '0')}`,
	right: [...Array(KEPT).keys()].map((j) => (k + j) % 3 !== 0)
}));

const pointsOf = (right: readonly boolean[]) => right.filter(Boolean).length;

test('a class of thirty takes a quiz, and its teacher knows what it knows', async ({
	page,
	browser,
	baseURL
}) => {
	test.setTimeout(120_000);
	await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));

	const { link, file } = await handOut(page);
	const given = await quizOf(link);
	expect(given.quiz.items).toHaveLength(KEPT);
	const typed = given.quiz.items.findIndex(
		({ question: { kind } }) => kind === 'short-answer' || kind === 'cloze'
	);
	expect(typed).toBeGreaterThanOrEqual(0);
	const come = () => Pupil.come(browser, given.quiz, baseURL!);

	const ana = await come();
	await ana.page.goto(link);
	await ana.begin('Ana Berg');
	await ana.answer(driven.ana);
	const results = [await ana.handIn()];

	const otherAna = await come();
	await otherAna.page.goto(link);
	await otherAna.begin('Ana Berg');
	await otherAna.answer(driven.otherAna);
	results.push(await otherAna.handIn());
	await otherAna.leave();

	// One goes offline in the middle.
	const ben = await come();
	await ben.page.goto(link);
	await ben.begin('Ben Okoro');
	await ben.answer(driven.ben.slice(0, 2));
	await untilOffline(ben.page);
	await ben.page.context().setOffline(true);
	await ben.answer(driven.ben.slice(2), 2);
	const byLink = await ben.handIn();
	await ben.leave();

	// One loads the page again, and hands in twice.
	const cem = await come();
	await cem.page.goto(link);
	await cem.begin('Cem Yildiz');
	await cem.answer(driven.cem.slice(0, 3));
	await expect(cem.page.getByText('Saved', { exact: true })).toBeVisible();
	await cem.page.reload();
	await cem.answer(driven.cem.slice(3), 3);
	results.push(await cem.handIn());
	await cem.page.getByText('Hand it in again').click();
	const twice = await cem.saveFile();
	await cem.leave();

	// One whose file is altered on its way.
	const dana = await come();
	await dana.page.goto(link);
	await dana.begin('Dana Novak');
	await dana.answer(driven.dana);
	const sound = await dana.saveFile();
	const at = sound.length - 90;
	const altered = sound.slice(0, at) + (sound[at] === 'x' ? 'y' : 'x') + sound.slice(at + 1);

	// One whose link has lost its end, and who gets the file.
	const finn = await come();
	await finn.page.goto(link.slice(0, -20));
	await expect(finn.page.getByText(/^The end of this link is missing\./)).toBeVisible();
	await finn.page.getByRole('link', { name: 'Open a quiz' }).click();
	await finn.page.getByLabel('Open a file').setInputFiles(textFile('quiz.txt', file));
	await finn.begin('Finn Lind');
	await finn.answer(driven.finn);
	const late = await finn.saveFile();
	await finn.leave();

	// What came by chat, wrapped and quoted; then the files of all, one of them altered; then a link.
	await page.goto('/results/');
	const thread = results.map((code) => `Here is mine:\n${code}\n`.replace(/.{76}/g, '$&\n'));
	const field = page.getByRole('textbox', { name: 'Paste here' });
	await field.fill([...thread, thread[0]!.replace(/^/gm, '> ')].join('\n'));
	const sum = page.getByRole('region', { name: 'What came' }).getByRole('status');
	await expect(sum).toHaveText('3 new results');
	const files = await Promise.all(
		others.map(async ({ name, right }) => textFile(`${name}.txt`, await fileOf(given, name, right)))
	);
	const input = page.locator('input[type=file]').first();
	await input.setInputFiles([
		...files,
		textFile('cem.txt', twice),
		textFile('dana.txt', altered),
		textFile('finn.txt', late)
	]);
	await expect(sum).toContainText('28 new results');
	await expect(sum).toContainText('1 was here already');
	await expect(sum).toContainText('1 could not be counted');
	await expect(page.getByRole('listitem').filter({ hasText: 'dana.txt' })).toContainText(
		'changed on its way'
	);
	await input.setInputFiles([textFile('dana.txt', sound)]);
	await expect(sum).toContainText('29 new results');
	await page.goto(byLink);
	await expect(sum).toContainText('30 new results');

	// Every number of the gradebook, against what each of them knew.
	await page.goto(`/teach/quiz/#${given.quiz.id}/results`);
	const rows = page.getByRole('region', { name: 'Gradebook' }).locator('tbody tr:not(.missing)');
	await expect(rows).toHaveCount(30);
	const expected = [
		...Object.values(driven).map(pointsOf),
		...others.map(({ right }) => pointsOf(right))
	];
	expect(await pointsShown(page)).toEqual(inOrder(expected));
	await expect(rows.filter({ hasText: 'Ben Okoro' }).locator('.result')).toContainText('4 / 5');
	await expect(rows.filter({ hasText: 'Pupil 01' }).locator('.result')).toContainText('3 / 5');
	await page.getByRole('button', { name: 'Two people' }).click();
	await expect(rows.filter({ hasText: 'Ana Berg' })).toHaveCount(2);

	// What is released opens where the quiz was taken.
	await page
		.getByRole('region', { name: 'Release right and wrong' })
		.getByRole('button', { name: 'Copy link' })
		.click();
	await expect(page.getByText('Copied. Paste it')).toBeVisible();
	const release = await page.evaluate(() => navigator.clipboard.readText());
	await ana.page.goto(release);
	await expect(ana.page.getByText('5 of 5 points')).toBeVisible();
	await ana.leave();
	await dana.page.goto(release);
	const danas = pointsOf(driven.dana);
	await expect(dana.page.getByText(`${danas} of 5 points`)).toBeVisible();

	// What many typed was right too: everybody is scored anew.
	const everybody = [...Object.values(driven), ...others.map(({ right }) => right)];
	const mistaken = everybody.filter((right) => !right[typed]).length;
	await page.goto(`/teach/quiz/#${given.quiz.id}/results/question/${typed + 1}`);
	await expect(page.getByText(`${30 - mistaken} of 30 right`)).toBeVisible();
	await page.getByRole('button', { name: /^Accept this answer too.*Magyar/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(
		dialog.getByRole('heading', { name: `${mistaken} results will change` })
	).toBeVisible();
	await dialog.getByRole('button', { name: 'Score everybody anew' }).click();
	await expect(page.getByText('30 of 30 right')).toBeVisible();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Copied. Paste it')).toBeVisible();
	await dana.page.goto(await page.evaluate(() => navigator.clipboard.readText()));
	const mended = danas + (driven.dana[typed] ? 0 : 1);
	await expect(dana.page.getByText(`${mended} of 5 points`)).toBeVisible();
	await dana.leave();

	await page.goto(`/teach/quiz/#${given.quiz.id}/results`);
	const anew = everybody.map((right) => pointsOf(right) + (right[typed] ? 0 : 1));
	await expect(rows).toHaveCount(30);
	expect(await pointsShown(page)).toEqual(inOrder(anew));

	// Out as a table, and on to a second device.
	await page.getByText('Save the results').click();
	const table = (await saved(page, 'Students (CSV)')).toString().trim().split('\r\n');
	expect(table).toHaveLength(31);
	await page.getByRole('button', { name: 'Save the class file' }).click();
	await dialog.getByLabel('Passphrase').fill('four good words here');
	await dialog.getByLabel('The same once more').fill('four good words here');
	const classFile = await saved(page, 'Save', dialog);

	const second = await browser.newContext({ baseURL: baseURL!, reducedMotion: 'reduce' });
	const there = await second.newPage();
	await there.setViewportSize({ width: 1280, height: 800 });
	await there.goto('/results/');
	await there
		.locator('input[type=file]')
		.first()
		.setInputFiles([
			{ name: 'a.recollect-class', mimeType: 'application/octet-stream', buffer: classFile }
		]);
	await there.getByRole('dialog').getByLabel('Passphrase').fill('four good words here');
	await there.getByRole('dialog').getByRole('button', { name: 'Open' }).click();
	await expect(there.getByRole('dialog')).toBeHidden();
	const latecomer = await fileOf(given, 'Gita Rao', driven.ana);
	await there.getByRole('textbox', { name: 'Paste here' }).fill(latecomer);
	await expect(there.getByRole('region', { name: 'What came' }).getByRole('status')).toContainText(
		'1 new result'
	);
	await there.goto(`/teach/quiz/#${given.quiz.id}/results`);
	await expect(
		there.getByRole('region', { name: 'Gradebook' }).locator('tbody tr:not(.missing)')
	).toHaveCount(31);
	expect(await pointsShown(there)).toEqual(inOrder([...anew, 5]));
	await second.close();
});

/** Make a quiz of five questions out of the twelve, told on release; its link and its file. */
async function handOut(page: Page): Promise<{ link: string; file: string }> {
	await page.goto('/article/#kfor');
	await page.getByRole('link', { name: 'Hand out' }).click();
	await page.getByText(/^Questions \(12\)/).click();
	await page.getByRole('button', { name: 'Select' }).click();
	const list = page.locator('ol > li');
	const words = await list.allTextContents();
	const isFirst = (kinds: RegExp, at: number) => words.findIndex((text) => kinds.test(text)) === at;
	const isTyped = (at: number) => isFirst(/Typed answer|Gap/, at);
	const pressed = [...words.keys()].filter((at) => keptKinds.test(words[at]!) && !isTyped(at));
	const kept = pressed.slice(0, KEPT - 1);
	for (const at of words.keys()) {
		if (!kept.includes(at) && !isTyped(at)) await list.nth(at).getByRole('checkbox').check();
	}
	await page.getByRole('button', { name: 'Take out' }).click();
	await expect(list).toHaveCount(KEPT);
	await page.getByText('Settings', { exact: true }).click();
	await page.getByRole('radio', { name: /^When I release it/ }).check();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText(/^Copied\./)).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	return { link, file: (await saved(page, 'Save as a file')).toString() };
}

function textFile(name: string, text: string) {
	return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

async function saved(page: Page, name: string, within: Pick<Page, 'getByRole'> = page) {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		within.getByRole('button', { name, exact: true }).click()
	]);
	return readFileSync(await download.path());
}

/** The points of all rows of the gradebook, the fewest first. */
async function pointsShown(page: Page): Promise<number[]> {
	const cells = page.getByRole('region', { name: 'Gradebook' }).locator('td.result small');
	return inOrder((await cells.allTextContents()).map((text) => parseFloat(text)));
}

function inOrder(numbers: readonly number[]): number[] {
	return [...numbers].sort((one, other) => one - other);
}
