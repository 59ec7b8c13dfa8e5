import { cleanup, render, screen as page } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { db } from '$lib/storage/database';
import End from '../../src/routes/practise/End.svelte';
import { answer, beginAfresh, finish, open } from '../state/fixtures';

beforeEach(beginAfresh);
afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

test('two questions about one fact are two lines', async () => {
	await open({ purpose: 'learn' });
	const { plan, ...sitting } = (await db.sittings.toArray())[0]!;
	const cards = await db.cards.toArray();
	const two = cards.filter(({ factId }, _, all) => factId === all[1]!.factId).slice(0, 2);
	expect(two).toHaveLength(2);
	await db.sittings.put({
		...sitting,
		plan: two.map(({ id }) => ({ ...plan[0]!, cardId: id, kind: 'cloze' }))
	});

	const practice = await open();
	await answer(practice, true);
	await finish(practice);
	render(End, { screen: practice, onmore: () => {} });
	expect(page.getByRole('heading', { name: 'That’s it for now.' })).toBeTruthy();
	expect(page.getAllByText('Right:')).toHaveLength(2);
});
