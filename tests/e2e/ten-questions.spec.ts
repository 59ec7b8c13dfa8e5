import { questionKinds } from '$lib/model/question';
import { keyboard, mouse, tabTo, touch, type Hand } from './hands';
import { readKept, reviewsOf } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';
import type { Page } from '@playwright/test';

const kinds = [...questionKinds, 'choice'] as const;

/** Ten questions of all kinds, each answered right, and each answer on the disk. */
async function practiseTen(page: Page, hand: Hand): Promise<void> {
	const learner = await Learner.at(page, hand);
	await learner.beginWith(kinds);
	expect(await learner.finish()).toBe(10);

	await expect(page.getByText('10 of 10 right at the first try.')).toBeVisible();
	const reviews = reviewsOf(await readKept(page));
	expect(reviews.map(({ question }) => question.kind)).toEqual(kinds);
	expect(reviews.map(({ rating }) => rating)).toEqual(kinds.map(() => 'good'));
}

test.describe('at a desk', () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	test('ten questions of all kinds by mouse', ({ page }) => practiseTen(page, mouse));
	test('ten questions of all kinds by keyboard alone', ({ page }) => practiseTen(page, keyboard));
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('ten questions of all kinds by touch', ({ page }) => practiseTen(page, touch));
});

test('every act of a sitting has its key', async ({ page }) => {
	const learner = await Learner.at(page, keyboard);
	await learner.beginWith(['choice', 'true-false', 'evidence', 'choice']);
	const { keyboard: keys } = page;
	const options = page.getByRole('group').getByRole('button');

	await keys.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await keys.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await keys.press('e');
	await expect(page.getByRole('dialog', { name: 'Edit the question' })).toBeVisible();
	await keys.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();

	// Arrows move among the options and answer nothing.
	await learner.settle();
	await tabTo(options.first());
	await keys.press('ArrowDown');
	await expect(options.nth(1)).toBeFocused();
	await expect(learner.dontKnow).toBeVisible();
	await keys.press('Enter');
	await expect(learner.saved).toBeVisible();

	await keys.press('u');
	await expect(learner.dontKnow).toBeVisible();
	await learner.answer(true);
	await keys.press('Space');
	await learner.question();
	await keys.press('-');
	await expect(page.getByText('Choose the sentence that says so.')).toBeVisible();
	await keys.press('@');
	await expect(page.getByText('Choose the sentence that says so.')).toBeHidden();
	await learner.answer(true);
	await keys.press('Enter');
	await expect(learner.end).toBeVisible();

	const { journal } = await readKept(page);
	const acts = ['review', 'void', 'review', 'bury', 'suspend', 'review'];
	expect(journal.map(({ kind }) => kind)).toEqual(acts);
});
