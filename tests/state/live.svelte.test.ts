import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Live } from '$lib/state/live.svelte';
import { db } from '$lib/storage/database';
import { watch } from '$lib/storage/watch';

beforeEach(async () => {
	await db.delete();
	await db.open();
});
let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** What something on screen would show, one after the other. */
function shownBy<T>(live: Live<T>): (T | string)[] {
	const shown: (T | string)[] = [];
	stop = $effect.root(() => {
		$effect(() => {
			try {
				shown.push(live.current);
			} catch (error) {
				shown.push(String(error));
			}
		});
	});
	flushSync();
	return shown;
}

test('shows what is there, and what comes to be', async () => {
	const shown = shownBy(
		new Live(
			watch(() => db.meta.count()),
			-1
		)
	);
	expect(shown).toEqual([-1]);
	await vi.waitFor(() => expect(shown).toEqual([-1, 2]));
	await db.meta.delete('epoch');
	await vi.waitFor(() => expect(shown).toEqual([-1, 2, 1]));
});

test('asks again only while something reads it', async () => {
	const read = vi.fn(() => db.meta.count());
	const shown = shownBy(new Live(watch(read), -1));
	await vi.waitFor(() => expect(shown.at(-1)).toBe(2));
	stop?.();
	const times = read.mock.calls.length;
	// The subscription ends a moment after the last reader.
	await new Promise((resolve) => setTimeout(resolve, 20));
	await db.meta.delete('epoch');
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(read).toHaveBeenCalledTimes(times);
});

test('throws what the query threw', async () => {
	const shown = shownBy(
		new Live(
			watch(() => Promise.reject(new Error('No disk.'))),
			-1
		)
	);
	await vi.waitFor(() => expect(shown.at(-1)).toBe('Error: No disk.'));
});
