import { beforeEach, expect, test } from 'vitest';
import { askDayOf } from '$lib/memory/ask-day';
import { replay } from '$lib/memory/replay';
import { createScheduler } from '$lib/memory/scheduler';
import type { Fact } from '$lib/model/fact';
import { pickIndex, seeded } from '$lib/random/random';
import { db } from '$lib/storage/database';
import { addDeck } from '$lib/storage/decks';
import { append, listEntriesOfCard } from '$lib/storage/journal';
import { changeDeck } from '$lib/storage/library';
import { isReckonedBy, reckonBy } from '$lib/storage/reschedule';
import { article, fact, reviewDraft, scheduler, stamp, yearCard } from './fixtures';

const careful = createScheduler({ desiredRetention: 0.95 });
const always = () => true;

/** Some hundreds of cards, most of them asked a few times. */
async function fill(count: number): Promise<void> {
	const facts = Array.from({ length: count }, (_, number): Fact => {
		const gap = { ...fact.gaps[0]!, id: `gap:light/${number}` as const };
		return { ...fact, id: `fact:light/${number}`, gaps: [gap] };
	});
	await addDeck({ article, facts: [fact, ...facts] }, 1, scheduler, 100);
}

beforeEach(async () => {
	await db.delete();
	await db.open();
});

test('every card comes when replaying its journal says, an exam considered', async () => {
	await fill(40);
	const random = seeded(5);
	for (let number = 0; number < 30; number += 1) {
		for (let day = 100; day < 130; day += 1 + pickIndex(20, random)) {
			const rating = (['again', 'hard', 'good', 'easy'] as const)[pickIndex(4, random)]!;
			await append(reviewDraft(`card:light/${number}`, day, rating), scheduler);
		}
	}
	await append({ kind: 'suspend', ...stamp('card:light/3', 130) }, scheduler);
	await append({ kind: 'bury', ...stamp('card:light/4', 130), until: 300 }, scheduler);
	const exam = { day: 140, passDays: 2 };
	await changeDeck('deck:light', { exam }, 2);
	expect(await isReckonedBy(scheduler)).toBe(true);
	const before = await db.cards.toArray();

	expect(await isReckonedBy(careful)).toBe(false);
	await reckonBy(careful, always);
	expect(await isReckonedBy(careful)).toBe(true);
	const cards = await db.cards.toArray();
	for (const card of cards) {
		const memory = replay(await listEntriesOfCard(card.id), careful);
		expect(card.memory).toEqual(memory);
		expect(card.dueDay).toBe(askDayOf({ id: card.id, memory }, exam));
	}
	expect(cards).not.toEqual(before);

	await reckonBy(scheduler, always);
	expect(await db.cards.toArray()).toEqual(before);
});

test('an answer that is saved meanwhile keeps its memory', async () => {
	await fill(1100);
	for (let number = 0; number < 1100; number += 100) {
		await append(reviewDraft(`card:light/${number}`, 100, 'good'), scheduler);
	}
	const id = 'card:light/900';
	await Promise.all([
		reckonBy(careful, always),
		append(reviewDraft(id, 103, 'good'), careful),
		append(reviewDraft(yearCard, 103, 'hard'), careful)
	]);
	for (const card of [id, yearCard] as const) {
		const memory = replay(await listEntriesOfCard(card), careful);
		expect((await db.cards.get(card))?.memory).toEqual(memory);
	}
});

test('what stopped half-way is known to be unfinished, whatever is wanted next', async () => {
	await fill(1100);
	await append(reviewDraft('card:light/0', 100, 'good'), scheduler);
	await append(reviewDraft('card:light/99', 100, 'good'), scheduler);
	let chunks = 0;
	await reckonBy(careful, () => (chunks += 1) < 2);
	const days = () => Promise.all(['0', '99'].map((name) => dueOf(`card:light/${name}`)));
	const [moved, still] = await days();
	expect(moved).not.toBe(still);
	expect(await isReckonedBy(careful)).toBe(false);
	expect(await isReckonedBy(scheduler)).toBe(false);

	await reckonBy(scheduler, always);
	expect(await days()).toEqual([still, still]);
});

async function dueOf(id: `card:${string}`) {
	return (await db.cards.get(id))?.memory.due;
}
