import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { examFormats } from '$lib/memory/formats';
import type { Review } from '$lib/model/journal';
import type { QuestionKind } from '$lib/model/question';
import { settings } from '$lib/state/settings.svelte';
import { SittingScreen } from '$lib/state/sitting.svelte';
import { db } from '$lib/storage/database';
import { changeDeck } from '$lib/storage/library';
import { answer, beginAfresh, daysLater, finish, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => vi.useRealTimers());

/** A sitting that asks in one way only. */
async function openWith(kind: QuestionKind, rest = {}): Promise<SittingScreen> {
	const { sitting } = await open({ purpose: 'learn' });
	const plan = sitting.plan.map((item) => ({ ...item, kind, ...rest }));
	await db.sittings.put({ ...sitting, plan });
	return open();
}

const lastReview = async () => (await db.journal.toCollection().sortBy('seq')).at(-1) as Review;
const cardOf = async ({ cardId }: Review) => (await db.cards.get(cardId))!;

/** Give the question on screen an answer in words. */
async function write(screen: SittingScreen, text: string, how = {}): Promise<Review> {
	vi.advanceTimersByTime(1000);
	screen.answer({ kind: 'typed', text }, how);
	await screen.settled();
	return lastReview();
}

function answerHere(screen: SittingScreen): string {
	const { question } = screen.shown!;
	if (!('key' in question) || typeof question.key !== 'object' || !('answers' in question.key)) {
		throw new Error('Nothing is to be written here.');
	}
	return question.key.answers[0]!;
}

test('an answer keeps how sure it was, what helped, and how that became its rating', async () => {
	const screen = await openWith('cloze');
	const how = { confidence: 'unsure', help: 'word-bank' } as const;
	const review = await write(screen, answerHere(screen), how);
	expect(review.rating).toBe('hard');
	expect(review.evidence).toMatchObject({ ...how, rule: 'slow', grounds: ['help', 'unsure'] });
});

test('sure and wrong comes back after one and after seven days, until that is taken back', async () => {
	const screen = await openWith('cloze');
	const review = await write(screen, 'zebra', { confidence: 'sure' });
	const { day } = screen.sitting;
	expect((await cardOf(review)).memory.checkDays).toEqual([day + 1, day + 7]);
	expect(screen.memoryOf(review.cardId)?.checkDays).toEqual([day + 1, day + 7]);
	expect((await cardOf(review)).dueDay).toBe(day + 1);

	screen.undo();
	await screen.settled();
	expect((await cardOf(review)).memory.checkDays).toBeUndefined();
});

test('the check after a week is asked, though the memory would wait', async () => {
	const screen = await openWith('cloze');
	const review = await write(screen, 'zebra', { confidence: 'sure' });
	screen.next();
	await finish(screen);

	daysLater(1);
	await finish(await open());
	const { memory, dueDay } = await cardOf(review);
	expect(memory.checkDays).toEqual([screen.sitting.day + 7]);
	await db.cards.update(review.cardId, { memory: { ...memory, due: memory.due! + 60 } });
	expect(dueDay).toBeLessThanOrEqual(screen.sitting.day + 7);

	daysLater(7);
	const later = await open({ purpose: 'review' });
	expect(later.sitting.plan.map(({ cardId }) => cardId)).toContain(review.cardId);
});

test('with four buttons what is exact, quicker than one’s own median and sure is easy', async () => {
	await settings.change({ buttons: 4 });
	const first = await openWith('cloze');
	await finish(first);
	const second = await openWith('cloze');
	await finish(second);
	const rows = (await db.journal.toArray()) as Review[];
	await db.journal.bulkPut(
		rows.map((row) => ({ ...row, evidence: { ...row.evidence, visibleTime: 60_000 } }))
	);

	const screen = await openWith('cloze');
	const review = await write(screen, answerHere(screen), { confidence: 'sure' });
	expect(review.evidence).toMatchObject({ median: 60_000, grounds: ['quick', 'sure'] });
	expect(review.rating).toBe('easy');
	screen.next();
	const helped = await write(screen, answerHere(screen), { confidence: 'sure', help: 'word-bank' });
	expect(helped.rating).toBe('good');
});

test('hints: a letter, the sentence, half of it; what is helped begins with its first', async () => {
	const screen = await openWith('short-answer');
	const given: (string | undefined)[] = [];
	while (screen.hints.next) {
		given.push(screen.hints.next);
		screen.hints.give();
	}
	expect(given[0]).toBe('letter');
	expect(given).toContain('half');
	expect(screen.hints.count).toBe(given.length);
	const review = await write(screen, answerHere(screen));
	expect(review.evidence).toMatchObject({ hints: given.length, rule: 'after-hint' });

	screen.next();
	await screen.settled();
	const helped = await openWith('cloze', { helped: true });
	expect(helped.hints.count).toBe(1);
	expect(helped.hints.asked).toBe(0);
	const next = await write(helped, answerHere(helped));
	expect(next).toMatchObject({ rating: 'good', evidence: { help: 'beginning', hints: 0 } });
});

test('a deck is asked as its exam asks, from the first question on', async () => {
	const { sitting } = await open({ purpose: 'learn' });
	await changeDeck(sitting.deckId!, { formats: [...examFormats.written] }, 1);
	await db.sittings.clear();
	const written = await open({ purpose: 'learn' });
	const kinds = written.sitting.plan.map(({ kind }) => kind);
	expect(kinds.every((kind) => ['cloze', 'number', 'short-answer'].includes(kind))).toBe(true);
	expect(written.sitting.plan.every(({ helped }) => helped)).toBe(true);
	expect(written.isOffFormat).toBe(false);

	await changeDeck(sitting.deckId!, { formats: ['choice'] }, 2);
	await db.sittings.clear();
	const chosen = await open({ purpose: 'learn' });
	expect(chosen.sitting.plan.map(({ kind }) => kind)).toEqual(Array(6).fill('choice'));
});

test('a question that cannot be asked so says so', async () => {
	const screen = await openWith('cloze');
	await changeDeck(screen.sitting.deckId!, { formats: ['choice'] }, 1);
	expect((await open()).isOffFormat).toBe(true);
});

test('a second sitting of a day asks nothing that was right, missed or told in the first', async () => {
	const first = await open({ purpose: 'learn' });
	for (let count = 0; !first.finished; count += 1) {
		if (first.shown) await answer(first, count % 2 === 0);
		first.next();
	}
	await first.settled();
	expect(await SittingScreen.open({ purpose: 'review' })).toBeUndefined();

	const second = await open({ purpose: 'learn' });
	const cards = (screen: SittingScreen) =>
		screen.sitting.plan.map(({ cardId }) => screen.cardOf(cardId)!);
	const facts = new Set(cards(first).map(({ factId }) => factId));
	expect(cards(second).some(({ factId }) => facts.has(factId))).toBe(false);
});

test('a way of writing that was chosen at a question stays for the sitting', async () => {
	const screen = await openWith('cloze');
	expect(screen.typing).toBe('keyboard');
	expect(screen.bank?.length).toBeGreaterThan(1);
	screen.typing = 'word-bank';
	await write(screen, answerHere(screen));
	screen.next();
	expect(screen.typing).toBe('word-bank');
	await settings.change({ typing: 'first-letters' });
	expect((await open()).typing).toBe('first-letters');
});
