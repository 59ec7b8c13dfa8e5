import { describe, expect, test } from 'vitest';
import { guessScore } from '$lib/stats/guess-score';
import { analyseItems, analyseQuiz, type ItemStatistics } from '$lib/stats/item-analysis';
import { adviceOn, discriminationBand, facilityBand } from '$lib/stats/item-bands';
import { questions } from '../assignment/classroom';

describe('four students, by hand', () => {
	// Items of 1 and 2 points, and another of 1.
	const items = [
		{ most: 1, guess: 1 / 3 },
		{ most: 2, guess: 0 },
		{ most: 1, guess: 1 / 2 }
	];
	const scores = [
		[1, 2, 0],
		[1, 1, 1],
		[0, 1, 0],
		[0, 0, 1]
	];
	// T: 3 3 1 1, of 4
	const [first, second, third] = analyseItems({ items, scores }) as [
		ItemStatistics,
		ItemStatistics,
		ItemStatistics
	];

	test('facility, deviation, random guess and intended weight', () => {
		expect(first.facility).toBeCloseTo((100 * (1 + 1 + 0 + 0)) / 4 / 1);
		expect(second.facility).toBeCloseTo((100 * (2 + 1 + 1 + 0)) / 4 / 2);
		// each ½ away from ½: V = 4 × ¼ / 3
		expect(first.deviation).toBeCloseTo(100 * Math.sqrt((4 * 0.25) / 3));
		// 1, 0, 0 and 1 away from 1: V = 2 / 3, of 2 points
		expect(second.deviation).toBeCloseTo((100 * Math.sqrt(2 / 3)) / 2);
		expect([first, second, third].map(({ randomGuess }) => randomGuess)).toEqual([
			100 * (1 / 3),
			0,
			50
		]);
		expect([first, second, third].map(({ intendedWeight }) => intendedWeight)).toEqual([
			25, 50, 25
		]);
	});

	test('effective weight', () => {
		// T is 1 away from 2. C(x₁,T) = (½ + ½ + ½ + ½) / 3; C(x₂,T) = (1 + 0 + 0 + 1) / 3; C(x₃,T) = (−½ + ½ + ½ − ½) / 3
		const pulls = [Math.sqrt(2 / 3), Math.sqrt(2 / 3), 0];
		expect(first.effectiveWeight).toBeCloseTo((100 * pulls[0]!) / (pulls[0]! + pulls[1]!));
		expect(second.effectiveWeight).toBeCloseTo(50);
		expect(third.effectiveWeight).toBeCloseTo(0);
	});

	test('discrimination as item-rest correlation, and its efficiency', () => {
		// The rest of the first: 2 2 1 1, mean 3/2; C = (¼ + ¼ + ¼ + ¼) / 3, V(x) and V(X) the same
		expect(first.discrimination).toBeCloseTo((100 * (1 / 3)) / Math.sqrt((1 / 3) * (1 / 3)));
		// in order 0 0 1 1 goes with 1 1 2 2: no other order would do more
		expect(first.efficiency).toBeCloseTo(100);
		// The rest of the second: 1 2 0 1; C = (0 + 0 + 0 + 0) / 3
		expect(second.discrimination).toBeCloseTo(0);
		// The rest of the third: 3 2 1 0, mean 3/2; C = (−¾ + ¼ + ¼ − ¾) / 3 = −⅓, V(X) = 5/3
		expect(third.discrimination).toBeCloseTo((100 * (-1 / 3)) / Math.sqrt((1 / 3) * (5 / 3)));
		// at best 0 0 1 1 with 0 1 2 3: (¾ + ¼ + ¼ + ¾) / 3 = ⅔
		expect(third.efficiency).toBeCloseTo((100 * (-1 / 3)) / (2 / 3));
	});

	test('the quiz: mean, median, deviation, consistency and error', () => {
		const quiz = analyseQuiz({ items, scores })!;
		// 75 75 25 25 per cent
		expect(quiz.average).toBe(50);
		expect(quiz.median).toBe(50);
		expect(quiz.deviation).toBeCloseTo(Math.sqrt((4 * 25 ** 2) / 3));
		expect(quiz.skewness).toBeCloseTo(0);
		// Σ V(x) = ⅓ + ⅔ + ⅓ = 4/3, V(T) = 4/3: α = 3/2 × (1 − 1) = 0
		expect(quiz.consistency).toBeCloseTo(0);
		expect(quiz.errorRatio).toBeCloseTo(100);
		expect(quiz.standardError).toBeCloseTo(Math.sqrt((4 * 25 ** 2) / 3));
	});
});

describe('twenty-four students, against numpy 2 and scipy 1.17 with the published formulas', () => {
	const most = [1, 1, 2, 3, 1];
	const rows =
		'00021 10121 10220 10120 00011 11021 10000 10021 00001 00220 11220 11230 10120 11210 00000 ' +
		'11220 00001 11211 00001 10011 10011 01211 10220 00201';
	const scores = rows.split(' ').map((row) => [...row].map(Number));
	const table = { items: most.map((points) => ({ most: points, guess: 0 })), scores };

	test('each item', () => {
		const expected = [
			[62.5, 49.453536, 12.5, 19.561367, 40.899376, 49.206349],
			[29.166667, 46.430562, 12.5, 20.042949, 51.87595, 75.172414],
			[47.916667, 47.729233, 25.0, 30.118893, 36.01933, 45.263158],
			[43.055556, 30.263204, 37.5, 30.276791, 47.609652, 52.159468],
			[54.166667, 50.897738, 12.5, undefined, -49.033059, -55.725191]
		];
		const found = analyseItems(table).map((item) => [
			item.facility,
			item.deviation,
			item.intendedWeight,
			item.effectiveWeight,
			item.discrimination,
			item.efficiency
		]);
		expect(found).toEqual(
			expected.map((row) => row.map((value) => value && expect.closeTo(value, 5)))
		);
	});

	test('the quiz', () => {
		expect(analyseQuiz(table)).toEqual({
			attempts: 24,
			average: expect.closeTo(46.354167, 5),
			median: 50,
			deviation: expect.closeTo(24.024208, 5),
			skewness: expect.closeTo(-0.347854, 5),
			kurtosis: expect.closeTo(-0.824943, 5),
			consistency: expect.closeTo(41.93232, 5),
			errorRatio: expect.closeTo(76.202152, 5),
			standardError: expect.closeTo(18.306964, 5)
		});
	});
});

test('what cannot be told is not: nobody, one, all the same, one item, items of a pool', () => {
	const items = [
		{ most: 1, guess: 0 },
		{ most: 1, guess: 0 }
	];
	expect(analyseQuiz({ items, scores: [] })).toBeUndefined();
	expect(analyseItems({ items, scores: [] })[0]).toMatchObject({
		attempts: 0,
		facility: undefined,
		discrimination: undefined
	});
	expect(analyseItems({ items, scores: [[1, 0]] })[0]).toMatchObject({
		facility: 100,
		deviation: undefined,
		effectiveWeight: undefined
	});
	const same = analyseItems({
		items,
		scores: [
			[1, 0],
			[1, 1],
			[1, 0]
		]
	});
	expect(same[0]).toMatchObject({ facility: 100, deviation: 0, discrimination: undefined });
	expect(analyseQuiz({ items: items.slice(1), scores: [[1], [0]] })?.consistency).toBeUndefined();

	// Each was asked one of the two.
	const pool = {
		items,
		scores: [
			[1, undefined],
			[undefined, 0],
			[0, undefined]
		]
	};
	expect(analyseItems(pool)[0]).toMatchObject({ attempts: 2, facility: 50, intendedWeight: 100 });
	expect(analyseQuiz(pool)).toMatchObject({ average: 100 / 3, consistency: undefined });
});

test('what guessing brings', () => {
	expect(guessScore(questions.choice)).toBeCloseTo(1 / 3);
	expect(guessScore(questions.choice, 1)).toBeCloseTo(2 / 3);
	expect(guessScore(questions.truth)).toBe(1 / 2);
	expect(guessScore(questions.typed)).toBe(0);
	expect(guessScore(questions.match)).toBeCloseTo(1 / 3);
	expect(guessScore(questions.order)).toBe(1 / 4);
});

test('the bands of facility and discrimination', () => {
	const facility = [0, 5, 6, 11, 20, 21, 35, 50, 66, 81, 90, 95, 100].map(facilityBand);
	expect(facility).toEqual([
		'extremely-difficult',
		'extremely-difficult',
		'very-difficult',
		'difficult',
		'difficult',
		'moderately-difficult',
		'about-right',
		'about-right',
		'fairly-easy',
		'easy',
		'very-easy',
		'extremely-easy',
		'extremely-easy'
	]);
	expect([60, 50, 49, 30, 29, 20, 19, 0, -0.1].map(discriminationBand)).toEqual([
		'very-good',
		'very-good',
		'adequate',
		'adequate',
		'weak',
		'weak',
		'very-weak',
		'very-weak',
		'invalid'
	]);
});

describe('what is said first', () => {
	const item: ItemStatistics = {
		attempts: 24,
		facility: 50,
		deviation: 50,
		randomGuess: 33,
		intendedWeight: 10,
		effectiveWeight: 10,
		discrimination: 40,
		efficiency: 50
	};

	test('that it is about right, hard, known to all, or that guessing is enough', () => {
		expect(adviceOn(item)).toEqual(['about-right']);
		expect(adviceOn({ ...item, facility: 30 })).toEqual(['hard']);
		expect(adviceOn({ ...item, facility: 0 })).toEqual(['nobody-knew']);
		expect(adviceOn({ ...item, facility: 100, randomGuess: 50 })).toEqual([
			'everybody-knew',
			'guessable'
		]);
		expect(adviceOn({ ...item, facility: undefined })).toEqual([]);
	});

	test('to look at the key where those who did well elsewhere missed it, with enough attempts', () => {
		expect(adviceOn({ ...item, facility: 30, discrimination: -10 })).toEqual([
			'look-at-key',
			'hard'
		]);
		expect(adviceOn({ ...item, discrimination: 10 })).toEqual(['tells-little']);
		expect(adviceOn({ ...item, discrimination: -10, attempts: 19 })).toEqual(['about-right']);
	});
});
