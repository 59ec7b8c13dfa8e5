import { standsIn } from '$lib/generation/tokens';
import { keyboard, tabTo } from './hands';
import { readKept, reviewsOf } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test('who does not know is told, and asked again in an easier way', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['short-answer']);
	const { key } = (await learner.question()) as { key: { answers: string[] } };
	await learner.press(learner.dontKnow);
	await expect(page.getByRole('textbox')).toHaveValue(key.answers[0]!);
	await expect(page.getByText(/Again in this sitting, then tomorrow/)).toBeVisible();
	await learner.goOn();
	expect((await learner.question()).gapId).toBe(reviewsOf(await readKept(page))[0]!.question.gapId);
	expect(await learner.finish()).toBe(1);
	await expect(page.getByText('0 of 1 right at the first try.')).toBeVisible();
});

test('a hint helps, and the answer counts as a hard one', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['cloze']);
	const { key } = (await learner.question()) as { key: { answers: string[] } };
	await learner.press(page.getByRole('button', { name: 'Hint' }));
	await expect(page.getByText(`It begins with “${key.answers[0]![0]}”.`)).toBeVisible();
	await learner.answer(true);
	const [review] = reviewsOf(await readKept(page));
	expect(review!.rating).toBe('hard');
	expect(review!.evidence).toMatchObject({ rule: 'after-hint', hints: 1 });
});

test('the learner has the last word on what was typed', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['cloze', 'short-answer']);
	const wasRight = page.getByRole('button', { name: 'I was right' });
	const lucky = page.getByRole('button', { name: 'Lucky guess' });

	await learner.answer(false);
	await learner.press(wasRight);
	await expect(wasRight).toBeHidden();
	await expect(page.getByText(/It comes again in \d+ days/)).toBeVisible();
	await learner.goOn();

	await learner.answer(true);
	await learner.press(lucky);
	await expect(lucky).toBeHidden();
	await expect(page.getByText('Again in this sitting, then tomorrow.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Again in this sitting, then tomorrow.')).toBeVisible();
	await expect(lucky).toBeHidden();

	const { journal, cards } = await readKept(page);
	expect(journal.map((entry) => entry.kind === 'override' && entry.rating).filter(Boolean)).toEqual(
		['good', 'again']
	);
	const memoryOf = (at: number) => cards.find(({ id }) => id === journal[at]!.cardId)!.memory;
	expect(memoryOf(0).lastRating).toBe('good');
	expect(memoryOf(2).lastRating).toBe('again');

	// Undo takes back the word first, then the answer.
	await learner.undo.click();
	await expect(lucky).toBeVisible();
	await learner.undo.click();
	expect((await learner.question()).kind).toBe('short-answer');
});

test('an edit that is left gives the keyboard back to where it was', async ({ page }) => {
	const learner = await Learner.at(page, keyboard);
	await learner.beginWith(['choice', 'choice']);
	const edit = page.getByRole('button', { name: 'Edit', exact: true });
	for (const key of ['Escape', 'Cancel']) {
		await tabTo(edit);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog')).toBeVisible();
		if (key === 'Escape') await page.keyboard.press(key);
		else {
			await tabTo(page.getByRole('button', { name: key }));
			await page.keyboard.press('Enter');
		}
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(edit).toBeFocused();
	}
});

test('a question changed while practising is changed at once, after a reload, and back by undo', async ({
	page
}) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice', 'cloze']);
	const heading = page.getByRole('heading', { level: 1 });
	const before = (await heading.textContent())!;

	await learner.press(page.getByRole('button', { name: 'Edit' }));
	const dialog = page.getByRole('dialog', { name: 'Edit the question' });
	await dialog.getByRole('textbox', { name: 'The question' }).fill('What do you want to be asked?');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(heading).toHaveText('What do you want to be asked?');
	await expect.poll(async () => (await readKept(page)).journal.length).toBe(1);
	await page.reload();
	await expect(heading).toHaveText('What do you want to be asked?');
	await learner.answer(true);

	await learner.undo.click();
	await expect(heading).toHaveText('What do you want to be asked?');
	await learner.undo.click();
	await expect(heading).toHaveText(before);
	await expect(learner.undo).toBeDisabled();
	await page.reload();
	await expect(heading).toHaveText(before);
});

test('what is put away is not asked: until tomorrow, or for good', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice', 'choice', 'choice', 'choice']);
	await learner.answer(true);
	await page.keyboard.press('-');
	await learner.question();
	await learner.answer(true);
	await page.keyboard.press('@');
	await learner.question();
	await page.keyboard.press('-');
	await expect.poll(async () => (await readKept(page)).journal.length).toBe(5);
	await learner.question();
	await page.keyboard.press('@');
	await expect(learner.end).toBeVisible();

	const { sittings, cards } = await readKept(page);
	const planned = sittings.at(-1)!.plan.map(({ cardId }) => cards.find(({ id }) => id === cardId)!);
	const { day } = sittings.at(-1)!;
	expect(planned.map(({ memory }) => memory.suspended)).toEqual([undefined, true, undefined, true]);
	expect(planned[2]!.memory.buriedUntil).toBe(day + 1);
	expect(planned[1]!.dueDay).toBeUndefined();
	expect(planned[3]!.newRank).toBeUndefined();
});

test('two quick taps are one answer, and pass over no question', async ({ page }) => {
	// By the real clock, and at the pace of a trembling finger.
	const learner = new Learner(page);
	await learner.beginWith(['choice', 'choice']);
	const option = page.getByRole('group').getByRole('button').first();
	await page.waitForTimeout(300);
	await option.dblclick();
	await expect(learner.saved).toBeVisible();
	await page.waitForTimeout(300);
	// Where "Next" was stands "I don’t know" at once.
	await learner.next.dblclick();
	await expect(learner.dontKnow).toBeVisible();
	await page.waitForTimeout(300);
	await expect(learner.dontKnow).toBeVisible();
	expect((await readKept(page)).journal).toHaveLength(1);
});

test('no answer that is to be written stands on the screen before', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['cloze', 'short-answer', 'number', 'flashcard']);
	for (let left = 4; left > 0; left -= 1) {
		const { key } = (await learner.question()) as { key: { answers: string[] } };
		const html = await page.getByRole('main').innerHTML();
		expect(key.answers.filter((answer) => standsIn(html, answer))).toEqual([]);
		await learner.answer(true);
		await learner.goOn();
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a swipe goes on from the feedback, and answers nothing', async ({ page, context }) => {
		const learner = await Learner.at(page);
		await learner.beginWith(['choice', 'choice']);
		const touch = await context.newCDPSession(page);
		const at = (x: number) => [{ x, y: 400 }];
		const swipe = async () => {
			await learner.settle();
			await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(320) });
			for (let x = 300; x >= 120; x -= 30) {
				await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(x) });
			}
			await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};

		await swipe();
		await expect(learner.dontKnow).toBeVisible();
		await learner.answer(true);
		await swipe();
		await expect(learner.next).toBeHidden();
		await expect(learner.dontKnow).toBeVisible();
	});
});
