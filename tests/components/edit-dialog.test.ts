import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import EditDialog from '$lib/components/EditDialog.svelte';
import './browser';
import { fact } from './fixtures';

const gap = fact.gaps[0]!;
const field = (name: string) => screen.getByRole('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save' });

function open() {
	const onsave = vi.fn();
	const onclose = vi.fn();
	const onputaway = vi.fn();
	render(EditDialog, { fact, gap, onsave, onputaway, onclose });
	return { onsave, onputaway, onclose };
}

async function write(name: string, text: string) {
	await userEvent.clear(field(name));
	if (text) await userEvent.type(field(name), text);
}

test('begins with what is there', () => {
	open();
	expect(screen.getByRole('dialog', { name: 'Edit the question' })).toBeInTheDocument();
	expect(field('The question')).toHaveValue(gap.stem);
	expect(field('The statement')).toHaveValue(fact.statement);
	expect(field('Accepted answers, one per line')).toHaveValue(
		'40 kilometres\nforty kilometres\n40 km'
	);
	expect(field('Wrong answers, one per line')).toHaveValue('14 kilometres\n60 kilometres');
});

test('hands over what changed, line by line', async () => {
	const { onsave } = open();
	await write('The question', 'How far does the lamp reach?');
	await userEvent.type(field('Accepted answers, one per line'), '\n\n 25 miles ');
	await write('Wrong answers, one per line', '4 kilometres\n4 kilometres');
	await userEvent.click(save());
	expect(onsave).toHaveBeenCalledExactlyOnceWith({
		stem: 'How far does the lamp reach?',
		accept: ['forty kilometres', '40 km', '25 miles'],
		confusions: ['4 kilometres']
	});
});

test('hands over a new statement, and no question where none is wanted', async () => {
	const { onsave } = open();
	await write('The question', '');
	await write('The statement', 'Seen from 40 kilometres.');
	await userEvent.click(save());
	expect(onsave).toHaveBeenCalledWith(
		expect.objectContaining({ statement: 'Seen from 40 kilometres.' })
	);
	expect(onsave.mock.calls[0]![0]).not.toHaveProperty('stem');
});

test.each([
	['Accepted answers, one per line', '', 'Give at least one answer.'],
	[
		'Accepted answers, one per line',
		'forty',
		'“40 kilometres” is the answer in the article. Keep it in the list.'
	],
	['The statement', 'It shines far.', 'The statement must still say “40 kilometres”.'],
	['The question', 'Is it 40 KM or more?', 'The question already says “40 km”.'],
	[
		'Wrong answers, one per line',
		'Forty Kilometres',
		'“Forty Kilometres” is a wrong answer and an accepted one. Take it out of one list.'
	]
])('%s with "%s" is told at once', async (name, text, problem) => {
	const { onsave } = open();
	await write(name, text);
	expect(screen.getByText(problem)).toBeInTheDocument();
	expect(save()).toBeDisabled();
	await userEvent.click(save());
	expect(onsave).not.toHaveBeenCalled();
});

test('a statement must go on saying the answers of other questions', async () => {
	const start = fact.statement.indexOf('lighthouse');
	const other = { ...gap, id: 'gap:building', start, end: start + 10 } as const;
	const gaps = [...fact.gaps, other];
	render(EditDialog, { fact: { ...fact, gaps }, gap, onsave() {}, onputaway() {}, onclose() {} });
	await write('The statement', 'The lamp is seen from 40 kilometres.');
	expect(screen.getByText('The statement must still say “lighthouse”.')).toBeInTheDocument();
	expect(save()).toBeDisabled();
});

test('is left without a change', async () => {
	const { onsave, onclose } = open();
	await write('The question', 'Something else?');
	await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
	expect(onclose).toHaveBeenCalledOnce();
	expect(onsave).not.toHaveBeenCalled();
});

test('puts the question away, and is gone with it', async () => {
	const { onputaway, onclose, onsave } = open();
	await userEvent.click(screen.getByRole('button', { name: 'Not again today' }));
	expect(onputaway).toHaveBeenCalledExactlyOnceWith('bury');
	expect(onclose).toHaveBeenCalledOnce();
	expect(onsave).not.toHaveBeenCalled();
});
