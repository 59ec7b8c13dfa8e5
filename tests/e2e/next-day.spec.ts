import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial } from '$lib/generation/material';
import { grade } from '$lib/grading/grade';
import { applyReview, dueDayOf } from '$lib/memory/replay';
import { createScheduler } from '$lib/memory/scheduler';
import type { Card } from '$lib/model/card';
import type { Review } from '$lib/model/journal';
import { put, readKept, reviewsOf, type Kept } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test.use({ timezoneId: 'Europe/Berlin' });

test('tomorrow, which begins at four, brings just what was missed', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice', 'true-false', 'cloze', 'choice']);
	const seen = new Set<string>();
	await learner.finish(({ kind, gapId }) => {
		const again = seen.has(gapId);
		seen.add(gapId);
		return again || kind !== 'choice';
	});
	const missed = reviewsOf(await readKept(page))
		.filter(({ rating }) => rating === 'again')
		.map(({ cardId }) => cardId);
	expect(missed).toHaveLength(2);

	await page.clock.setSystemTime('2026-11-25T03:58:00+01:00');
	await page.goto('/');
	await expect(page.getByRole('heading', { name: 'Nothing is due.' })).toBeVisible();
	// The page is left open: the day turns by itself.
	await page.clock.fastForward('03:00');
	await expect(page.getByRole('heading', { name: '1 minute today.' })).toBeVisible();
	await expect(page.getByText('2 questions')).toBeVisible();

	await page.getByRole('link', { name: 'Practise now' }).click();
	await learner.question();
	const { sittings } = await readKept(page);
	expect(sittings.at(-1)!.purpose).toBe('review');
	expect(
		sittings
			.at(-1)!
			.plan.map(({ cardId }) => cardId)
			.sort()
	).toEqual(missed.sort());
	expect(await learner.finish()).toBe(2);
	await learner.press(page.getByRole('link', { name: 'To today' }));
	await expect(page.getByRole('heading', { name: 'Nothing is due.' })).toBeVisible();
});

test('after a long break it is ten minutes again, and no pile', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice']);
	await learner.finish();
	const { cards, journal } = everythingOnce(await readKept(page));
	await put(page, 'cards', cards);
	await put(page, 'journal', journal);
	expect(cards.length).toBeGreaterThan(70);

	await page.clock.setSystemTime('2027-01-03T10:00:00+01:00');
	await page.goto('/');
	const heading = page.getByRole('heading', { name: /^\d+ minutes today\.$/ });
	await expect(heading).toBeVisible();
	const minutes = Number.parseInt((await heading.textContent())!);
	expect(minutes).toBeGreaterThanOrEqual(8);
	expect(minutes).toBeLessThanOrEqual(10);
	const words = await page.getByRole('main').innerText();
	const numbers = words
		.replace(/\d+ facts:.*/, '')
		.match(/\d+/g)!
		.map(Number);
	expect(Math.max(...numbers)).toBeLessThan(cards.length / 2);

	await page.getByRole('link', { name: 'Practise now' }).click();
	await expect(page.getByText(`${minutes} minutes left`)).toBeVisible();
	await learner.answer(true);
});

/** Every card answered right once, by the app's own code, as if the learner had met the whole article. */
function everythingOnce({
	articles,
	facts,
	cards,
	journal
}: Kept): Pick<Kept, 'cards' | 'journal'> {
	const material = gatherMaterial(articles[0]!, facts);
	const scheduler = createScheduler();
	const [first] = journal as Review[];
	const reviews = cards
		.filter(({ memory }) => memory.reps === 0)
		.map(({ id, gapId }, index): Review => {
			const question = drawQuestion(material, gapId, kindsOf(material, gapId)[0]!, index)!;
			const response = { kind: 'gave-up' } as const;
			return {
				...first!,
				id: `entry:once-${index}`,
				at: first!.at + index,
				seq: first!.seq + 1 + index,
				cardId: id,
				question,
				response,
				verdict: grade(question, response),
				rating: 'good'
			};
		});
	const reviewed = reviews.map((review): Card => {
		const { newRank: _rank, ...card } = cards.find(({ id }) => id === review.cardId)!;
		const memory = applyReview(card.memory, review, scheduler);
		return { ...card, memory, dueDay: dueDayOf(memory)! };
	});
	return { cards: reviewed, journal: reviews };
}
