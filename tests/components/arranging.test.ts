import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import QuestionCard from '$lib/components/question/QuestionCard.svelte';
import type { Response } from '$lib/model/question';
import { holdClock, settle } from './browser';
import { flashcard, match, order, right, wrong } from './fixtures';

const onanswer = vi.fn<(response: Response) => void>();

beforeEach(() => {
	onanswer.mockClear();
	holdClock();
});
afterEach(() => vi.useRealTimers());

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const places = () => screen.getAllByRole('listitem').map((row) => row.textContent.trim());

describe('pairs', () => {
	test('are made by pressing answers for one cue after the other', async () => {
		render(QuestionCard, { question: match, onanswer });
		settle();
		expect(button('Check')).toBeDisabled();
		const answers = within(screen.getByRole('group', { name: 'Answers' }));
		await userEvent.click(answers.getByRole('button', { name: '40' }));
		expect(button('reach of the lamp 40')).toBeInTheDocument();
		await userEvent.click(answers.getByRole('button', { name: '199' }));
		await userEvent.click(answers.getByRole('button', { name: '3' }));
		await userEvent.click(button('Check'));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'arranged', order: [2, 1, 0] });
	});

	test('are made by keys alone', async () => {
		render(QuestionCard, { question: match, onanswer });
		settle();
		await userEvent.keyboard('3');
		await userEvent.tab();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}1');
		expect(button('keepers 3')).toBeInTheDocument();
		await userEvent.keyboard('2');
		expect(button('steps of the stair 199')).toBeInTheDocument();
		button('Check').focus();
		await userEvent.keyboard('{Enter}');
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'arranged', order: [2, 1, 0] });
	});

	test('give an answer to one cue only', async () => {
		render(QuestionCard, { question: match, onanswer });
		await userEvent.keyboard('3');
		await userEvent.click(button(/^steps/));
		await userEvent.keyboard('3');
		expect(button('reach of the lamp open')).toBeInTheDocument();
		expect(button('steps of the stair 40')).toBeInTheDocument();
	});

	test('say which were right', () => {
		render(QuestionCard, {
			question: match,
			answered: { response: { kind: 'arranged', order: [2, 0, 1] }, verdict: wrong },
			onanswer
		});
		expect(button('reach of the lamp 40 right')).toBeInTheDocument();
		expect(button('steps of the stair 3 right: 199')).toBeInTheDocument();
	});

	test('are shown as they are to who gave up', () => {
		render(QuestionCard, {
			question: match,
			answered: { response: { kind: 'gave-up' }, verdict: wrong },
			onanswer
		});
		expect(button('keepers 3')).toBeInTheDocument();
	});
});

describe('an order', () => {
	test('is made with buttons', async () => {
		render(QuestionCard, { question: order, onanswer });
		settle();
		await userEvent.click(button('Earlier: Building begins'));
		await userEvent.click(button('Earlier: Building begins'));
		expect(places()).toEqual([
			'1 Building begins',
			'2 The lamp is lit',
			'3 The last keeper leaves'
		]);
		await userEvent.click(button('Check'));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'arranged', order: [2, 0, 1] });
	});

	test('is made by the up and down keys, and the focus goes along', async () => {
		render(QuestionCard, { question: order, onanswer });
		settle();
		await userEvent.tab();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
		expect(places()).toEqual([
			'1 The last keeper leaves',
			'2 Building begins',
			'3 The lamp is lit'
		]);
		expect(button('Earlier: The lamp is lit')).toHaveFocus();
		expect(screen.getByText('The lamp is lit: place 3')).toBeInTheDocument();
		button('Check').focus();
		await userEvent.keyboard('{Enter}');
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'arranged', order: [1, 2, 0] });
	});

	test('tells the dates and the right places afterwards', () => {
		render(QuestionCard, {
			question: order,
			answered: { response: { kind: 'arranged', order: [2, 1, 0] }, verdict: wrong },
			onanswer
		});
		expect(places()).toEqual([
			'✓ Building begins 1901, right',
			'✗ The last keeper leaves 30 May 1988, belongs in place 3',
			'✗ The lamp is lit March 1906, belongs in place 2'
		]);
		expect(screen.queryByRole('button')).not.toBeInTheDocument();
	});

	test('is shown as it was to who gave up', () => {
		render(QuestionCard, {
			question: order,
			answered: { response: { kind: 'gave-up' }, verdict: wrong },
			onanswer
		});
		expect(places()[0]).toBe('1 Building begins 1901');
	});
});

describe('a flashcard', () => {
	test('shows its answer and is judged by the learner', async () => {
		render(QuestionCard, { question: flashcard, onanswer });
		settle();
		expect(screen.queryByText('40 kilometres')).not.toBeInTheDocument();
		await userEvent.click(button('Show the answer'));
		expect(screen.getByText('40 kilometres')).toHaveFocus();
		settle();
		await userEvent.click(button('I did not'));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'self-rated', knew: false });
	});

	test.each([
		['{Enter}', true],
		[' ', true],
		['1', false],
		['3', true]
	])('turns by Space and is judged by "%s"', async (key, knew) => {
		render(QuestionCard, { question: flashcard, onanswer });
		settle();
		await userEvent.keyboard(' ');
		settle();
		await userEvent.keyboard(key);
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'self-rated', knew });
	});

	test('is not judged by the tap that turned it', async () => {
		render(QuestionCard, { question: flashcard, onanswer });
		settle();
		await userEvent.keyboard('  ');
		expect(screen.getByText('40 kilometres')).toBeInTheDocument();
		expect(onanswer).not.toHaveBeenCalled();
	});

	test('asks nothing more once judged', () => {
		render(QuestionCard, {
			question: flashcard,
			answered: { response: { kind: 'self-rated', knew: true }, verdict: right },
			onanswer
		});
		expect(screen.queryByRole('button')).not.toBeInTheDocument();
		expect(screen.getByText('✓ I knew it')).toBeInTheDocument();
	});
});
