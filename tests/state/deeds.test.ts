import { expect, test } from 'vitest';
import { deeds } from '$lib/state/deeds.svelte';

test('deeds are taken back one after the other, however quickly it is asked for', async () => {
	const told: string[] = [];
	const slowly = (name: string, milliseconds: number) => async () => {
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
		told.push(name);
	};
	deeds.did('First.', slowly('first', 0));
	deeds.did('Second.', slowly('second', 20));
	await Promise.all([deeds.undo(), deeds.undo()]);
	expect(told).toEqual(['second', 'first']);
});

test('one that cannot be taken back does not stand in the way of those before it', async () => {
	let undone = 0;
	deeds.did('First.', async () => (undone += 1));
	deeds.did('Second.', () => Promise.reject(new Error('It is gone.')));
	await Promise.all([deeds.undo(), deeds.undo()]);
	expect(undone).toBe(1);
});
