import { describe, expect, test } from 'vitest';
import { gatherMaterial } from '$lib/generation/material';
import { grade } from '$lib/grading/grade';
import { kfor } from '$lib/lessons/kfor';
import { isGrave } from '$lib/model/flaw';
import { emptyItemDraft, type ItemDraft } from '$lib/model/item-draft';
import type { QuizItem } from '$lib/model/quiz';
import { draftOfItem, itemOfDraft } from '$lib/state/item-draft';
import { flawsOfDraft, problemsOfItem } from '$lib/state/item-problems';
import { quizSourceOf } from '$lib/state/quiz-source';

const material = gatherMaterial(kfor.article, kfor.facts);
const { askables } = quizSourceOf(
	kfor.facts,
	new Map([...material.gaps.keys()].map((id) => [id, material]))
);
const items: QuizItem[] = askables
	.flatMap((askable) => askable.kinds().map((kind) => askable.ask(kind, 3)!))
	.map((asked, id) => ({ ...asked, id, points: 1 }));

const ofKind = (kind: string) => items.find(({ question }) => question.kind === kind)!;
const written = (draft: Partial<ItemDraft>) => ({ ...emptyItemDraft, ...draft });
const codes = (draft: Partial<ItemDraft>) => problemsOfItem(written(draft)).map(({ code }) => code);

describe('a question in its form', () => {
	test('is the same when nothing is changed', () => {
		for (const item of items) expect(itemOfDraft(draftOfItem(item), item)).toEqual(item);
	});

	test('stays what ships with the app when only its points change', () => {
		const item = { ...ofKind('choice'), bank: { lesson: 'kfor', edition: 1, index: 7 } };
		expect(itemOfDraft({ ...draftOfItem(item), points: 3 }, item)).toEqual({ ...item, points: 3 });
		const edited = itemOfDraft({ ...draftOfItem(item), stem: 'Another?' }, item);
		expect(edited.bank).toBeUndefined();
		expect(edited.question.gapId).toBe(item.question.gapId);
	});

	test('has nothing grave against it when the app has drawn it', () => {
		expect(items.flatMap((item) => problemsOfItem(draftOfItem(item)))).toEqual([]);
		const flaws = items.flatMap((item) => flawsOfDraft(draftOfItem(item)));
		expect(flaws.filter(isGrave)).toEqual([]);
	});

	test('of any kind can be changed, and the right answer is still right', () => {
		for (const kind of ['choice', 'evidence', 'true-false', 'cloze', 'short-answer', 'number']) {
			const item = ofKind(kind);
			const draft = draftOfItem(item);
			const { question } = itemOfDraft({ ...draft, proof: `${draft.proof} Indeed.` }, item);
			expect(question).toEqual(item.question);
		}
		const match = itemOfDraft(
			{ ...draftOfItem(ofKind('match')), proof: '' },
			ofKind('match')
		).question;
		if (match.kind !== 'match') throw new Error('No pairs.');
		expect(grade(match, { kind: 'arranged', order: match.key }).right).toBe(true);
		const order = itemOfDraft(
			{ ...draftOfItem(ofKind('order')), proof: '' },
			ofKind('order')
		).question;
		if (order.kind !== 'order') throw new Error('No events.');
		expect(grade(order, { kind: 'arranged', order: order.key }).right).toBe(true);
		expect(order.key.map((event) => order.events[event]!.date)).toEqual(
			draftOfItem(ofKind('order')).events.map(({ date }) => date)
		);
	});

	test('accepts another answer and still knows the value', () => {
		const item = ofKind('number');
		const draft = draftOfItem(item);
		const { question } = itemOfDraft({ ...draft, answers: `${draft.answers}\nmany` }, item);
		if (question.kind !== 'number' || item.question.kind !== 'number')
			throw new Error('No number.');
		expect(question.key).toEqual({
			...item.question.key,
			answers: [...item.question.key.answers, 'many']
		});
		expect(grade(question, { kind: 'typed', text: 'many' }).right).toBe(true);
	});
});

describe('a question that a teacher writes', () => {
	test('can be graded', () => {
		const choice = itemOfDraft(
			written({ stem: 'Red?', options: ['', 'Sky', ' Rose '], key: 2, points: 2 }),
			{ id: 4 }
		);
		expect(choice).toMatchObject({
			id: 4,
			points: 2,
			question: { kind: 'choice', stem: 'Red?', options: ['Sky', 'Rose'], key: 1 }
		});
		const number = itemOfDraft(written({ kind: 'number', stem: 'How far?', answers: '45 km' }), {
			id: 1
		});
		expect(grade(number.question, { kind: 'typed', text: '45' }).right).toBe(true);
		expect(grade(number.question, { kind: 'typed', text: '46' }).right).toBe(false);
	});

	test('is told what it lacks', () => {
		expect(codes({ options: ['a', 'b'], key: 0 })).toEqual(['no-stem']);
		expect(codes({ stem: 'Red?', options: ['Rose', ''], key: 0 })).toEqual(['few-options']);
		expect(codes({ stem: 'Red?', options: ['Rose', 'Sky'] })).toEqual(['no-key']);
		expect(codes({ stem: 'Red?', options: ['Rose', 'Sky', ''], key: 2 })).toEqual(['no-key']);
		expect(codes({ stem: 'Red?', options: ['Rose', 'the rose', 'Sky'], key: 0 })).toEqual([
			'twice'
		]);
		expect(codes({ kind: 'short-answer', stem: 'Who?' })).toEqual(['no-answer']);
		expect(codes({ kind: 'number', stem: 'How many?', answers: 'lots' })).toEqual(['no-number']);
		expect(codes({ kind: 'cloze', stem: 'No gap.', answers: 'gap' })).toContain('no-blank');
		expect(codes({ kind: 'match', pairs: [{ cue: 'a', answer: '' }] })).toEqual(['half-pair']);
		expect(codes({ kind: 'order', events: [{ text: 'a', date: '' }] })).toEqual(['few-events']);
		expect(codes({ kind: 'true-false', stem: 'It is.' })).toEqual([]);
	});

	test('is told what gives its answer away', () => {
		const flaws = (draft: Partial<ItemDraft>) =>
			flawsOfDraft(written(draft)).map(({ code }) => code);
		const options = ['Rose', 'Daisy', 'Violet', ''];
		expect(flaws({ stem: 'Is a rose red?', options, key: 0 })).toContain('tells');
		expect(flaws({ stem: 'Which one is red?', options, key: 0 })).toEqual([]);
		const long = 'because it had been agreed long before by everybody';
		expect(flaws({ stem: 'Why?', options: ['by chance', long, 'no reason'], key: 1 })).toEqual([
			'longest'
		]);
		expect(flaws({ kind: 'short-answer', stem: 'Who is Ann?', answers: 'Ann\nher' })).toEqual([
			'tells'
		]);
	});
});
