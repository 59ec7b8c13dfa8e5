import { createRawSnippet } from 'svelte';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import BinList from '$lib/components/library/BinList.svelte';
import DeckDialog from '$lib/components/library/DeckDialog.svelte';
import FactItem from '$lib/components/library/FactItem.svelte';
import Menu from '$lib/components/library/Menu.svelte';
import { memoryLine } from '$lib/components/library/memory-words';
import MoveDialog from '$lib/components/library/MoveDialog.svelte';
import SearchResults from '$lib/components/library/SearchResults.svelte';
import { newMemory } from '$lib/model/card';
import type { Deck } from '$lib/model/deck';
import './browser';

const html = (markup: string) => createRawSnippet(() => ({ render: () => markup }));

const today = 20_000;
const deck: Deck = {
	id: 'deck:rivers',
	title: 'Rivers',
	addedAt: 1,
	tags: [],
	editedAt: 1,
	counts: { new: 1, learning: 0, learned: 0 }
};

test('a menu closes on Escape, when it is left, and when something is chosen', async () => {
	const user = userEvent.setup();
	render(Menu, { label: 'More', children: html('<button type="button">Delete</button>') });
	const dots = screen.getByLabelText('More');
	const menu = dots.closest('details')!;
	menu.open = true;
	screen.getByRole('button', { name: 'Delete' }).focus();
	await user.keyboard('{Escape}');
	expect(menu.open).toBe(false);
	expect(document.activeElement).toBe(dots);

	menu.open = true;
	await user.click(document.body);
	expect(menu.open).toBe(false);
	menu.open = true;
	await user.click(screen.getByRole('button', { name: 'Delete' }));
	expect(menu.open).toBe(false);
	expect(document.activeElement).toBe(dots);
});

test('a deck is described by a title, and tags that are trimmed and each once', async () => {
	const onsave = vi.fn();
	render(DeckDialog, { onsave, onclose: vi.fn() });
	const user = userEvent.setup();
	expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
	await user.type(screen.getByLabelText('Title'), '  Rivers ');
	await user.type(screen.getByLabelText(/^Tags/), 'school, #water,, school');
	await user.click(screen.getByRole('button', { name: 'Save' }));
	expect(onsave).toHaveBeenCalledExactlyOnceWith({ title: 'Rivers', tags: ['school', 'water'] });
});

test('the bin says why something cannot come back, and warns before it is emptied', async () => {
	const user = userEvent.setup();
	const onempty = vi.fn();
	const onback = vi.fn(async () => 'no-deck' as const);
	const rows = [
		{ id: 'fact:one', title: 'The Rhine passes Basel.' },
		{ id: 'deck:two', title: 'Two', facts: 3 }
	];
	render(BinList, { rows, onback, onempty });
	expect(screen.getByText('Deck with 3 facts')).toBeVisible();
	await user.click(screen.getByRole('button', { name: 'Bring back “The Rhine passes Basel.”' }));
	expect(onback).toHaveBeenCalledExactlyOnceWith('fact:one');
	expect(screen.getByRole('alert')).toHaveTextContent('Its deck is deleted too.');

	await user.click(screen.getByRole('button', { name: 'Empty the bin' }));
	const dialog = screen.getByRole('dialog');
	expect(dialog).toHaveTextContent('2 things will be deleted for good');
	expect(onempty).not.toHaveBeenCalled();
	await user.click(within(dialog).getByRole('button', { name: 'Delete for good' }));
	expect(onempty).toHaveBeenCalledOnce();
});

test('what was found is marked, and arrows lead through it and back up', async () => {
	const user = userEvent.setup();
	const onup = vi.fn();
	const piece = (text: string, marked = false) => ({ text, marked });
	const found = [
		{
			deck,
			title: [piece('Rivers')],
			tags: [],
			facts: [
				{ id: 'fact:rhine' as const, statement: [piece('The '), piece('Rhi', true), piece('ne')] }
			],
			count: 7
		}
	];
	const { component } = render(SearchResults, { query: 'rhi', found, isComplete: true, onup });
	expect(screen.getByText('Rhi').tagName).toBe('MARK');
	expect(screen.getByRole('status')).toHaveTextContent('7 facts');

	component.enter();
	const [title, fact, all] = screen.getAllByRole('link');
	expect(document.activeElement).toBe(title);
	await user.keyboard('{ArrowDown}');
	expect(document.activeElement).toBe(fact);
	expect(fact).toHaveAttribute('href', expect.stringContaining('#rivers/rhine'));
	await user.keyboard('{ArrowDown}');
	expect(all).toHaveTextContent('All 7 in this deck');
	expect(all).toHaveAttribute('href', expect.stringContaining('#rivers?rhi'));
	await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
	expect(onup).toHaveBeenCalledOnce();
});

test('nothing found is said only when everything was read', async () => {
	const props = { query: 'x', found: [], onup: vi.fn() };
	const { rerender } = render(SearchResults, { ...props, isComplete: false });
	expect(screen.getByRole('status')).toHaveTextContent('Still reading');
	await rerender({ isComplete: true });
	expect(screen.getByRole('status')).toHaveTextContent('Nothing found.');
});

const item = {
	statement: [{ text: 'The Rhine passes Basel.', marked: false }],
	state: 'learning',
	due: today + 1,
	today,
	index: 4,
	count: 900,
	open: false,
	children: html('<p>All of it</p>')
} as const;

test('a fact tells where it stands, and opens', async () => {
	const ontoggle = vi.fn();
	const { rerender } = render(FactItem, {
		...item,
		statement: [...item.statement],
		ontoggle,
		ontick: vi.fn()
	});
	const row = screen.getByRole('listitem');
	expect(row).toHaveAttribute('aria-posinset', '5');
	expect(row).toHaveAttribute('aria-setsize', '900');
	const button = screen.getByRole('button', { name: /learning · comes tomorrow/ });
	expect(button).toHaveAttribute('aria-expanded', 'false');
	await userEvent.click(button);
	expect(ontoggle).toHaveBeenCalledOnce();
	await rerender({ open: true });
	expect(screen.getByText('All of it')).toBeVisible();
});

test('while facts are selected a row is a box to tick, with Shift for a range', async () => {
	const user = userEvent.setup();
	const ontick = vi.fn();
	const ontoggle = vi.fn();
	render(FactItem, {
		...item,
		statement: [...item.statement],
		open: true,
		ticked: false,
		ontoggle,
		ontick
	});
	expect(screen.queryByText('All of it')).toBeNull();
	const box = screen.getByRole('checkbox', { name: /The Rhine/ });
	expect(box).not.toBeChecked();
	await user.click(box);
	await user.keyboard('{Shift>}');
	await user.click(box);
	expect(ontick.mock.calls).toEqual([[false], [true]]);
	expect(ontoggle).not.toHaveBeenCalled();
});

test('facts are moved to a deck that is there, or to a new one', async () => {
	const user = userEvent.setup();
	const onmove = vi.fn();
	const onmovenew = vi.fn();
	const props = { count: 2, decks: [deck], onmove, onmovenew, onclose: vi.fn() };
	const { unmount } = render(MoveDialog, props);
	await user.click(screen.getByRole('button', { name: 'Rivers' }));
	expect(onmove).toHaveBeenCalledExactlyOnceWith('deck:rivers');
	unmount();
	render(MoveDialog, props);
	await user.type(screen.getByLabelText('Or to a new deck'), ' Lakes {Enter}');
	expect(onmovenew).toHaveBeenCalledExactlyOnceWith('Lakes');
});

test('when a question comes is said in one sentence', () => {
	const known = {
		...newMemory,
		stability: 9,
		difficulty: 5,
		due: today + 9,
		lastDay: today,
		reps: 2,
		lastRating: 'good' as const,
		rightDays: [today - 2, today]
	};
	expect(memoryLine(undefined, { code: 'new' }, today)).toBe('Not asked yet.');
	expect(memoryLine(newMemory, { code: 'new', until: today + 1 }, today)).toBe(
		'Not asked yet, and hidden until tomorrow.'
	);
	expect(memoryLine(known, { code: 'resting' }, today)).toMatch(/^It rests/);
	expect(memoryLine(known, { code: 'hidden', until: today + 1 }, today)).toBe(
		'You hid it. It comes again tomorrow.'
	);
	expect(memoryLine(known, { code: 'pass', day: today + 4 }, today)).toBe(
		'It comes again in 4 days, in the last pass before the exam.'
	);
	expect(memoryLine(known, { code: 'memory' }, today)).toBe(
		'Right on 2 different days. It comes again in 9 days.'
	);
});
