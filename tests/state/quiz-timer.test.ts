import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MINUTE } from '$lib/model/time';
import { QuizTimer } from '$lib/state/quiz-timer';
import { tuesday } from './fixtures';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date', 'performance'], now: tuesday });
});
afterEach(() => vi.useRealTimers());

test('counts from the first question, also while the page was closed', () => {
	expect(new QuizTimer(tuesday - 5 * MINUTE, 20).left).toBe(15 * MINUTE);
});

test('a clock that is set back gives no time back', () => {
	const timer = new QuizTimer(tuesday, 20);
	vi.advanceTimersByTime(5 * MINUTE);
	vi.setSystemTime(tuesday - 60 * MINUTE);
	vi.advanceTimersByTime(MINUTE);
	expect(timer.left).toBe(14 * MINUTE);
});

test('is up when the device slept through it', () => {
	const timer = new QuizTimer(tuesday, 20);
	vi.setSystemTime(tuesday + 60 * MINUTE);
	expect(timer.left).toBe(0);
	expect(timer.endsAt).toBe(tuesday + 20 * MINUTE);
});
