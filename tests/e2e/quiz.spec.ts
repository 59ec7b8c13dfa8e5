import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { unwrap } from '$lib/assignment/envelope';
import { openResult } from '$lib/assignment/result-code';
import { fromBank, handOut, ownOf, type HandedOut } from './handed-out';
import { noon } from './learner';
import { expect, test } from './test';
import { untilOffline } from './worker';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const DAY = 86_400_000;

test('a quiz is opened, answered, reloaded, finished offline and handed in', async ({
	page,
	context
}) => {
	const out = await handOut(fromBank(['choice', 'cloze', 'true-false']), {
		feedback: 'end',
		due: noon.getTime() + 3 * DAY
	});
	await page.clock.install({ time: noon });
	await page.goto(out.path);
	await expect(page.getByText(/^Friday,? 27 November/)).toBeVisible();
	// The questions have left the bar; the address names the quiz.
	await expect(page).toHaveURL(/\/quiz\/#quiz:[\w-]{16}$/);
	await expectAccessible(page, 'the first page of a quiz');
	await begin(page, 'Ana');

	await choose(page, 0);
	await expectAccessible(page, 'a question of a quiz');
	await pressButton(page, 'Next');
	await page.getByRole('textbox').fill('zebra');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('textbox')).toHaveValue('zebra');

	await untilOffline(page);
	await context.setOffline(true);
	await page.goto('/');
	await expect(page.getByText(/^Quiz, begun · due Friday/)).toBeVisible();
	await page.getByRole('link', { name: out.quiz.title }).click();
	await expect(page.getByRole('textbox')).toHaveValue('zebra');
	await pressButton(page, 'Next');
	await pressButton(page, 'Finish');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('1 question has no answer yet:')).toBeVisible();
	await expectAccessible(page, 'what has no answer yet');
	await dialog.getByRole('button', { name: /^Question 3, / }).click();
	await choose(page, 1);
	await pressButton(page, 'Finish');
	await press(page, dialog.getByRole('button', { name: 'Finish' }));

	await expect(page.getByRole('heading', { name: 'Now hand it in' })).toBeVisible();
	const code = await handIn(page);
	await expect(page.getByText(/^Given out of Recollect on Tuesday/)).toBeVisible();
	await expectAccessible(page, 'a quiz that was handed in');
	const { name, answers } = await opened(code, out);
	expect(name).toBe('Ana');
	expect(answers.map(({ item }) => item).sort()).toEqual([0, 1, 2]);
	expect(answers[1]?.response).toEqual({ kind: 'typed', text: 'zebra' });

	await page.getByText('Hand it in again').click();
	expect(await handIn(page)).toBe(code);
	await page.getByRole('link', { name: 'To today' }).click();
	const all = page.getByRole('link', { name: 'Quizzes on this device' });
	await expect(all).toBeVisible();
	await expect(page.getByText(/^Quiz, /)).toHaveCount(0);
	await all.click();
	await page.getByRole('link', { name: out.quiz.title }).click();
	await expect(page.getByText(/Receipt \w{4}/)).toBeVisible();
});

test('a link that lost its end says so, and a late quiz can still be taken', async ({ page }) => {
	const out = await handOut(ownOf(fromBank(['choice'])), { due: noon.getTime() - DAY });
	await page.clock.install({ time: noon });
	await page.goto(out.path.slice(0, -7));
	await expect(page.getByText(/^The end of this link is missing\. Ask for the file/)).toBeVisible();
	await expectAccessible(page, 'a link that was cut');
	await page.goto(out.path);
	await expect(page.getByText(/^It was due on Monday/)).toBeVisible();
	await begin(page, 'Ben');
	await choose(page, (out.quiz.items[0]!.question as { key: number }).key);
	await expect(page.getByRole('button', { name: 'Finish' })).toBeFocused();
});

test('what was missed goes into one’s own practice, and out again', async ({ page }) => {
	const items = fromBank(['true-false', 'short-answer']);
	const out = await handOut([items[0]!, ...ownOf([items[1]!])], { paging: 'all', feedback: 'end' });
	await page.clock.install({ time: noon });
	await page.goto(out.path);
	await begin(page, 'Ana');
	await pressButton(page, 'Finish');
	await press(page, page.getByRole('dialog').getByRole('button', { name: 'Finish' }));
	await expect(page.getByText('0 of 2 points')).toBeVisible();
	await page.getByRole('button', { name: 'Practise the 2 I missed' }).click();
	await expect(page.getByRole('link', { name: 'Learn it now' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('button', { name: 'Practise the 2 I missed' })).toBeVisible();
});

test('when the time is up, what is there is kept', async ({ page }) => {
	const out = await handOut(fromBank(['short-answer', 'choice']), {
		feedback: 'never',
		minutes: 6
	});
	await page.clock.install({ time: noon });
	await page.goto(out.path);
	await begin(page, 'Ana');
	await page.getByRole('textbox').fill('Albanian');
	await page.clock.runFor(90_000);
	await expect(page.getByRole('status').getByText(/^5 minutes left\./)).toBeAttached();
	await page.clock.runFor(270_000);
	await expect(page.getByText('The time is up. What you had answered is kept.')).toBeVisible();
	await expect(page.getByText(/has chosen not to tell right and wrong/)).toBeVisible();
	const { answers } = await opened(await handIn(page), out);
	expect(answers).toMatchObject([{ item: 0, response: { text: 'Albanian' } }]);
});

/** Say who one is, and wait for the first question. */
async function begin(page: Page, name: string): Promise<void> {
	const field = page.getByLabel('Your name');
	await field.fill(name);
	await field.press('Enter');
	await expect(field).toBeHidden();
}

/** Press something, but not so soon that it is taken for a tremor. */
async function press(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	await page.clock.fastForward(300);
	await target.click();
}

/** Press an option of the question on screen. */
function choose(page: Page, index: number): Promise<void> {
	return press(page, page.getByRole('group').last().getByRole('button').nth(index));
}

/** Press a button that has just this name. */
function pressButton(page: Page, name: string): Promise<void> {
	return press(page, page.getByRole('button', { name, exact: true }));
}

/** Copy the result, as it would be pasted into a chat. */
async function handIn(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Copy as a link' }).click();
	await expect(page.getByText(/^Copied\./)).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toContain('/results/#r1.');
	return link.slice(link.indexOf('#') + 1);
}

async function opened(code: string, out: HandedOut) {
	const found = unwrap(code);
	if ('problem' in found) throw new Error(found.problem);
	const result = await openResult(found.bytes, out);
	if ('problem' in result) throw new Error(result.problem);
	return result.result;
}

async function expectAccessible(page: Page, where: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	const found = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`
	);
	expect.soft(found, where).toEqual([]);
}
