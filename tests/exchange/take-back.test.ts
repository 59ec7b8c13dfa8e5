import { expect, test } from 'vitest';
import { isSameContent } from '$lib/exchange/difference';
import { merge } from '$lib/exchange/merge';
import { isWhole } from '$lib/exchange/references';
import { takeBack } from '$lib/exchange/take-back';
import type { Content } from '$lib/model/content';
import { seeded } from '$lib/random/random';
import { Device, factIdsOf } from './histories';

/** What was here, and what is here with the copy of another device, merged or in its place. */
function putHere(seed: number): { device: Device; before: Content; after: Content } {
	const random = seeded(seed);
	const here = new Device('a', random);
	const parting = here.live(20, 1);
	const other = new Device('b', random, here.copy());
	here.live(10, parting);
	other.live(10, parting);
	const before = here.copy();
	const after = seed % 2 === 0 ? other.copy() : merge(before, other.copy());
	return { device: new Device('c', random, after), before, after };
}

const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

test('when nothing was done since, all is as it was before the copy', () => {
	for (const seed of seeds) {
		const { device, before, after } = putHere(seed);
		expect(isSameContent(takeBack(before, after, device.copy()), before), `${seed}`).toBe(true);
	}
});

test('what was done since stays, and all belongs together', () => {
	for (const seed of seeds) {
		const { device, before, after } = putHere(seed);
		device.live(20, 100);
		const present = device.copy();
		const back = takeBack(before, after, present);
		expect(isWhole(back), `seed ${seed}`).toBe(true);

		const old = new Set(after.facts.map(({ id }) => id));
		const added = present.facts.filter(({ id }) => !old.has(id)).map(({ id }) => id);
		expect(new Set(factIdsOf(back)), `seed ${seed}`).toEqual(
			new Set([...factIdsOf(back), ...added])
		);
		const written = present.journal.slice(after.journal.length).map(({ id }) => id);
		expect(back.journal.map(({ id }) => id)).toEqual(expect.arrayContaining(written));

		const results = present.submissions.slice(after.submissions.length).map(({ id }) => id);
		expect(back.submissions.map(({ id }) => id)).toEqual(expect.arrayContaining(results));
		const quizzes = new Set(back.assignments.map(({ id }) => id));
		expect(
			back.submissions.every(({ quizId }) => quizzes.has(quizId)),
			`seed ${seed}`
		).toBe(true);
		const opened = new Set(back.given.map(({ id }) => id));
		expect(
			back.attempts.every(({ quizId }) => opened.has(quizId)),
			`seed ${seed}`
		).toBe(true);
	}
});
