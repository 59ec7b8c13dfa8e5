import { expect, test } from 'vitest';
import { figuresNear, readFigure } from '$lib/generation/figure';

test.each([
	['about 3,800 troops', 3800, 'about # troops'],
	['eleven', 11, '@'],
	['Twenty-seven', 27, '@'],
	['1.2 million', 1200000, '# million'],
	['90%', 90, '#%'],
	['$45', 45, '$#']
])('reads %s', (text, value, form) => {
	expect(readFigure(text)).toMatchObject({ value, form });
});

test('does not choose among two numbers, nor make one up', () => {
	expect(readFigure('11 of 19')).toBeUndefined();
	expect(readFigure('dozens')).toBeUndefined();
});

test.each([
	['3,800', 50000, '50,000'],
	['4000', 12500, '12500'],
	['Eleven', 42, 'Forty-two'],
	['1.2 million', 3400000, '3.4 million'],
	['$45', 50, '$50']
])('writes like %s', (model, value, text) => expect(readFigure(model)?.write(value)).toBe(text));

test('leaves numbers above a hundred in digits', () => {
	expect(readFigure('eleven')?.write(100)).toBeUndefined();
});

test.each(['3,800', '27', '1.2 million', 'thirty-one', '50,000', '0.4'])(
	'finds four numbers on either side of %s, as round and in its form',
	(text) => {
		const figure = readFigure(text)!;
		const near = figuresNear(figure, Infinity).map((each) => readFigure(each)!);
		expect(near.every(({ form }) => form === figure.form)).toBe(true);
		expect(near.every(({ value }) => value > 0)).toBe(true);
		expect(new Set(near.map(({ value }) => value)).size).toBe(near.length);
		expect(near.filter(({ value }) => value < figure.value).length).toBeGreaterThanOrEqual(3);
		expect(near.filter(({ value }) => value > figure.value).length).toBeGreaterThanOrEqual(4);
	}
);

test('goes neither to the whole of a percentage nor to nothing', () => {
	const near = figuresNear(readFigure('97%')!, 100).map((each) => readFigure(each)!.value);
	expect(Math.max(...near)).toBe(99);
	expect(figuresNear(readFigure('2')!, Infinity)).not.toContain('0');
});
