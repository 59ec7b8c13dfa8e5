import { vi } from 'vitest';
import { db } from '$lib/storage/database';
import { withGapChange, type GapChange } from '$lib/state/gap-change';
import { SittingScreen } from '$lib/state/sitting.svelte';
import type { Fact } from '$lib/model/fact';
import type { Question, Response } from '$lib/model/question';

/** Ten in the morning, UTC, of 24 November 2026. */
export const tuesday = Date.UTC(2026, 10, 24, 10);

const DAY = 86_400_000;

/** An empty database, on a Tuesday. Only the date is held; what waits for the database goes on. */
export async function beginAfresh(): Promise<void> {
	vi.useFakeTimers({ toFake: ['Date'], now: tuesday });
	await db.delete();
	await db.open();
}

/** So many days after that Tuesday. */
export function daysLater(days: number): void {
	vi.setSystemTime(tuesday + days * DAY);
}

/** Open a sitting that must be there. */
export async function open(wanted?: Parameters<typeof SittingScreen.open>[0]) {
	const screen = await SittingScreen.open(wanted);
	if (!screen) throw new Error('There is nothing to ask.');
	return screen;
}

/** Answer the question on screen, right or wrong, and wait until that is on the disk. */
export async function answer(screen: SittingScreen, right: boolean): Promise<void> {
	const question = screen.shown?.question;
	if (!question) throw new Error('No question is on screen.');
	// No two answers come in the same millisecond.
	vi.advanceTimersByTime(1000);
	screen.answer(right ? rightResponse(question) : wrongResponse(question));
	await screen.settled();
}

/** Answer everything that is left, and go on to the end. */
export async function finish(screen: SittingScreen, right = true): Promise<void> {
	while (!screen.finished) {
		if (screen.shown) await answer(screen, right);
		screen.next();
	}
	await screen.settled();
}

function rightResponse(question: Question): Response {
	switch (question.kind) {
		case 'choice':
		case 'evidence':
			return { kind: 'chosen', index: question.key };
		case 'true-false':
			return { kind: 'judged', value: question.key };
		case 'match':
		case 'order':
			return { kind: 'arranged', order: question.key };
		case 'flashcard':
			return { kind: 'self-rated', knew: true };
		default:
			return { kind: 'typed', text: question.key.answers[0]! };
	}
}

function wrongResponse(question: Question): Response {
	switch (question.kind) {
		case 'choice':
		case 'evidence':
			return { kind: 'chosen', index: question.key === 0 ? 1 : 0 };
		case 'true-false':
			return { kind: 'judged', value: !question.key };
		case 'match':
		case 'order':
			return { kind: 'arranged', order: [...question.key].reverse() };
		case 'flashcard':
			return { kind: 'self-rated', knew: false };
		default:
			return { kind: 'typed', text: 'zebra' };
	}
}

/** The fact on screen with the gap that is asked changed. */
export function changed(screen: SittingScreen, change: GapChange): Fact {
	const { fact, question } = screen;
	const gap = fact?.gaps.find(({ id }) => id === question?.gapId);
	if (!fact || !gap) throw new Error('No question is on screen.');
	return withGapChange(fact, gap, change);
}
