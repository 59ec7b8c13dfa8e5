import { describe, expect, test } from 'vitest';
import { gatherMaterial } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { sheetLength } from '$lib/model/sheet-length';
import { defaultQuizSettings, type Quiz } from '$lib/model/quiz';
import { chooseItems } from '$lib/state/choose-items';
import { withIds } from '$lib/state/quiz-draft';
import {
	anotherWay,
	moved,
	pooled,
	unpooled,
	withItem,
	withMore,
	withoutItems,
	withPick,
	withSettings
} from '$lib/state/quiz-edits';
import { quizSourceOf } from '$lib/state/quiz-source';

const material = gatherMaterial(kfor.article, kfor.facts);
const { askables } = quizSourceOf(
	kfor.facts,
	new Map([...material.gaps.keys()].map((id) => [id, material]))
);
const quiz: Quiz = {
	id: 'quiz:1',
	title: 'KFOR',
	items: withIds(chooseItems(askables, 6, 1), 1),
	pools: [],
	settings: defaultQuizSettings,
	publicKey: 'A',
	madeAt: 0
};
const ids = ({ items }: Quiz) => items.map(({ id }) => id);
const pools = ({ items }: Quiz) => items.map(({ pool }) => pool);

describe('questions', () => {
	test('are moved, and stay within the list', () => {
		expect(ids(moved(quiz, 2, 1))).toEqual([1, 3, 2, 4, 5, 6]);
		expect(ids(moved(quiz, 2, -9))).toEqual([2, 1, 3, 4, 5, 6]);
		expect(ids(moved(quiz, 6, 1))).toEqual([1, 2, 3, 4, 5, 6]);
	});

	test('are taken out and put in, and no id comes twice', () => {
		const fewer = withoutItems(quiz, [2, 3]);
		const more = withMore(fewer, chooseItems(askables, 2, 9, fewer.items));
		expect(ids(more)).toEqual([1, 4, 5, 6, 7, 8]);
		const facts = more.items.map(({ question }) => question.factId);
		expect(new Set(facts).size).toBe(6);
	});

	test('are asked in every other way, one after the other, and come round', () => {
		let item = quiz.items[0]!;
		const askable = askables.find(({ gap }) => gap.id === item.question.gapId)!;
		const words = (question: object) => JSON.stringify({ ...question, seed: 0 });
		const seen = new Set([words(item.question)]);
		for (let turn = 0; turn < 40; turn += 1) {
			const next = anotherWay(askable, item)!;
			expect(next.question.gapId).toBe(item.question.gapId);
			item = { ...item, ...next };
			if (words(item.question) === [...seen][0]) break;
			expect(seen.has(words(item.question))).toBe(false);
			seen.add(words(item.question));
		}
		expect(seen.size).toBeGreaterThan(3);
		const kinds = new Set([...seen].map((text) => (JSON.parse(text) as { kind: string }).kind));
		expect(kinds.size).toBe(askable.kinds().length);
	});

	test('are replaced in their place', () => {
		const changed = withItem(quiz, { ...quiz.items[3]!, points: 5 });
		expect(changed.items.map(({ points }) => points)).toEqual([1, 1, 1, 5, 1, 1]);
	});
});

describe('pools', () => {
	const two = pooled(pooled(quiz, [1, 2, 3], 2), [5, 6], 1);

	test('shorten the sheet of each student', () => {
		expect(pools(two)).toEqual([0, 0, 0, undefined, 1, 1]);
		expect(sheetLength(two)).toBe(4);
		expect(sheetLength(withPick(two, 0, 1))).toBe(3);
	});

	test('never ask for more than they have', () => {
		expect(withPick(two, 0, 9).pools[0]).toEqual({ pick: 3 });
		expect(withoutItems(two, [2, 3]).pools[0]).toEqual({ pick: 1 });
	});

	test('go when nobody is left in them, and the others are counted anew', () => {
		const one = withoutItems(two, [1, 2, 3]);
		expect(one.pools).toEqual([{ pick: 1 }]);
		expect(pools(one)).toEqual([undefined, 0, 0]);
		expect(pools(unpooled(two, 0))).toEqual([undefined, undefined, undefined, undefined, 0, 0]);
		// A question is in one pool only.
		expect(pooled(two, [1, 2, 3], 1).pools).toEqual([{ pick: 1 }, { pick: 1 }]);
	});
});

describe('settings', () => {
	test('of a sealed quiz tell nothing before the release', () => {
		expect(withSettings(quiz, { mode: 'sealed' }).settings.feedback).toBe('release');
		const silent = withSettings(quiz, { feedback: 'never' });
		expect(withSettings(silent, { mode: 'sealed' }).settings.feedback).toBe('never');
	});

	test('of a quiz that is practice after all tell at once again', () => {
		const sealed = withSettings(quiz, { mode: 'sealed' });
		expect(withSettings(sealed, { mode: 'practice' }).settings).toEqual(defaultQuizSettings);
	});

	test('are taken away', () => {
		const timed = withSettings(quiz, { minutes: 20 });
		expect(timed.settings.minutes).toBe(20);
		expect(withSettings(timed, { minutes: undefined }).settings).toEqual(defaultQuizSettings);
	});
});
