import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import QuestionCard from '$lib/components/question/QuestionCard.svelte';
import type { Response } from '$lib/model/question';
import { holdClock, settle } from './browser';
import { choice, evidence, sentence, trueFalse, wrong } from './fixtures';

const onanswer = vi.fn<(response: Response) => void>();

beforeEach(() => {
	onanswer.mockClear();
	holdClock();
});
afterEach(() => vi.useRealTimers());

const option = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a choice', () => {
	test('is made by a click', async () => {
		render(QuestionCard, { question: choice, onanswer });
		settle();
		await userEvent.click(option('60 kilometres'));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'chosen', index: 2 });
	});

	test.each([
		['2', 1],
		['c', 2],
		['A', 0]
	])('is made by the key %s', async (key, index) => {
		render(QuestionCard, { question: choice, onanswer });
		settle();
		await userEvent.keyboard(key);
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'chosen', index });
	});

	test('has no key that stands for an option that is not there', async () => {
		render(QuestionCard, { question: choice, onanswer });
		settle();
		await userEvent.keyboard('4d');
		expect(onanswer).not.toHaveBeenCalled();
	});

	test('leaves keys alone when they are switched off', async () => {
		render(QuestionCard, { question: choice, shortcuts: false, onanswer });
		settle();
		await userEvent.keyboard('2b');
		expect(onanswer).not.toHaveBeenCalled();
	});

	test('is not made by arrow keys, which move, but by Enter or Space', async () => {
		render(QuestionCard, { question: choice, onanswer });
		settle();
		await userEvent.tab();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
		expect(option('60 kilometres')).toHaveFocus();
		expect(onanswer).not.toHaveBeenCalled();
		await userEvent.keyboard('{ArrowLeft}{Enter}');
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'chosen', index: 1 });
	});

	test('ignores a tap on a question that has just appeared, and a second tap', async () => {
		render(QuestionCard, { question: choice, onanswer });
		await userEvent.click(option('40 kilometres'));
		expect(onanswer).not.toHaveBeenCalled();
		settle();
		await userEvent.dblClick(option('40 kilometres'));
		expect(onanswer).toHaveBeenCalledOnce();
	});

	test('ignores taps meant for the question before', async () => {
		const { rerender } = render(QuestionCard, { question: choice, onanswer });
		settle();
		await rerender({ question: { ...choice, seed: 1 } });
		await userEvent.click(option('40 kilometres'));
		expect(onanswer).not.toHaveBeenCalled();
	});

	test('stays in place once it is made, and says what was right', async () => {
		const answered = { response: { kind: 'chosen', index: 0 } as const, verdict: wrong };
		render(QuestionCard, { question: choice, answered, onanswer });
		settle();
		expect(screen.getAllByRole('button').map((button) => button.textContent.trim())).toEqual([
			'✗ 14 kilometres your answer',
			'✓ 40 kilometres right',
			'3 60 kilometres'
		]);
		await userEvent.click(option('60 kilometres'));
		await userEvent.keyboard('2');
		expect(onanswer).not.toHaveBeenCalled();
	});

	test('loses a wrong option to a hint, never the right one', async () => {
		render(QuestionCard, { question: choice, hints: 5, onanswer });
		settle();
		await userEvent.click(option('14 kilometres not this one'));
		expect(onanswer).not.toHaveBeenCalled();
		expect(option('40 kilometres')).toHaveAttribute('aria-disabled', 'false');
		expect(option('60 kilometres')).toHaveAttribute('aria-disabled', 'false');
	});
});

test('the heading asks, and has the focus so that it is read out', () => {
	render(QuestionCard, { question: choice, onanswer });
	expect(screen.getByRole('heading', { level: 1, name: choice.stem })).toHaveFocus();
	expect(screen.getByRole('group', { name: choice.stem })).toBeInTheDocument();
});

test('a gap in a stem is read as a blank', () => {
	render(QuestionCard, { question: { ...choice, stem: 'It shines ____ far.' }, onanswer });
	expect(screen.getByRole('heading')).toHaveTextContent('It shines blank far.');
});

test('a statement is judged', async () => {
	render(QuestionCard, { question: trueFalse, onanswer });
	settle();
	await userEvent.click(option('False'));
	expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'judged', value: false });
});

test('a statement that was judged wrong shows which was right', () => {
	const answered = { response: { kind: 'judged', value: true } as const, verdict: wrong };
	render(QuestionCard, { question: trueFalse, answered, onanswer });
	expect(option('True your answer')).toBeInTheDocument();
	expect(option('False right')).toBeInTheDocument();
});

test('the sentence that says so is chosen among those of the article', async () => {
	render(QuestionCard, { question: evidence, onanswer });
	settle();
	await userEvent.click(option(sentence));
	expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'chosen', index: 1 });
});
