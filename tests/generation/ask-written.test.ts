import { expect, test } from 'vitest';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial } from '$lib/generation/material';
import { grade } from '$lib/grading/grade';
import { hintsOf } from '$lib/grading/hints';
import { easierKind, nextFormat } from '$lib/memory/ladder';
import { newMemory } from '$lib/model/card';
import type { Fact, Gap, Written } from '$lib/model/fact';
import type { ChoiceQuestion, ClozeQuestion } from '$lib/model/question';

const picture = { id: 'media:map', alt: 'A map' } as const;

/** A fact by hand with its gaps marked in the statement: `The capital is [Paris].` */
function byHand(marked: string, written: Written, asks: Partial<Gap> = {}): Fact {
	const gaps: Gap[] = [];
	let statement = '';
	for (const piece of marked.split(/(\{.+?\})/)) {
		const [, answer] = /^\{(.+)\}$/.exec(piece) ?? [];
		const start = statement.length;
		statement += answer ?? piece;
		if (answer === undefined) continue;
		const lists = { accept: [], alsoTrue: [], confusions: [] };
		const id = `gap:${gaps.length}` as const;
		gaps.push({ id, start, end: statement.length, type: 'term', ...lists, ...asks, written });
	}
	const ids = { id: 'fact:hand', deckId: 'deck:hand' } as const;
	return { ...ids, revision: 1, kind: 'definition', statement, gaps, origin: 'written' };
}

const materialOf = (fact: Fact) => gatherMaterial(undefined, [fact]);
const draw = (fact: Fact, kind: Written['kind'], seed = 1, gapId: Gap['id'] = 'gap:0') =>
	drawQuestion(materialOf(fact), gapId, kind, seed);

const flashcard = byHand('Capital of France? — {Paris}', {
	kind: 'flashcard',
	front: '**Capital** of France?',
	back: 'It is *Paris*.',
	picture,
	backPicture: { ...picture, alt: 'Paris' }
});
const choice = byHand(
	'Which is a gas? — {helium}',
	{ kind: 'choice', front: 'Which is a gas?' },
	{ confusions: ['iron', 'gold', 'iron', 'lead', 'Helium'] }
);
const typed = byHand(
	'How many legs has a spider? — {8}',
	{ kind: 'short-answer', front: 'How many legs has a spider?', picture },
	{ type: 'number', value: 8, accept: ['8 legs'] }
);
const cloze = byHand('The **{nucleus}** holds the {DNA}; a nucleus has a wall.', { kind: 'cloze' });

test.each([
	['flashcard', flashcard],
	['choice', choice],
	['short-answer', typed],
	['cloze', cloze]
] as const)('a written %s is asked in no other way, also after a miss', (kind, fact) => {
	const kinds = kindsOf(materialOf(fact), 'gap:0');
	expect(kinds).toEqual([kind]);
	expect(easierKind(kind, kinds)).toBe(kind);
	for (const memory of [newMemory, { ...newMemory, reps: 9, stability: 80, lastKind: kind }]) {
		expect(nextFormat(memory, kinds, { day: 1, seed: 1, recall: 0.9 }).kind).toBe(kind);
	}
});

test('a flashcard shows both sides as they were set', () => {
	expect(draw(flashcard, 'flashcard')).toMatchObject({
		stem: '**Capital** of France?',
		back: 'It is *Paris*.',
		markdown: true,
		picture: { alt: 'A map' },
		backPicture: { alt: 'Paris' },
		key: { answers: ['Paris'] }
	});
});

test('a choice offers each wrong option once and never the answer as wrong', () => {
	const { options, key } = draw(choice, 'choice') as ChoiceQuestion;
	expect([...options].sort()).toEqual(['gold', 'helium', 'iron', 'lead']);
	expect(options[key]).toBe('helium');
	expect(draw(choice, 'choice')).toEqual(draw(choice, 'choice'));
});

test('the key of a choice comes in every place equally often', () => {
	const places = [0, 0, 0, 0];
	for (let seed = 0; seed < 400; seed += 1) {
		const { key } = draw(choice, 'choice', seed) as ChoiceQuestion;
		places[key]! += 1;
	}
	for (const count of places) expect(Math.abs(count - 100)).toBeLessThanOrEqual(5);
});

test('options of signs only are told apart', () => {
	const signs = byHand('Which is not? — {!}', { kind: 'choice' }, { confusions: ['&', '|', '!'] });
	const { options } = draw(signs, 'choice') as ChoiceQuestion;
	expect([...options].sort()).toEqual(['!', '&', '|']);
});

test('a choice without a wrong option cannot be asked', () => {
	const lonely = byHand('Which? — {this}', { kind: 'choice' }, { confusions: ['This'] });
	expect(kindsOf(materialOf(lonely), 'gap:0')).toEqual([]);
});

test('a typed answer is graded by what it means, and has hints', () => {
	const question = draw(typed, 'short-answer')!;
	expect(question.picture).toEqual(picture);
	for (const text of ['8', 'eight', '8 legs']) {
		expect(grade(question, { kind: 'typed', text }).right).toBe(true);
	}
	expect(grade(question, { kind: 'typed', text: '6' }).right).toBe(false);
	expect(hintsOf(draw(cloze, 'cloze')!)).toBe(2);
});

test('a cloze hides one gap, also where its answer stands again, and shows the others', () => {
	expect(draw(cloze, 'cloze')).toMatchObject({
		before: 'The **',
		after: '** holds the DNA; a … has a wall.',
		markdown: true
	});
	const second = draw(cloze, 'cloze', 1, 'gap:1') as ClozeQuestion;
	expect(second.before).toBe('The **nucleus** holds the ');
	expect(second.key.answers).toEqual(['DNA']);
});

test('the answer of a cloze is typed without the signs that set it', () => {
	const set = byHand('The {`map` function} makes a new list.', { kind: 'cloze' });
	const question = draw(set, 'cloze') as ClozeQuestion;
	expect(question.key.answers).toEqual(['map function', '`map` function']);
	expect(grade(question, { kind: 'typed', text: 'map function' }).right).toBe(true);
});
