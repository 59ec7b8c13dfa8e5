import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { examLine, planLines } from '$lib/components/exam/exam-words';
import ExamPanel from '$lib/components/exam/ExamPanel.svelte';
import { isoOf } from '$lib/memory/days';
import { planExam } from '$lib/memory/exam-plan';
import { newMemory, type Card } from '$lib/model/card';
import type { Deck } from '$lib/model/deck';
import { createScheduler } from '$lib/memory/scheduler';
import './browser';

/** 24 November 2026, a Tuesday. */
const today = 20781;

const deck: Deck = {
	id: 'deck:1',
	title: 'Lighthouses',
	addedAt: 0,
	tags: [],
	editedAt: 0,
	counts: { new: 48, learning: 10, learned: 2 }
};

const cards: Card[] = Array.from({ length: 60 }, (_, position) => ({
	id: `card:${position}`,
	deckId: deck.id,
	factId: `fact:${position}`,
	gapId: `gap:${position}`,
	position,
	memory: newMemory
}));

const planOf = (day: number, minutes = 10) =>
	planExam(day, { cards, metToday: 0, today, seconds: 60 * minutes, scheduler: createScheduler() });

function open(rest: Partial<Deck> = {}) {
	const done = () => vi.fn(() => Promise.resolve());
	const acts = {
		plan: (_: Deck, day: number) => Promise.resolve(planOf(day)),
		set: done(),
		remove: done(),
		archive: done(),
		keep: done()
	};
	const shown = { ...deck, ...rest };
	render(ExamPanel, { deck: shown, today, acts });
	return { acts, shown };
}

const button = (name: string) => screen.getByRole('button', { name });
const chooseDay = (day: number) =>
	fireEvent.input(screen.getByLabelText('Day of the exam'), { target: { value: isoOf(day) } });

test('a day is chosen, seen through and saved', async () => {
	const { acts, shown } = open();
	await userEvent.click(button('Set an exam date'));
	expect(button('Save')).toBeDisabled();
	await chooseDay(today + 9);
	expect(
		await screen.findByText(
			/^\d+ new questions a day until \w+ \d+ \w+, then a last pass of \d days?\.$/
		)
	).toBeInTheDocument();
	expect(screen.getByText(/about \d+ of 100 questions, with 10 minutes a day/)).toBeInTheDocument();
	expect(acts.set).not.toHaveBeenCalled();
	await userEvent.click(button('Save'));
	expect(acts.set).toHaveBeenCalledExactlyOnceWith(shown, planOf(today + 9).exam);
	expect(screen.getByRole('heading', { name: 'Exam' })).toHaveFocus();
});

test('today and days gone by cannot be chosen', async () => {
	open();
	await userEvent.click(button('Set an exam date'));
	for (const day of [today, today - 1, today + 4000]) {
		await chooseDay(day);
		expect(button('Save')).toBeDisabled();
	}
});

test('an exam ahead says how long and how well, and can be moved or removed', async () => {
	const { acts, shown } = open({ exam: { day: today + 9, passDays: 2 } });
	expect(screen.getByText('9 days left: Thursday 3 December')).toBeInTheDocument();
	expect(screen.getByText('12 of 60 facts met')).toBeInTheDocument();
	expect(await screen.findByText(/of 100/)).toBeInTheDocument();
	await userEvent.click(button('Remove'));
	expect(acts.remove).toHaveBeenCalledExactlyOnceWith(shown);
	await userEvent.click(button('Change the date'));
	expect(screen.getByLabelText('Day of the exam')).toHaveValue(isoOf(today + 9));
});

test.each([{ examOver: today - 1 }, { exam: { day: today - 1, passDays: 1 } }])(
	'an exam that has been asks what becomes of the deck: %o',
	async (rest) => {
		const { acts, shown } = open(rest);
		expect(
			screen.getByText('The exam was on Monday 23 November. Going on as before.')
		).toBeInTheDocument();
		await userEvent.click(button('Archive this deck'));
		expect(acts.archive).toHaveBeenCalledExactlyOnceWith(shown);
		await userEvent.click(button('Keep going'));
		expect(acts.keep).toHaveBeenCalledExactlyOnceWith(shown);
	}
);

test('a save that fails is said', async () => {
	const { acts } = open({ exam: { day: today + 9, passDays: 2 } });
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	acts.remove.mockRejectedValueOnce(new Error('The disk is full.'));
	await userEvent.click(button('Remove'));
	expect(await screen.findByRole('alert')).toHaveTextContent('could not be saved');
});

test('too little time is said with what fits and what would do', () => {
	const [short, pace] = planLines(planOf(today + 6, 3), today);
	expect(pace).toMatch(/^About \d+ new questions a day until/);
	expect(short).toMatch(
		/^3 minutes a day are enough for about \d+ of 60 new questions \(\d+ of 60 facts in full\)\. \d+ minutes a day would be enough\.$/
	);
});

test('a deck in a list says how far its exam is', () => {
	const at = (day: number) => examLine({ exam: { day, passDays: 1 } }, today);
	expect(at(today + 9)).toBe('Exam in 9 days');
	expect(at(today + 1)).toBe('Exam tomorrow');
	expect(at(today)).toBe('Exam today');
	expect(at(today - 1)).toBeUndefined();
	expect(examLine({}, today)).toBeUndefined();
});
