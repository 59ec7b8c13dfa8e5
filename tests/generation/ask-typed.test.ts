import { expect, test } from 'vitest';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { material, withGap } from './material';

test('a cloze leaves the answer out of its statement', () => {
	expect(drawQuestion(material, 'gap:workers', 'cloze', 1)).toEqual({
		factId: 'fact:start',
		gapId: 'gap:workers',
		revision: 1,
		generator: 1,
		seed: 1,
		kind: 'cloze',
		before: 'Building the lighthouse began in 1851 and took ',
		after: ' workers.',
		key: {
			type: 'number',
			answers: ['320', 'three hundred and twenty'],
			others: ['220', '280', '300', '340', '360', '420'],
			value: 320,
			unit: 'workers'
		}
	});
});

test('the others of a name are its confusions and the names elsewhere, none of them right', () => {
	expect(drawQuestion(material, 'gap:last', 'short-answer', 1)).toMatchObject({
		stem: 'Who was the last keeper of Skar?',
		key: { answers: ['Jon Aas'], others: ['Ruth Holm', 'Emil Brandt', 'Ada Lund'] }
	});
});

test('a date brings its value along', () => {
	expect(drawQuestion(material, 'gap:start', 'short-answer', 1)).toMatchObject({
		key: { type: 'date', date: '1851' }
	});
});

test('a number is asked as a number, and not also as words', () => {
	expect(kindsOf(material, 'gap:years')).toContain('number');
	expect(kindsOf(material, 'gap:years')).not.toContain('short-answer');
	expect(kindsOf(material, 'gap:designer')).not.toContain('number');
});

test('a flashcard shows the stem, or the statement with a blank', () => {
	const asked = drawQuestion(material, 'gap:designer', 'flashcard', 1);
	expect(asked).toMatchObject({ stem: 'Who designed the lighthouse of Skar?' });
	const blank = drawQuestion(material, 'gap:height', 'flashcard', 1);
	expect(blank).toMatchObject({ stem: 'The tower is ____ metres high.', key: { answers: ['46'] } });
});

test('nothing is asked with a stem that holds an accepted answer', () => {
	const told = withGap('gap:designer', { stem: 'What did the engineer Lund design?' });
	expect(kindsOf(told, 'gap:designer')).toEqual(['true-false', 'match', 'cloze']);
});

test('a statement that is all answer cannot be a cloze', () => {
	const all = withGap('gap:height', { start: 0, end: 'The tower is 46 metres high.'.length });
	expect(drawQuestion(all, 'gap:height', 'cloze', 1)).toBeUndefined();
});
