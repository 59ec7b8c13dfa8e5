import { describe, expect, test } from 'vitest';
import { joinVerdicts } from '../../src/cli/label/join';
import type { Label } from '../../src/cli/label/label';
import { areaOf, crossed } from '../../src/cli/label/learn';
import { chanceOf, fitLogistic } from '../../src/cli/label/logistic';

function labelOf(article: string, features: Label['features'], stem?: string): Label {
	const shape = { id: 'x', best: true, kind: 'cloze', maker: 'cloze', type: 'date' };
	return { ...shape, article, features, ...(stem !== undefined && { stem }) };
}

describe('verdicts', () => {
	const drawn = ['a', 'b', 'c'].map((article) => labelOf(article, {}));

	test('are joined to the questions that they are on', () => {
		const judged = joinVerdicts(drawn, '1 +\n3 + opt-type\n2 context\n');
		expect(judged).toMatchObject([
			{ article: 'a' },
			{ article: 'c', options: 'opt-type' },
			{ article: 'b', stem: 'context' }
		]);
		expect(judged[0]).not.toHaveProperty('stem');
	});

	test('that say nothing known are told', () => {
		expect(joinVerdicts(drawn, '1 good')).toBe('This is no verdict: 1 good');
		expect(joinVerdicts(drawn, '4 +')).toBe('There is no question 4.');
	});
});

describe('the ranker', () => {
	// Sure statements are mostly good; the other feature says nothing.
	const labels = Array.from({ length: 200 }, (_, at) => {
		const sure = (at % 10) / 10;
		const isGood = sure + ((at * 7) % 5) / 10 > 0.6;
		return labelOf(
			`text ${at % 20}`,
			{ sure, odd: Math.floor(at / 10) % 2 },
			isGood ? undefined : 'parse'
		);
	});
	const examples = labels.map(({ features, stem }) => ({
		features,
		isGood: stem === undefined,
		weight: 1
	}));

	test('learns what good questions have in common', () => {
		const learnt = fitLogistic(examples, 1);
		expect(learnt.weights['sure']).toBeGreaterThan(3);
		expect(Math.abs(learnt.weights['odd']!)).toBeLessThan(0.7);
		expect(chanceOf(learnt, { sure: 0.9 })).toBeGreaterThan(0.9);
		expect(chanceOf(learnt, { sure: 0 })).toBeLessThan(0.2);
	});

	test('says chances that come true, held back the more the fewer there are', () => {
		const learnt = fitLogistic(examples, 1);
		const said = examples.reduce((sum, { features }) => sum + chanceOf(learnt, features), 0);
		expect(said / examples.filter(({ isGood }) => isGood).length).toBeCloseTo(1, 1);
		expect(fitLogistic(examples, 300).weights['sure']).toBeLessThan(learnt.weights['sure']! / 2);
	});

	test('is tried on articles that it has not seen', () => {
		const chances = crossed(labels, 1);
		expect(chances).toHaveLength(labels.length);
		expect(areaOf(labels, chances)).toBeGreaterThan(0.7);
		expect(
			areaOf(
				labels,
				chances.map(() => 0.5)
			)
		).toBe(0.5);
	});
});
