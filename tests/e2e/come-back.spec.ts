import { newMemory } from '$lib/model/card';
import { readKept, reviewsOf } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test('a reload changes nothing, before an answer and after it', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice', 'cloze', 'true-false']);

	const first = await learner.question();
	await page.reload();
	expect(await learner.question()).toEqual(first);

	await learner.answer(false);
	const verdict = await page.getByRole('heading', { level: 2 }).textContent();
	await page.reload();
	await expect(learner.next).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(verdict!);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		(first as { stem: string }).stem
	);

	await learner.goOn();
	expect((await learner.question()).kind).toBe('cloze');
	await page.reload();
	expect((await learner.question()).kind).toBe('cloze');
});

test('a pause and a stop both lead back to the same question', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice', 'cloze', 'true-false']);
	await learner.answer(true);
	await learner.goOn();

	await page.getByRole('link', { name: 'Pause' }).click();
	await expect(page.getByText('You stopped in the middle.')).toBeVisible();
	await page.getByRole('link', { name: 'Go on' }).click();
	expect((await learner.question()).kind).toBe('cloze');

	await page.getByRole('button', { name: 'Stop here' }).click();
	await expect(learner.end).toBeVisible();
	await expect(page.getByText('1 of 1 right at the first try.')).toBeVisible();
	await learner.press(page.getByRole('button', { name: 'Go on: 2 questions left' }));
	expect((await learner.question()).kind).toBe('cloze');
	expect(await learner.finish()).toBe(2);
});

test('undo takes back a whole sitting, also after a reload', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice', 'true-false', 'cloze']);
	const before = await readKept(page);
	expect(await learner.finish(({ kind }) => kind !== 'true-false')).toBe(4);

	await page.reload();
	await expect(learner.end).toBeVisible();
	await learner.undo.click();
	await learner.undo.click();
	expect((await learner.question()).kind).toBe('cloze');
	await page.reload();
	await learner.undo.click();
	expect((await learner.question()).kind).toBe('true-false');
	await learner.undo.click();
	expect((await learner.question()).kind).toBe('choice');
	await expect(learner.undo).toBeDisabled();

	const after = await readKept(page);
	const reviews = reviewsOf(after);
	const voids = after.journal.slice(reviews.length);
	expect(reviews).toHaveLength(4);
	expect(voids).toHaveLength(4);
	expect(voids.map((entry) => entry.kind === 'void' && entry.voids)).toEqual(
		reviews.map(({ id }) => id).toReversed()
	);
	expect(after.cards).toEqual(before.cards);
	expect(after.cards.every(({ memory }) => memory.reps === newMemory.reps)).toBe(true);
	expect(after.decks).toEqual(before.decks);
});
