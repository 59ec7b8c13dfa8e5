import { expect, test } from 'vitest';
import { noFacts, type Deck, type FactCounts } from '$lib/model/deck';
import type { Tally } from '$lib/model/tally';
import { seeded } from '$lib/random/random';
import { factsOverTime } from '$lib/stats/facts-over-time';
import { rebuild } from '$lib/stats/rebuild';
import { isNothing } from '$lib/stats/tally';
import { db } from '$lib/storage/database';
import { scheduler } from '../storage/fixtures';
import { beginLibrary, doSomething } from './someone';

const ROUNDS = 12;
const DEEDS = 40;

/** What is kept and what the journal says it must be, decks and cards in the order of their ids. */
async function keptAndRebuilt() {
	const [decks, facts, cards, bin, entries, tallies] = await Promise.all([
		db.decks.toArray(),
		db.facts.toArray(),
		db.cards.toArray(),
		db.bin.toArray(),
		db.journal.toArray(),
		db.tallies.toArray()
	]);
	const rebuilt = rebuild({ decks, facts, cards, bin, entries }, scheduler);
	return { kept: { decks, cards, tallies }, rebuilt };
}

/** Where the curve of facts over time ends, and where the facts stand. */
function factsAtLast(tallies: readonly Tally[], decks: readonly Deck[]): FactCounts {
	const ids = new Set(decks.map(({ id }) => id));
	const { day: _day, ...counts } = factsOverTime(tallies, ids, 200).at(-1) ?? {
		day: 0,
		...noFacts
	};
	return counts;
}

function factsNow(decks: readonly Deck[]): FactCounts {
	const sum = (state: keyof FactCounts) =>
		decks.reduce((total, { counts }) => total + counts[state], 0);
	return { new: sum('new'), learning: sum('learning'), learned: sum('learned') };
}

/** Everything that is added up; since when a card had been due, and when it was answered, is not. */
function sumsOf(tallies: readonly Tally[]) {
	return sorted(
		tallies
			.filter((tally) => !isNothing(tally))
			.map(({ dueSince: _since, firstAt: _first, lastAt: _last, ...sums }) => sums)
	);
}

function sorted<Row extends Pick<Tally, 'deckId' | 'day'>>(rows: Row[]): Row[] {
	return rows.sort((a, b) => a.day - b.day || (a.deckId < b.deckId ? -1 : 1));
}

test('cards, counts and tallies kept entry by entry are what the journal says', async () => {
	for (let seed = 1; seed <= ROUNDS; seed += 1) {
		const random = seeded(seed);
		await beginLibrary();
		const deeds: string[] = [];
		for (let step = 0; step < DEEDS; step += 1) {
			deeds.push(await doSomething(random, step));
			const { kept, rebuilt } = await keptAndRebuilt();
			const story = `${seed}: ${deeds.join(', ')}`;
			expect(kept.cards, story).toEqual(rebuilt.cards);
			expect(kept.decks, story).toEqual(rebuilt.decks);
			expect(sumsOf(kept.tallies), story).toEqual(sumsOf(rebuilt.tallies));
			expect(factsAtLast(kept.tallies, kept.decks), story).toEqual(factsNow(kept.decks));
		}
	}
}, 60_000);
