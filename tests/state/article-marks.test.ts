import { expect, test } from 'vitest';
import { marksOf } from '$lib/state/article-marks.svelte';

const name = { text: '', sentence: 0, from: 0, to: 1 };

test('a date stays where a name overlaps it, and what is unsure loses its kind or goes', () => {
	const marks = marksOf({
		names: [
			{ ...name, start: 30, end: 40, kind: 'person', sure: { span: 0.9, kind: 0.4 } },
			{ ...name, start: 0, end: 10, kind: 'place', sure: { span: 0.9, kind: 0.9 } },
			{ ...name, start: 12, end: 20, kind: 'event', sure: { span: 0.9, kind: 0.9 } },
			{ ...name, start: 50, end: 60, kind: 'place', sure: { span: 0.3, kind: 0.9 } }
		],
		dates: [{ start: 15, end: 25, text: '', date: {}, sure: 0.9 }],
		quantities: []
	});
	expect(marks).toEqual([
		{ start: 0, end: 10, kind: 'place' },
		{ start: 15, end: 25, kind: 'date' },
		{ start: 30, end: 40, kind: 'other' }
	]);
});
