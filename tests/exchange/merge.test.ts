import { describe, expect, test } from 'vitest';
import { differenceOf, isSameContent } from '$lib/exchange/difference';
import { merge } from '$lib/exchange/merge';
import { isWhole } from '$lib/exchange/references';
import { contentParts, idOfRow, noContent, type Content } from '$lib/model/content';
import { seeded } from '$lib/random/random';
import { Device, factIdsOf } from './histories';

/** Two devices that were one, and what both had in common. */
function diverged(seed: number) {
	const random = seeded(seed);
	const first = new Device('a', random);
	const parting = first.live(40, 1);
	const common = first.copy();
	const second = new Device('b', random, common);
	first.live(30, parting);
	// As late as the first, so that the two differ in what is newer.
	second.live(30, parting);
	return { common, one: first.copy(), other: second.copy() };
}

const seeds = Array.from({ length: 300 }, (_, index) => index + 1);

describe.each([seeds.slice(0, 150), seeds.slice(150)])('histories', (...some) => {
	test('merge to the same, in whichever order', () => {
		for (const seed of some) {
			const { one, other } = diverged(seed);
			expectSame(merge(one, other), merge(other, one), seed);
		}
	});

	test('merge once and for all', () => {
		for (const seed of some) {
			const { one, other } = diverged(seed);
			const merged = merge(one, other);
			expectSame(merge(one, one), one, seed);
			expectSame(merge(merged, other), merged, seed);
			expectSame(merge(one, merged), merged, seed);
		}
	});

	test('an older state changes nothing of the newer', () => {
		for (const seed of some) {
			const { one, common } = diverged(seed);
			expectSame(merge(one, common), one, seed);
			expectSame(merge(common, one), one, seed);
		}
	});

	test('nothing doubles, nothing is lost, and all belongs together', () => {
		for (const seed of some) {
			const { one, other } = diverged(seed);
			const merged = merge(one, other);
			expect(isWhole(merged), `seed ${seed}`).toBe(true);
			for (const part of contentParts) {
				const ids = merged[part].map(idOfRow);
				expect(new Set(ids).size).toBe(ids.length);
			}
			const facts = factIdsOf(merged);
			expect(new Set(facts)).toEqual(new Set([...factIdsOf(one), ...factIdsOf(other)]));
			expect(new Set(facts).size).toBe(facts.length);
			const entries = [...one.journal, ...other.journal].map(({ id }) => id);
			expect(new Set(merged.journal.map(({ id }) => id))).toEqual(new Set(entries));
		}
	});
});

test('the histories have everything in them', () => {
	const all = seeds.map(diverged).flatMap(({ one, other }) => [one, other]);
	for (const part of contentParts) {
		expect(all.filter((content) => content[part].length > 0).length).toBeGreaterThan(50);
	}
	expect(all.some(({ bin }) => bin.some(({ deck, article }) => deck && article))).toBe(true);
});

function expectSame(found: Content, expected: Content, seed: number): void {
	if (isSameContent(found, expected)) return;
	expect(differenceOf(expected, found), `seed ${seed}`).toMatchObject({ isNone: true });
}

test('with nothing it is what it was, to the very rows', () => {
	const { one } = diverged(7);
	const merged = merge(one, noContent());
	expect(merged.facts.every((fact) => one.facts.includes(fact))).toBe(true);
	expect(merged.journal.every((entry) => one.journal.includes(entry))).toBe(true);
});
