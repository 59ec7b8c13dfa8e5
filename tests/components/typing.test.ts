import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import QuestionCard from '$lib/components/question/QuestionCard.svelte';
import type { Response } from '$lib/model/question';
import { holdClock, settle } from './browser';
import { cloze, number, right, shortAnswer, wrong } from './fixtures';

const onanswer = vi.fn<(response: Response) => void>();

beforeEach(() => {
	onanswer.mockClear();
	holdClock();
});
afterEach(() => vi.useRealTimers());

test('a typed answer begins in its field and is sent by Enter', async () => {
	render(QuestionCard, { question: shortAnswer, onanswer });
	settle();
	expect(screen.getByRole('textbox', { name: 'Your answer' })).toHaveFocus();
	await userEvent.keyboard(' Ada Lindqvist {Enter}');
	expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'typed', text: 'Ada Lindqvist' });
});

test('nothing is sent while nothing is written', async () => {
	render(QuestionCard, { question: shortAnswer, onanswer });
	settle();
	expect(screen.getByRole('button', { name: 'Check' })).toBeDisabled();
	await userEvent.keyboard('  {Enter}');
	expect(onanswer).not.toHaveBeenCalled();
	await userEvent.keyboard('Ada');
	await userEvent.click(screen.getByRole('button', { name: 'Check' }));
	expect(onanswer).toHaveBeenCalledOnce();
});

test('the gap stands in its sentence', async () => {
	render(QuestionCard, { question: cloze, onanswer });
	const field = screen.getByRole('textbox', { name: 'What is missing' });
	expect(field.closest('p')).toHaveTextContent('The lamp can be seen from km away.');
	settle();
	await userEvent.type(field, '40{Enter}');
	expect(onanswer).toHaveBeenCalledExactlyOnceWith({ kind: 'typed', text: '40' });
});

test('no keyboard completes, corrects or capitalises', () => {
	render(QuestionCard, { question: shortAnswer, onanswer });
	const field = screen.getByRole('textbox');
	for (const name of ['autocomplete', 'autocapitalize', 'autocorrect']) {
		expect(field).toHaveAttribute(name, 'off');
	}
	expect(field).toHaveAttribute('spellcheck', 'false');
});

test.each([
	[40, 'numeric'],
	[4.5, 'decimal'],
	[2e6, 'text']
])('%d is written on a %s keypad', (value, inputmode) => {
	render(QuestionCard, { question: { ...number, key: { ...number.key, value } }, onanswer });
	const field = screen.getByRole('textbox', { description: 'km' });
	expect(field).toHaveAttribute('inputmode', inputmode);
});

test('what was written stays, with what became of it', () => {
	const answered = { response: { kind: 'typed', text: 'Ida' } as const, verdict: wrong };
	render(QuestionCard, { question: shortAnswer, answered, onanswer });
	expect(screen.getByRole('textbox')).toHaveValue('Ida');
	expect(screen.getByRole('textbox')).toHaveAttribute('readonly');
	expect(screen.getByText('✗ your answer')).toBeInTheDocument();
});

test('who gave up sees the answer in its place', () => {
	const answered = { response: { kind: 'gave-up' } as const, verdict: wrong };
	render(QuestionCard, { question: cloze, answered, onanswer });
	expect(screen.getByRole('textbox')).toHaveValue('40 kilometres');
});

test('hints tell how the answer begins', async () => {
	const { rerender } = render(QuestionCard, { question: shortAnswer, hints: 1, onanswer });
	expect(screen.getByText('It begins with “A”.')).toBeInTheDocument();
	await rerender({ hints: 2 });
	expect(screen.getByText('It begins with “Ada Lin”.')).toBeInTheDocument();
	const answered = { response: { kind: 'typed', text: 'Ada' } as const, verdict: right };
	await rerender({ answered });
	expect(screen.queryByText(/It begins/)).not.toBeInTheDocument();
});
