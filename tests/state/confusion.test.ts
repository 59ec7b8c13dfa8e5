import { expect, test } from 'vitest';
import { kfor } from '$lib/lessons/kfor';
import { answerOf, gapsOf, type FactGap } from '$lib/model/fact';
import type { Review } from '$lib/model/journal';
import { confusedWith } from '$lib/state/confusion';
import { reviewDraft, yearCard } from '../storage/fixtures';

/** Two gaps of different facts with different answers of one type; the answer of the second is its own. */
function twoGaps(): [FactGap, FactGap] {
	const numbers = gapsOf(kfor.facts).filter(({ gap }) => gap.type === 'number');
	const [asked] = numbers;
	const other = numbers.find(
		(each) =>
			each.fact.id !== asked?.fact.id &&
			gapsOf(kfor.facts).filter((same) => answerOf(same) === answerOf(each)).length === 1
	);
	return [asked!, other!];
}

function reviewOf({ fact, gap }: FactGap, text: string, right: boolean): Review {
	const draft = reviewDraft(yearCard, 1, right ? 'good' : 'again');
	const key = { type: gap.type, answers: [answerOf({ fact, gap })], others: [] };
	return {
		...draft,
		id: 'entry:1',
		device: 'device:1',
		seq: 1,
		question: { ...draft.question, kind: 'number', stem: '?', key, factId: fact.id, gapId: gap.id },
		response: { kind: 'typed', text }
	} as Review;
}

test('names the fact whose answer was given instead', () => {
	const [asked, other] = twoGaps();
	const review = reviewOf(asked, ` ${answerOf(other)} `, false);
	expect(confusedWith(kfor.facts, review)).toBe(other.fact);
});

test('names none for a right answer, or for one that answers nothing', () => {
	const [asked, other] = twoGaps();
	expect(confusedWith(kfor.facts, reviewOf(asked, answerOf(other), true))).toBeUndefined();
	expect(confusedWith(kfor.facts, reviewOf(asked, 'zebra', false))).toBeUndefined();
});

test('names none whose answer is of another sort: nobody takes a place for a number', () => {
	const [asked] = twoGaps();
	const elsewhere = gapsOf(kfor.facts).find(({ gap }) => gap.type === 'place')!;
	const review = reviewOf(asked, answerOf(elsewhere), false);
	expect(confusedWith(kfor.facts, review)).toBeUndefined();
});

test('of several facts with that answer it names the one told nearest', () => {
	const [asked, other] = twoGaps();
	const start = asked.fact.source!.start;
	const at = (id: string, place: number) => ({
		...other.fact,
		id: `fact:${id}` as const,
		source: { ...other.fact.source!, start: place }
	});
	const facts = [asked.fact, at('far', start + 900), at('near', start + 10)];
	const review = reviewOf(asked, answerOf(other), false);
	expect(confusedWith(facts, review)?.id).toBe('fact:near');
});

test('knows what was chosen', () => {
	const [asked, other] = twoGaps();
	const typed = reviewOf(asked, '', false);
	const chosen = {
		...typed,
		question: {
			...typed.question,
			kind: 'choice',
			options: [answerOf(other), answerOf(asked)],
			key: 1
		},
		response: { kind: 'chosen', index: 0 }
	} as Review;
	expect(confusedWith(kfor.facts, chosen)).toBe(other.fact);
});
