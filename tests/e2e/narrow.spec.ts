import type { Page } from '@playwright/test';
import { drawQuestion } from '$lib/generation/draw';
import { cardIdOf } from '$lib/model/ids';
import { questionKinds } from '$lib/model/question';
import { lesson } from './asked';
import { Learner } from './learner';
import { visitAll } from './places';
import { expect, test } from './test';

test.describe('on the smallest phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test('a choice question with all its buttons stands above the fold', async ({ page }) => {
		const learner = await Learner.at(page);
		await learner.beginPlan(longestChoices(3));
		const options = page.getByRole('group').getByRole('button');
		const actions = page.getByRole('button', { name: /^(Undo|Stop here|I don’t know|Edit)/ });

		for (let left = 3; left > 0; left -= 1) {
			await learner.question();
			expect(await page.evaluate(() => scrollY)).toBe(0);
			await expect(actions).toHaveCount(4);
			for (const button of [...(await options.all()), ...(await actions.all())]) {
				await expect(button).toBeInViewport({ ratio: 1 });
			}
			const foot = (await learner.dontKnow.boundingBox())!;
			const last = (await options.last().boundingBox())!;
			expect.soft(last.y + last.height).toBeLessThanOrEqual(foot.y);
			await page.keyboard.press('@');
			if (left > 1) await learner.question();
		}
	});
});

test.describe('on phones', () => {
	test.use({ hasTouch: true, isMobile: true });

	test('nothing is wider than the window', async ({ page }) => {
		const learner = await Learner.at(page);
		for (const address of ['/', '/article/#kfor']) {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expectNoWider(page, address);
		}
		await page.getByRole('button', { name: 'Show facts' }).tap();
		await expectNoWider(page, 'facts');
		await learner.beginWith(questionKinds);
		for (let count = questionKinds.length; count > 0; count -= 1) {
			const { kind } = await learner.question();
			await expectNoWider(page, kind);
			await learner.answer(count < 4);
			await expectNoWider(page, `${kind}, answered`);
			await learner.goOn();
		}
		await page.getByRole('button', { name: 'Stop here' }).tap();
		await expect(learner.end).toBeVisible();
		await expectNoWider(page, 'the end');
		await learner.press(page.getByRole('link', { name: 'To today' }));
		await expect(page.getByText('Nothing is due.')).toBeVisible();
		await expectNoWider(page, 'today');
		await visitAll(page, (address) => expectNoWider(page, address));
	});
});

/** The choice questions of the lesson that have most to show. */
function longestChoices(count: number) {
	const length = (gapId: Parameters<typeof cardIdOf>[0]) => {
		const question = drawQuestion(lesson, gapId, 'choice', 1, 3);
		if (question?.kind !== 'choice') return 0;
		return question.stem.length + question.options.join('').length;
	};
	return [...lesson.gaps.keys()]
		.sort((a, b) => length(b) - length(a))
		.slice(0, count)
		.map((gapId) => {
			const shared = { kind: 'choice', options: 3, seconds: 20, seed: 1 } as const;
			return { ...shared, cardId: cardIdOf(gapId) };
		});
}

/** Nothing to scroll sideways, on a small phone and on a usual one. */
async function expectNoWider(page: Page, where: string): Promise<void> {
	for (const width of [320, 390]) {
		await page.setViewportSize({ width, height: 720 });
		const content = await page.evaluate(() => document.documentElement.scrollWidth);
		expect.soft(content, `${where} at ${width}`).toBeLessThanOrEqual(width);
	}
}
