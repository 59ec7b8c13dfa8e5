import { replay } from '$lib/memory/replay';
import { createScheduler } from '$lib/memory/scheduler';
import { readKept, reviewsOf } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test('two tabs answer one card: two reviews, and the memory of both', async ({ page, context }) => {
	const one = await Learner.at(page);
	await one.beginWith(['choice', 'cloze']);
	const other = new Learner(await context.newPage());
	await other.page.goto('/practise/');
	const question = await other.question();

	await one.answer(true);
	await other.settle();
	await other.respond(question, false);
	await expect(other.saved).toBeVisible();

	const kept = await readKept(page);
	const [first, second] = reviewsOf(kept);
	expect(kept.journal).toHaveLength(2);
	expect(first!.cardId).toBe(second!.cardId);
	expect([first!.rating, second!.rating]).toEqual(['good', 'again']);

	const card = kept.cards.find(({ id }) => id === first!.cardId)!;
	expect(card.memory).toEqual(replay(kept.journal, createScheduler()));
	expect(card.memory.reps).toBe(2);
	expect(card.dueDay).toBe(card.memory.due);

	// The feedback of both is shown, one after the other.
	await page.reload();
	await one.press(one.next);
	await one.goOn();
	expect((await one.question()).kind).toBe('cloze');
});
