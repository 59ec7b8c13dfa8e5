import { describe, expect, test } from 'vitest';
import type { ArticleView } from '$lib/generation/find/view';
import { findFacts } from '$lib/generation/generate';
import { pickBest } from '$lib/generation/select/pick';
import { weighQuestions, type Weighed } from '$lib/generation/select/weigh';
import { giveOptions } from '$lib/generation/wrong/options';
import { gazetteer, read } from './reading';

const places = ['Dover', 'Bergen', 'Lisbon', 'Genoa', 'Odessa', 'Hamburg', 'Marseille', 'Naples'];
const view = read(
	'Lights on the coast',
	...places.map(
		(place, at) =>
			`In ${1820 + 7 * at} the engineers built a tower of ${30 + 3 * at} metres in ${place}. ` +
			`The tower in ${place} was lit by ${12 + at} lamps in ${1831 + 9 * at}.`
	)
);

/** All that can be asked of the text, each question as good as said. */
function weighedOf(article: ArticleView, score: (weighed: Weighed) => number): Weighed[] {
	const found = giveOptions(findFacts(article), article, gazetteer);
	const weighed = weighQuestions(found, article, 'deck:test');
	return weighed.map((each) => ({ ...each, score: score(each) }));
}

describe('what is worth learning first', () => {
	const weighed = weighedOf(view, ({ shown }) => 0.6 + (shown.length % 7) / 20);
	const chosen = pickBest(weighed, 350);

	test('is as much as was wanted, each gap once', () => {
		expect(weighed.length).toBeGreaterThan(40);
		expect(chosen).toHaveLength(7);
		expect(new Set(chosen.map(({ question }) => question.gapId)).size).toBe(7);
	});

	test('is spread over the sentences, and no answer comes again and again', () => {
		const times = (values: unknown[]) =>
			Math.max(...values.map((value) => values.filter((other) => other === value).length));
		expect(times(chosen.map(({ draft }) => draft.sentence.index))).toBeLessThanOrEqual(2);
		expect(times(chosen.map(({ answer }) => answer))).toBeLessThanOrEqual(2);
	});

	test('is of several kinds', () => {
		expect(new Set(chosen.map(({ question }) => question.kind)).size).toBeGreaterThan(1);
	});

	test('has nothing that was stopped, and nothing that is likely bad', () => {
		const bad = weighedOf(view, () => 0.1);
		expect(pickBest(bad, 600)).toEqual([]);
		const stopped = weighed.map((each) => ({ ...each, stoppedBy: 'context' }));
		expect(pickBest(stopped, 600)).toEqual([]);
	});
});

test('a short article has a few', () => {
	const short = weighedOf(view, () => 0.9);
	expect(pickBest(short, 60)).toHaveLength(4);
});
