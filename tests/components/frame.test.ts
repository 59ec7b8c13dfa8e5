import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import FactMeter from '$lib/components/FactMeter.svelte';
import FootActions from '$lib/components/FootActions.svelte';
import KeysDialog from '$lib/components/KeysDialog.svelte';
import Notice from '$lib/components/Notice.svelte';
import SittingBar from '$lib/components/SittingBar.svelte';
import { holdClock, settle } from './browser';

afterEach(() => vi.useRealTimers());

const html = (markup: string) => createRawSnippet(() => ({ render: () => markup }));
const bar = { minutesLeft: 7, share: 0.4, canUndo: true, onundo: () => {}, onstop: () => {} };

test('the bar says how long yet and whether the answer is safe', async () => {
	const { rerender } = render(SittingBar, { ...bar, saved: 'saved' });
	expect(screen.getByText('7 minutes left')).toBeInTheDocument();
	expect(screen.getByText('Saved')).toBeInTheDocument();
	expect(screen.getByRole('progressbar')).toHaveValue(0.4);
	await rerender({ minutesLeft: 1, saved: 'failed' });
	expect(screen.getByText('1 minute left')).toBeInTheDocument();
	expect(screen.getByText('Not saved')).toBeInTheDocument();
});

test('the bar takes back and stops', async () => {
	const onundo = vi.fn();
	const onstop = vi.fn();
	const { rerender } = render(SittingBar, { ...bar, onundo, onstop });
	await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
	await userEvent.click(screen.getByRole('button', { name: 'Stop here' }));
	expect(onundo).toHaveBeenCalledOnce();
	expect(onstop).toHaveBeenCalledOnce();
	await rerender({ canUndo: false });
	expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('buttons at the foot are not pressed by the tap before', async () => {
	holdClock();
	const pressed = vi.fn();
	const children = createRawSnippet(() => ({
		render: () => '<button>Next</button>',
		setup: (button) => button.addEventListener('click', pressed)
	}));
	render(FootActions, { children });
	const next = screen.getByRole('button', { name: 'Next' });
	settle();
	await userEvent.click(document.body);
	await userEvent.click(next);
	expect(pressed).not.toHaveBeenCalled();
	settle();
	await userEvent.click(next);
	expect(pressed).toHaveBeenCalledOnce();
});

test('the keys of a sitting are listed', () => {
	render(KeysDialog, { shortcuts: true, settingsHref: '/settings/', onclose: () => {} });
	expect(screen.getByRole('dialog', { name: 'Keys' })).toBeInTheDocument();
	expect(screen.getByText('Take back the last answer')).toBeInTheDocument();
	expect(screen.getByText('Not again today')).toBeInTheDocument();
});

test('with single keys off, the list says so and names only what still works', () => {
	render(KeysDialog, { shortcuts: false, settingsHref: '/settings/', onclose: () => {} });
	expect(screen.getByText('Single keys are switched off.')).toBeInTheDocument();
	expect(screen.getByText('Ctrl+Z')).toBeInTheDocument();
	expect(screen.queryByText('Not again today')).toBeNull();
	expect(screen.getByRole('link')).toHaveAttribute('href', '/settings/');
});

test('a warning interrupts, news does not, and either can be put away', async () => {
	const ondismiss = vi.fn();
	const { rerender } = render(Notice, {
		kind: 'warning',
		children: html('<span>Not saved: the device is full.</span>'),
		ondismiss
	});
	expect(screen.getByRole('alert')).toHaveTextContent('Not saved: the device is full.');
	await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
	expect(ondismiss).toHaveBeenCalledOnce();
	await rerender({ kind: 'info' });
	expect(screen.getByRole('note')).toBeInTheDocument();
});

test('the meter is read in words, also when there is nothing', async () => {
	const { rerender } = render(FactMeter, { counts: { new: 13, learning: 14, learned: 19 } });
	expect(screen.getByRole('img', { name: '19 learned, 14 learning, 13 new' })).toBeInTheDocument();
	await rerender({ counts: { new: 0, learning: 0, learned: 0 } });
	expect(screen.getByRole('img', { name: '0 learned, 0 learning, 0 new' })).toBeInTheDocument();
});
