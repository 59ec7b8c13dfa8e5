import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import FormatPanel from '$lib/components/exam/FormatPanel.svelte';
import Feedback from '$lib/components/question/Feedback.svelte';
import QuestionCard from '$lib/components/question/QuestionCard.svelte';
import type { Deck } from '$lib/model/deck';
import type { How } from '$lib/model/journal';
import type { Question, Response, Verdict } from '$lib/model/question';
import { holdClock, settle } from './browser';
import {
	choice,
	evidence,
	fact,
	match,
	number,
	sentence,
	shortAnswer,
	trueFalse,
	wrong
} from './fixtures';

const onanswer = vi.fn<(response: Response, how?: How) => void>();

beforeEach(() => {
	onanswer.mockClear();
	holdClock();
});
afterEach(() => vi.useRealTimers());

describe('how sure an answer is comes with it', () => {
	const asked = (question: Question, rest = {}) => {
		render(QuestionCard, { question, confidence: true, onanswer, ...rest });
		settle();
	};

	test.each([
		['2', 'sure'],
		['{Shift>}b{/Shift}', 'unsure'],
		['{Shift>}2{/Shift}', 'unsure']
	] as const)('by the key %s: %s', async (keys, confidence) => {
		asked(choice);
		await userEvent.keyboard(keys);
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'chosen', index: 1 }, { confidence });
	});

	test('by one of the halves of an option, of a statement and of a sentence too', async () => {
		for (const question of [choice, trueFalse, evidence]) {
			const { unmount } = render(QuestionCard, { question, confidence: true, onanswer });
			settle();
			await userEvent.click(screen.getAllByRole('button', { name: /, not sure$/ })[1]!);
			expect(onanswer.mock.lastCall?.[1]).toEqual({ confidence: 'unsure' });
			unmount();
		}
	});

	test('by one of two buttons, or Enter with Shift', async () => {
		asked(shortAnswer);
		await userEvent.keyboard('Ada{Shift>}{Enter}{/Shift}');
		expect(onanswer).toHaveBeenLastCalledWith(
			{ kind: 'typed', text: 'Ada' },
			{ confidence: 'unsure' }
		);
		settle();
		await userEvent.click(screen.getByRole('button', { name: 'I’m sure' }));
		expect(onanswer).toHaveBeenLastCalledWith(
			{ kind: 'typed', text: 'Ada' },
			{ confidence: 'sure' }
		);
	});

	test('of pairs, too', async () => {
		asked(match);
		for (const index of match.cues.keys()) await userEvent.keyboard(String(index + 1));
		settle();
		await userEvent.click(screen.getByRole('button', { name: 'Not sure' }));
		expect(onanswer.mock.lastCall?.[1]).toEqual({ confidence: 'unsure' });
	});

	test('and is not asked otherwise', async () => {
		render(QuestionCard, { question: choice, onanswer });
		settle();
		expect(screen.queryByRole('button', { name: /sure/ })).toBeNull();
		await userEvent.keyboard('{Shift>}b{/Shift}');
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'chosen', index: 1 });
	});
});

describe('words to tap', () => {
	const bank = ['Lindqvist', 'Mary', 'Ada', 'Shelley'];
	const asked = () => {
		render(QuestionCard, { question: shortAnswer, typing: 'word-bank', bank, onanswer });
		settle();
	};

	test('are taken and given back by keys alone', async () => {
		asked();
		await userEvent.keyboard('32{Backspace}1');
		expect(screen.getByRole('textbox')).toHaveValue('Ada Lindqvist');
		expect(screen.getByRole('button', { name: 'Ada', pressed: true })).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Check' }));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith(
			{ kind: 'typed', text: 'Ada Lindqvist' },
			{ help: 'word-bank' }
		);
	});

	test('are taken and given back by taps', async () => {
		asked();
		for (const name of ['Mary', 'Ada', 'Mary', 'Lindqvist', 'Shelley']) {
			await userEvent.click(screen.getByRole('button', { name }));
		}
		await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
		expect(screen.getByRole('textbox')).toHaveValue('Ada Lindqvist');
	});

	test('are not offered where nothing is mixed in, nor letters for a number', () => {
		const ontyping = vi.fn();
		render(QuestionCard, { question: number, typing: 'word-bank', onanswer, ontyping });
		expect(screen.queryByLabelText('Answer by')).toBeNull();
		expect(screen.getByRole('textbox')).not.toHaveAttribute('readonly');
	});
});

test('first letters become the answer, and say that they were all; a whole answer needs no help', async () => {
	const { rerender } = render(QuestionCard, {
		question: shortAnswer,
		typing: 'first-letters',
		onanswer
	});
	settle();
	await userEvent.keyboard('a l{Enter}');
	expect(onanswer).toHaveBeenLastCalledWith(
		{ kind: 'typed', text: shortAnswer.key.answers[0] },
		{ help: 'first-letters' }
	);
	await rerender({ question: { ...shortAnswer, seed: 5 } });
	settle();
	await userEvent.keyboard('Ada Lindqvist{Enter}');
	expect(onanswer).toHaveBeenLastCalledWith({ kind: 'typed', text: 'Ada Lindqvist' });
});

describe('who was sure of something wrong', () => {
	const told = (question: Question, response: Response, verdict: Verdict = wrong) => {
		render(Feedback, {
			question,
			verdict,
			response,
			fact,
			sentence,
			articleHref: undefined,
			when: '',
			canOverride: undefined,
			sure: true,
			onoverride: () => {}
		});
		return screen.getByRole('heading').textContent;
	};
	const wrongOne = choice.options[choice.key === 0 ? 1 : 0]!;

	test.each([
		[
			choice,
			{ kind: 'chosen', index: choice.options.indexOf(wrongOne) },
			`You were sure. It was 40 kilometres, not ${wrongOne}.`
		],
		[
			shortAnswer,
			{ kind: 'typed', text: 'zebra.' },
			'You were sure. It was 40 kilometres, not zebra.'
		],
		[
			trueFalse,
			{ kind: 'judged', value: !trueFalse.key },
			`You were sure. But it is ${trueFalse.key}.`
		],
		[evidence, { kind: 'chosen', index: 0 }, 'You were sure. It was another sentence.']
	] as const)('is told what stands against it', (question, response, words) => {
		expect(told(question, response)).toBe(words);
	});

	test('but not who gave up', () => {
		const gaveUp = told(choice, { kind: 'gave-up' }, { ...wrong, reason: 'gave-up' });
		expect(gaveUp).toBe('It was 40 kilometres.');
	});
});

test('a deck tells how many of its questions cannot be asked as its exam asks', async () => {
	vi.useRealTimers();
	const deck: Deck = {
		id: 'deck:1',
		title: 'Lighthouses',
		addedAt: 0,
		tags: [],
		editedAt: 0,
		counts: { new: 1, learning: 0, learned: 0 },
		formats: ['choice']
	};
	const choose = vi.fn(() => Promise.resolve());
	render(FormatPanel, { deck, count: () => Promise.resolve({ off: 3, all: 12 }), choose });
	expect(screen.getByLabelText('Multiple choice')).toBeChecked();
	expect(await screen.findByText(/^3 of 12 questions cannot be asked so/)).toBeVisible();
	await userEvent.click(screen.getByLabelText('In writing'));
	expect(choose).toHaveBeenCalledExactlyOnceWith('written');
});
