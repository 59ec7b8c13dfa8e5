import AxeBuilder from '@axe-core/playwright';
import { kindsOf } from '$lib/generation/kinds';
import { cardIdOf } from '$lib/model/ids';
import { lesson } from './asked';
import { Learner } from './learner';
import { expect, test } from './test';

const typed = ['short-answer', 'number', 'cloze'] as const;

test('a near miss is told as such, says what it lacks, and counts as a miss', async ({ page }) => {
	const dated = [...lesson.gaps.values()].find(
		({ gap }) => gap.type === 'date' && /^\d{4}-\d\d-\d\d$/.test(gap.date ?? '')
	)!;
	const surveyed = [...lesson.gaps.values()].find(
		({ gap }) =>
			gap.type === 'number' && gap.value! >= 1000 && kindsOf(lesson, gap.id).includes('number')
	)!;
	const learner = await Learner.at(page);
	await learner.beginPlan(
		[dated, surveyed].map(({ gap }, index) => ({
			cardId: cardIdOf(gap.id),
			kind: typed.find((kind) => kindsOf(lesson, gap.id).includes(kind))!,
			seed: index + 1,
			options: 3,
			seconds: 20
		}))
	);
	await learner.question();
	await learner.settle();
	// Neither day nor month
	await learner.hand.write(page.getByRole('textbox'), '2023');
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Nearly: it was /);
	await expect(page.getByText('A part of it is missing.', { exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'I was right' })).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'is missing' })).toHaveCount(1);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await learner.goOn();

	const { key } = (await learner.question()) as { key: { value: number } };
	await learner.settle();
	await learner.hand.write(page.getByRole('textbox'), `about ${key.value / 1000}k`);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Right, that is /);
});
