import { newMemory, type Memory } from '$lib/model/card';
import type { Help, Review } from '$lib/model/journal';
import type { QuestionKind } from '$lib/model/question';
import type { Rating } from '$lib/model/rating';
import { applyReview, replay } from '$lib/memory/replay';
import { rungOn } from '$lib/memory/rung';
import { seeded } from '$lib/random/random';
import { expect, test } from 'vitest';
import { anyOf, override, ratings, review, scheduler, today, undo } from './fixtures';

interface Asked {
	day: number;
	kind?: QuestionKind;
	rating?: Rating;
	help?: Help;
}

function asked(seq: number, { day, kind = 'short-answer', rating = 'good', help }: Asked): Review {
	const plain = review(seq, rating, { day });
	const question = { ...plain.question, kind } as Review['question'];
	return { ...plain, question, evidence: { ...plain.evidence, ...(help && { help }) } };
}

function after(...answers: Asked[]): Memory {
	return answers.reduce(
		(memory, each, seq) => applyReview(memory, asked(seq, each), scheduler),
		newMemory
	);
}

/** A learner who is asked when it is due, and each time in a way of its rung. */
function climbing(days: number): { day: number; rung: number }[] {
	const kinds: QuestionKind[] = ['choice', 'cloze', 'short-answer', 'order'];
	let memory = newMemory;
	let day = today;
	return Array.from({ length: days }, (_, seq) => {
		const rung = rungOn(memory, day);
		const met = { day, rung };
		memory = applyReview(memory, asked(seq, { day, kind: kinds[rung]! }), scheduler);
		day = memory.due!;
		return met;
	});
}

test('who is right each time climbs from recognising to recalling, a rung a day', () => {
	expect(climbing(5).map(({ rung }) => rung)).toEqual([0, 1, 2, 3, 3]);
});

test('up only on another day, however many sittings a day has', () => {
	const once = after({ day: today, kind: 'choice' });
	expect(rungOn(once, today)).toBe(0);
	expect(rungOn(once, today + 1)).toBe(1);
	const thrice = after(
		{ day: today, kind: 'choice' },
		{ day: today, kind: 'cloze' },
		{ day: today, kind: 'short-answer' }
	);
	expect(rungOn(thrice, today)).toBe(0);
	expect(rungOn(thrice, today + 9)).toBe(1);
});

test('a miss is a rung lower on the next day, also when it was right later on its own', () => {
	const known = { ...after({ day: today - 9 }), stability: 20, rung: 3, step: 0 } as const;
	expect(rungOn(known, today)).toBe(3);
	const missed = applyReview(known, asked(1, { day: today, rating: 'again' }), scheduler);
	const recalled = applyReview(missed, asked(2, { day: today, kind: 'choice' }), scheduler);
	const missedTwice = applyReview(missed, asked(2, { day: today, rating: 'again' }), scheduler);
	for (const memory of [missed, recalled, missedTwice]) {
		expect(rungOn({ ...memory, stability: 5 }, today + 1)).toBe(2);
	}
	expect(rungOn(after({ day: today, rating: 'again' }), today + 1)).toBe(0);
});

test('help, a hint or doubt do not carry up to writing', () => {
	const cloze = { day: today, kind: 'cloze' } as const;
	const second = { ...cloze, day: today + 2 };
	for (const help of ['word-bank', 'first-letters', 'beginning'] as const) {
		expect(rungOn(after({ ...cloze, help }), today + 2)).toBe(1);
		expect(rungOn(after(cloze, { ...second, help }), today + 9)).toBe(1);
	}
	expect(rungOn(after(cloze, second), today + 9)).toBe(2);
	expect(rungOn(after(cloze, { ...second, rating: 'hard' }), today + 9)).toBe(1);
});

test('to recognise says little of writing: a choice leads no further than to what is written', () => {
	const top = { ...after({ day: today }), stability: 40, rung: 3, step: 0 } as const;
	const chosen = applyReview(top, asked(1, { day: today + 40, kind: 'choice' }), scheduler);
	expect(rungOn(chosen, today + 99)).toBe(2);
});

test('stands no higher than its stability carries', () => {
	const memory = { ...after({ day: today }), rung: 3, step: 0 } as const;
	expect([0.5, 1.6, 9, 11].map((stability) => rungOn({ ...memory, stability }, today))).toEqual([
		1, 2, 2, 3
	]);
});

test('a memory from before there were rungs stands where its stability put it', () => {
	const { rung: _, step: __, ...old } = after({ day: today });
	const at = (stability: number) => rungOn({ ...old, stability }, today + 3);
	expect([1, 7, 40].map(at)).toEqual([1, 2, 3]);
	expect(rungOn({ ...old, stability: 40, lastRating: 'again' }, today + 3)).toBe(1);
	const next = applyReview({ ...old, stability: 7 }, asked(1, { day: today + 7 }), scheduler);
	expect(next).toMatchObject({ rung: 2, step: 1 });
});

test('follows the learner’s word, and an undo leaves no trace', () => {
	const first = asked(1, { day: today, kind: 'choice', rating: 'again' });
	const said = replay([first, override(2, first.id, 'good')], scheduler);
	expect(rungOn(said, today + 1)).toBe(1);
	const second = asked(3, { day: today + 1, kind: 'cloze' });
	const undone = replay([first, second, undo(4, second.id)], scheduler);
	expect(undone).toEqual(replay([first], scheduler));
});

test('no two rungs up in a day, in any history; and no miss is followed by a step up', () => {
	const random = seeded(5);
	for (let round = 0; round < 300; round += 1) {
		let memory = newMemory;
		let day = today;
		let atDawn = 0;
		for (let seq = 0; seq < 12; seq += 1) {
			if (memory.lastDay !== day) atDawn = rungOn(memory, day);
			const kind = anyOf(['choice', 'cloze', 'short-answer', 'order'] as const, random);
			const rating = anyOf(ratings, random);
			memory = applyReview(memory, asked(seq, { day, kind, rating }), scheduler);
			expect(rungOn(memory, day)).toBeLessThanOrEqual(atDawn);
			expect(rungOn(memory, day + 1)).toBeLessThanOrEqual(atDawn + 1);
			if (rating === 'again') {
				expect(rungOn(memory, day + 1)).toBeLessThanOrEqual(Math.max(0, atDawn - 1));
			}
			if (random() < 0.6) day += 1;
		}
	}
});
