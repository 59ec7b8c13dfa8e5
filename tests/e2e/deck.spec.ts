import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Card } from '$lib/model/card';
import type { Deck } from '$lib/model/deck';
import type { Fact } from '$lib/model/fact';
import { put, readKept } from './kept';
import { Learner } from './learner';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A deck of many facts, each of another length. */
async function fill(page: Page, count: number): Promise<void> {
	await (await Learner.at(page)).beginWith(['choice']);
	const deckId = 'deck:many' as const;
	const counts = { new: count, learning: 0, learned: 0 };
	const deck: Deck = { id: deckId, title: 'Many', addedAt: 1, tags: [], editedAt: 1, counts };
	const facts = Array.from({ length: count }, (_, index): Fact => {
		const statement = `Number ${index} is a number${' that goes on and on'.repeat(index % 9)}.`;
		const gap = { start: 7, end: 7 + String(index).length, type: 'term' as const };
		const none = { accept: [], alsoTrue: [], confusions: [] };
		return {
			id: `fact:many/${index}`,
			deckId,
			revision: 1,
			kind: 'definition',
			statement,
			gaps: [{ id: `gap:many/${index}`, ...gap, ...none, written: { kind: 'cloze' } }],
			origin: 'written'
		};
	});
	const cards = facts.map(({ id: factId, gaps }, position): Card => {
		const gapId = gaps[0]!.id;
		const memory = { stability: 0, difficulty: 0, reps: 0, lapses: 0, rightDays: [] };
		return {
			id: `card:many/${position}`,
			deckId,
			factId,
			gapId,
			position,
			memory,
			newRank: position
		};
	});
	await put(page, 'decks', [deck]);
	await put(page, 'facts', facts);
	await put(page, 'cards', cards);
}

const rowAt = (page: Page, index: number) => page.locator(`[data-index="${index}"] > button`);

test('thousands of facts: few are made, each can be reached', async ({ page }) => {
	await fill(page, 2000);
	await page.goto('/deck/#many/many/1500');
	await expect(rowAt(page, 1500)).toBeFocused();
	await expect(rowAt(page, 1500)).toBeInViewport();
	await expect(rowAt(page, 1500)).toHaveAttribute('aria-expanded', 'true');
	expect(await page.getByRole('listitem').count()).toBeLessThan(100);
	await page.keyboard.press('End');
	await expect(rowAt(page, 1999)).toBeFocused();
	await expect(rowAt(page, 1999)).toBeInViewport();
	await page.keyboard.press('ArrowUp');
	await expect(rowAt(page, 1998)).toBeFocused();
	await page.keyboard.press('Home');
	await expect(rowAt(page, 0)).toBeFocused();

	await page.getByRole('searchbox').fill('1234');
	await expect(page.getByText('1 of 2000')).toBeVisible();
	await expect(page.getByRole('listitem')).toHaveCount(1);
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect(rowAt(page, 1)).toBeVisible();
});

test('one fact: what is known of it, and every act with its way back', async ({ page }) => {
	const learner = await Learner.at(page);
	await learner.beginWith(['choice']);
	await learner.answer(true);
	const { journal, facts } = await readKept(page);
	const asked = facts.find(({ gaps }) =>
		gaps.some(({ id }) => journal[0]!.cardId.endsWith(id.slice(4)))
	)!;
	await page.goto(`/deck/#kfor/${asked.id.slice('fact:'.length)}`);
	const row = page.getByRole('listitem').filter({ hasText: asked.statement });
	const button = row.getByRole('button', { expanded: true });
	await expect(button).toBeFocused();
	await expect(row).toContainText('Right on one day so far. It comes again in 2 days.');
	await expect(row).toContainText('Chance of recall today: 100 %.');

	const undo = page.getByRole('button', { name: 'Undo' });
	for (const [act, state] of [
		['Not again today', 'hidden until tomorrow'],
		['Do not ask again', 'resting'],
		['Begin anew', 'new']
	] as const) {
		await row.getByRole('button', { name: act }).press('Enter');
		await expect(button).toContainText(state);
		// The button is gone with what it did; the focus is still here.
		await expect(row.locator(':focus')).toHaveCount(1);
		await undo.click();
		await expect(button).toContainText('learning');
	}

	await row.getByRole('button', { name: /^Edit/ }).first().click();
	await page
		.getByRole('textbox', { name: 'The question' })
		.fill('What did they ask in another way?');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(row).toContainText('What did they ask in another way?');
	await page.keyboard.press('Control+z');
	await expect(row).not.toContainText('What did they ask in another way?');

	await row.getByRole('button', { name: 'Delete' }).press('Enter');
	await expect(row).toBeHidden();
	await expect(page.locator('[data-index] > button:focus')).toHaveCount(1);
	await undo.click();
	await expect(row).toBeVisible();
});

test('many facts at once, moved to a new deck and back', async ({ page }) => {
	await fill(page, 60);
	await page.goto('/deck/#many');
	await rowAt(page, 0).click();
	await expect(page.getByText('Number ____ is a number.')).toBeVisible();
	await page.getByRole('button', { name: /^Edit/ }).click();
	await expect(page.getByRole('dialog', { name: 'Change this card' })).toBeVisible();
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: 'Select' }).click();
	await page.getByRole('checkbox').first().click();
	await page
		.getByRole('checkbox')
		.nth(3)
		.click({ modifiers: ['Shift'] });
	await page.keyboard.press('Shift+ArrowDown');
	await expect(page.getByText('5 selected')).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
		expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
	await page.getByRole('button', { name: 'Move' }).click();
	await page.getByLabel('Or to a new deck').fill('Five');
	await page.keyboard.press('Enter');
	await expect(page.getByText('5 facts moved to “Five”.')).toBeVisible();
	await expect(page.getByRole('listitem').first()).toContainText('Number 5 ');
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('listitem').first()).toContainText('Number 0 ');

	await page.getByRole('button', { name: 'All shown' }).click();
	await page.getByRole('button', { name: 'Do not ask again' }).click();
	await expect(page.getByText('60 facts rest.')).toBeVisible();
	await page.getByLabel('Show').selectOption({ label: 'resting (60)' });
	await page.getByRole('button', { name: 'Ask again', exact: true }).click();
	await expect(page.getByText('60 facts are asked again.')).toBeVisible();
});

test('a deck that is not there says so', async ({ page }) => {
	await page.goto('/deck/#no-such');
	await expect(page.getByRole('heading', { name: 'This deck is not here.' })).toBeVisible();
	await page.getByRole('link', { name: 'To the library' }).click();
	await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
});
