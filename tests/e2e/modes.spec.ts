import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Learner } from './learner';
import { readKept, reviewsOf } from './kept';
import { expect, test } from './test';

/** Answer whatever is on screen in a test, somehow. */
async function answerSomehow(page: Page): Promise<void> {
	const field = page.locator('.question input');
	const stands = page.getByRole('button', { name: 'It stands in the right order' });
	const options = page.getByRole('group').last().getByRole('button');
	if (await field.count()) await field.fill('Pristina');
	else if (await stands.count()) await stands.click();
	else await options.first().click();
}

test('a test goes on after a reload, counts when it is finished, and can be taken back', async ({
	page
}) => {
	const learner = await Learner.at(page);
	await page.goto('/test/#kfor');
	await page.getByRole('radio', { name: '5' }).check();
	await learner.press(page.getByRole('button', { name: 'Begin' }));

	const next = page.getByRole('button', { name: /^Next|^Finish/ });
	for (const place of [1, 2, 3, 4]) {
		await expect(page.getByText(`${place} of 5`)).toBeVisible();
		await learner.settle();
		await answerSomehow(page);
		await learner.press(next);
		if (place === 2) {
			await expect(page.getByText('3 of 5')).toBeVisible();
			await expect(learner.saved).toBeVisible();
			await page.reload();
		}
	}
	// The last one is left blank: it says nothing of the memory.
	await expect(page.getByText('5 of 5')).toBeVisible();
	expect(reviewsOf(await readKept(page))).toEqual([]);
	await learner.press(next);
	await learner.press(page.getByRole('dialog').getByRole('button', { name: 'Finish' }));
	await expect(page.getByRole('heading', { name: /^\d of 5 right$/ })).toBeFocused();
	await expect(page.getByText('4 answers count as practice.')).toBeVisible();
	const reviews = reviewsOf(await readKept(page));
	expect(reviews).toHaveLength(4);
	expect(reviews.every(({ evidence }) => evidence.visibleTime > 0)).toBe(true);

	await page.reload();
	await expect(page.getByRole('heading', { name: /^\d of 5 right$/ })).toBeVisible();
	expect(reviewsOf(await readKept(page))).toHaveLength(4);
	await learner.press(page.getByRole('button', { name: /^Retake/ }));
	await expect(page.getByText(/\b1 of \d\b/).first()).toBeVisible();
});

test('what a test wrote is taken back as one', async ({ page }) => {
	const learner = await Learner.at(page);
	await page.goto('/test/#kfor');
	await page.getByRole('radio', { name: '5' }).check();
	await page.getByRole('checkbox', { name: /^Choose/ }).uncheck();
	await page.getByRole('checkbox', { name: /^Put/ }).uncheck();
	await learner.press(page.getByRole('button', { name: 'Begin' }));
	await page.locator('.question input').fill('zebra');
	await learner.press(page.getByRole('button', { name: '1 of 5' }));
	await learner.press(page.getByRole('dialog').getByRole('button', { name: 'Question 5' }));
	await learner.press(page.getByRole('button', { name: 'Finish' }));
	await learner.press(page.getByRole('dialog').getByRole('button', { name: 'Finish' }));
	await learner.press(page.getByRole('button', { name: 'Undo' }));
	await expect(page.getByText('nothing of it counts as practice')).toBeVisible();
	const kept = await readKept(page);
	expect(kept.journal.map(({ kind }) => kind)).toEqual(['review', 'void']);
	expect(kept.cards.filter(({ memory }) => memory.reps > 0)).toEqual([]);
});

test('cramming brings a miss back and leaves the schedule alone', async ({ page }) => {
	const learner = await Learner.at(page);
	await page.goto('/cram/#kfor');
	await expect(page.getByText('This does not change when you are asked again.')).toBeVisible();
	await expect(page.getByText('8 to go')).toBeVisible();
	await learner.press(learner.dontKnow);
	await expect(page.getByText('It comes again in this round.')).toBeVisible();
	await page.keyboard.press('Space');
	await expect(page.getByText('8 to go')).toBeVisible();
	await learner.press(page.getByRole('button', { name: 'Stop here' }));
	await expect(page.getByText('0 of 1 right at the first try.')).toBeVisible();
	const kept = await readKept(page);
	expect(kept.journal).toEqual([]);
	expect(kept.sittings).toEqual([]);
});

test('what is written from memory lights up, outlives a reload, and its gaps are the next set', async ({
	page
}) => {
	const learner = await Learner.at(page);
	await page.goto('/recall/#kfor');
	const field = page.getByRole('textbox', { name: 'What you remember' });
	await field.fill(
		'It started with 50,000 soldiers in 1999. Kosovo declared independence in 2008.'
	);
	await learner.settle();
	await expect(page.getByRole('status').getByText('1 of 65 facts. 1 in part.')).toBeVisible();
	await expect(page.getByText('At the beginning, in 1999, KFOR had 50,000 troops.')).toBeVisible();
	// What is still missing is not told.
	await expect(page.getByText('its independence from Serbia')).toBeHidden();
	await expect
		.poll(() => page.reload().then(() => field.inputValue()))
		.toContain('independence in 2008');
	await learner.press(page.getByRole('button', { name: 'That’s all I remember' }));
	await expect(page.getByRole('heading', { name: 'You wrote 1 of 65 facts' })).toBeFocused();
	await learner.press(page.getByRole('button', { name: 'Practise what you missed' }));
	await learner.answer(true);
	const { cards, journal, sittings } = await readKept(page);
	const planned = sittings.at(-1)!.plan.map(({ cardId }) => cardId);
	const recalled = cards.filter(({ factId }) => factId === 'fact:kfor/first-size');
	expect(planned.length).toBeGreaterThan(5);
	expect(recalled.filter(({ id }) => planned.includes(id))).toEqual([]);
	expect(journal[0]!.sittingId).toBe(sittings.at(-1)!.id);
});

test('a question in the article is answered, taken back or passed over', async ({ page }) => {
	await Learner.at(page);
	await page.goto('/article/#kfor');
	const shine = page.getByRole('button', { name: 'Ask me while I read' });
	await shine.click();
	const questions = page.getByRole('group', { name: 'Question', exact: true });
	await expect(questions).toHaveCount(8);
	const [first, second] = [questions.nth(0), questions.nth(1)];
	await first.getByRole('button', { name: 'Answer' }).press('Enter');
	await first.getByRole('button', { name: 'I don’t know' }).press('Enter');
	await expect(first.getByText('It counts as practice.')).toBeVisible();
	await expect.poll(async () => reviewsOf(await readKept(page)).length).toBe(1);
	await first.getByRole('button', { name: 'Undo' }).press('Enter');
	await expect(first.getByRole('button', { name: 'I don’t know' })).toBeVisible();
	await expect
		.poll(async () => (await readKept(page)).cards.filter(({ memory }) => memory.reps > 0))
		.toEqual([]);
	// Where something is to be written, it is written at once.
	for (const at of [2, 3, 4, 5, 6, 7]) {
		await questions.nth(at).getByRole('button', { name: 'Answer' }).press('Enter');
		await expect(questions.nth(at).getByRole('button', { name: 'I don’t know' })).toBeVisible();
		const field = questions.nth(at).locator('input');
		if (await field.count()) await expect(field).toBeFocused();
	}
	await second.getByRole('button', { name: 'Skip' }).click();
	await expect(second.getByRole('button', { name: 'Ask anyway' })).toBeFocused();
	await shine.click();
	await expect(questions).toHaveCount(0);
});

test('pairs are found by the keyboard, and the time is kept', async ({ page }) => {
	await Learner.at(page);
	await page.goto('/clock/#kfor');
	await expect(page.getByText('too few dates')).toBeVisible();
	await page.getByRole('button', { name: /Begin.*Pairs/ }).press('Enter');
	const end = page.getByRole('heading', { name: /pairs in .* seconds/ });
	const count = page.getByText(/^\d+ of \d+$/);
	for (let tries = 0; tries < 60 && !(await end.isVisible()); tries += 1) {
		const [before] = await count.allTextContents();
		for (const key of ['1', '2', '3', '4']) {
			await page.keyboard.press(key);
			if ((await count.allTextContents())[0] !== before) break;
		}
	}
	await expect(end).toBeFocused();
	await expect(page.getByText('That is your first time here.')).toBeVisible();
	await page.reload();
	await expect(page.getByText(/Your best on this device/)).toBeVisible();
	expect((await readKept(page)).journal).toEqual([]);
});

/** A device whose only voice is this one; what it is told to say is kept. */
async function giveVoice(page: Page, localService: boolean): Promise<void> {
	await page.addInitScript((localService) => {
		const voice = { lang: 'en-GB', name: 'Here', localService, default: true };
		const said: string[] = [];
		Object.assign(window, { said });
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => [voice],
			speak: ({ text }: { text: string }) => said.push(text),
			cancel: () => undefined
		});
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
		Object.assign(window, {
			SpeechSynthesisUtterance: class {
				text: string;
				constructor(text: string) {
					this.text = text;
				}
			}
		});
	}, localService);
}

test('a voice of the device reads questions aloud, once it is switched on', async ({ page }) => {
	await giveVoice(page, true);
	const learner = await Learner.at(page);
	await page.goto('/settings/');
	await page.getByRole('checkbox', { name: 'Read aloud' }).check();
	await learner.beginWith(['choice']);
	const question = await learner.question();
	await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible();
	await page.keyboard.press('r');
	const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
	expect((await said())[0]).toContain('stem' in question ? question.stem : '');
	await learner.answer(false);
	await page.keyboard.press('r');
	await expect.poll(async () => (await said())[1]).toMatch(/^It was /);
});

test('a voice of the network is not offered, nor dictation', async ({ page }) => {
	await giveVoice(page, false);
	await page.goto('/settings/');
	await expect(page.getByRole('checkbox').last()).toBeVisible();
	// So long a browser may take to tell its voices.
	await page.waitForTimeout(1700);
	await expect(page.getByRole('checkbox', { name: /Read aloud|Speak answers/ })).toHaveCount(0);
});

test('axe finds nothing in the ways to practise', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const way of ['test', 'cram', 'clock', 'recall']) {
		await page.goto(`/${way}/#kfor`);
		await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
			expect.soft(violations.map(({ id, nodes }) => `${way} ${id}: ${nodes[0]?.html}`)).toEqual([]);
		}
	}
});
