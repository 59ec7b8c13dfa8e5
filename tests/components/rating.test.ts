import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import FlashcardQuestion from '$lib/components/question/FlashcardQuestion.svelte';
import RatingButtons from '$lib/components/RatingButtons.svelte';
import { whyNow } from '$lib/components/wording';
import { holdClock, settle } from './browser';
import { flashcard } from './fixtures';

beforeEach(holdClock);
afterEach(() => vi.useRealTimers());

const choices = [
	{ rating: 'again', due: 101 },
	{ rating: 'hard', due: 102 },
	{ rating: 'good', due: 104 },
	{ rating: 'easy', due: 130 }
] as const;
const props = { choices, today: 100, proposed: 'good', shortcuts: true } as const;

test('each rating says when it comes again, and is pressed or keyed', async () => {
	const onrate = vi.fn();
	render(RatingButtons, { ...props, choices: choices.slice(1), onrate });
	const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
	expect(names.map((name) => name?.replace(/\s+/g, ' ').trim())).toEqual([
		'Hard 2 in 2 days',
		'Good 3 in 4 days',
		'Easy 4 in 30 days'
	]);
	await userEvent.keyboard('4');
	expect(onrate).not.toHaveBeenCalled();
	settle();
	await userEvent.keyboard('1');
	expect(onrate).not.toHaveBeenCalled();
	await userEvent.keyboard('4');
	expect(onrate).toHaveBeenLastCalledWith('easy');
	settle();
	await userEvent.click(screen.getByRole('button', { name: /^Hard/ }));
	expect(onrate).toHaveBeenLastCalledWith('hard');
});

test('with shortcuts off no digit rates', async () => {
	const onrate = vi.fn();
	render(RatingButtons, { ...props, shortcuts: false, onrate });
	settle();
	await userEvent.keyboard('234');
	expect(onrate).not.toHaveBeenCalled();
});

test.each([
	['1', { kind: 'self-rated', knew: false, rating: 'again' }],
	['2', { kind: 'self-rated', knew: true, rating: 'hard' }],
	[' ', { kind: 'self-rated', knew: true, rating: 'good' }]
])('a flashcard with four buttons takes %j once', async (key, response) => {
	const onanswer = vi.fn();
	render(FlashcardQuestion, {
		question: flashcard,
		response: undefined,
		shortcuts: true,
		choices,
		today: 100,
		onanswer
	});
	settle();
	await userEvent.keyboard(' ');
	settle();
	await userEvent.keyboard(key);
	expect(onanswer).toHaveBeenCalledExactlyOnceWith(response);
});

test('why a question comes is said in one line', () => {
	expect(whyNow({ code: 'new', days: 0, chance: 0 })).toBe('New to you.');
	expect(whyNow({ code: 'missed', days: 1, chance: 0.9 })).toBe('You missed it yesterday.');
	expect(whyNow({ code: 'known', days: 3, chance: 0.884 })).toBe(
		'You last knew it 3 days ago. The chance that you still do: 88 %.'
	);
	expect(whyNow({ code: 'known', days: 3, chance: 0.999 })).toContain('99 %');
});
