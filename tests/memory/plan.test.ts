import { newMemory, type Memory } from '$lib/model/card';
import { questionKinds, type QuestionKind } from '$lib/model/question';
import type { PlannedQuestion } from '$lib/model/sitting';
import { planSitting, type Candidate } from '$lib/memory/plan';
import { minutesOf, secondsFor } from '$lib/memory/seconds';
import { pickIndex, seeded, shuffled, type Random } from '$lib/random/random';
import { describe, expect, test } from 'vitest';
import { anyOf, candidate, memoryAfter, request, scheduler, today } from './fixtures';

const due = memoryAfter([today - 3, 'good']);
const numbersOf = (plan: readonly PlannedQuestion[]) =>
	plan.map(({ cardId }) => Number(cardId.slice('card:'.length)));
const sum = (plan: readonly PlannedQuestion[]) =>
	plan.reduce((total, { seconds }) => total + seconds, 0);

function many(count: number, rest: Parameters<typeof candidate>[1] = {}): Candidate[] {
	return Array.from({ length: count }, (_, at) => candidate(at + 1, rest));
}

describe('a review', () => {
	test('asks what is due, not what is new, later, suspended or buried', () => {
		const later: Memory = { ...due, due: today + 1 };
		const candidates = [
			candidate(1, { memory: due }),
			candidate(2),
			candidate(3, { memory: later }),
			candidate(4, { memory: { ...due, suspended: true } }),
			candidate(5, { memory: { ...due, buriedUntil: today + 1 } }),
			candidate(6, { memory: { ...due, buriedUntil: today } }),
			candidate(7, { memory: due, kinds: [] })
		];
		expect(numbersOf(planSitting(request(candidates))).sort()).toEqual([1, 6]);
		expect(planSitting(request([]))).toEqual([]);
	});

	test('after a break is the same minutes, the most endangered first, and no pile', () => {
		const random = seeded(2);
		const pile = many(500).map((each, at) =>
			candidate(at + 1, {
				memory: memoryAfter([today - 60 - pickIndex(200, random), anyOf(['hard', 'good'], random)])
			})
		);
		const plan = planSitting(request(shuffled(pile, random), { seconds: 300 }));
		expect(sum(plan)).toBeLessThanOrEqual(300);
		expect(sum(plan)).toBeGreaterThan(300 - 45);

		const chanceOf = (number: number) =>
			scheduler.retrievability(pile[number - 1]!.card.memory, today);
		const asked = numbersOf(plan).map(chanceOf);
		const left = pile
			.map((_, at) => at + 1)
			.filter((number) => !numbersOf(plan).includes(number))
			.map(chanceOf);
		expect(Math.max(...asked)).toBeLessThanOrEqual(Math.min(...left));
	});

	test('asks one question even when it takes longer than the time there is', () => {
		expect(planSitting(request(many(3, { memory: due }), { seconds: 1 }))).toHaveLength(1);
		expect(planSitting(request(many(9, { memory: due }), { limit: 4 }))).toHaveLength(4);
	});
});

describe('learning', () => {
	const six = { purpose: 'learn', limit: 6, seconds: 60 } as const;

	test('takes new cards in the order of the deck, up to the limit', () => {
		const candidates = [...many(9).reverse(), candidate(0, { memory: due })];
		expect(numbersOf(planSitting(request(candidates, six)))).toEqual([1, 2, 3, 4, 5, 6]);
	});

	test('fills the time when there is no limit', () => {
		const plan = planSitting(request(many(40), { purpose: 'learn', seconds: 200 }));
		expect(sum(plan)).toBeGreaterThan(100);
		expect(plan.length).toBeLessThan(15);
	});

	test('prefers other sentences, then other facts', () => {
		const candidates = [
			candidate(1, { fact: 1, sentence: 1 }),
			candidate(2, { fact: 1, sentence: 1 }),
			candidate(3, { fact: 2, sentence: 1 }),
			candidate(4, { fact: 3, sentence: 3 }),
			candidate(5, { fact: 4, sentence: 4 })
		];
		const ask = (limit: number) =>
			numbersOf(planSitting(request(candidates, { ...six, limit }))).sort();
		expect(ask(3)).toEqual([1, 4, 5]);
		expect(ask(4)).toEqual([1, 3, 4, 5]);
		expect(ask(5)).toEqual([1, 2, 3, 4, 5]);
	});

	test('has three kinds among six whenever its cards can be asked in three', () => {
		const kinds: QuestionKind[] = ['choice', 'evidence', 'cloze', 'short-answer'];
		for (let seed = 0; seed < 300; seed += 1) {
			const plan = planSitting(request(many(6, { kinds }), { ...six, seed }));
			expect(new Set(plan.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
			expect(plan.every(({ kind }) => kinds.includes(kind))).toBe(true);
		}
		const only = planSitting(request(many(6, { kinds: ['choice'] }), six));
		expect(only.map(({ kind }) => kind)).toEqual(Array(6).fill('choice'));
	});
});

describe('what is easily mistaken', () => {
	/** Every third one is mistaken for the others of its kind. */
	const areConfusable = (one: string, other: string) =>
		Number(one.slice(4)) % 3 === 0 && Number(other.slice(4)) % 3 === 0;
	const alikeIn = (plan: readonly PlannedQuestion[]) =>
		numbersOf(plan).flatMap((number, at) => (number % 3 === 0 ? [at] : []));

	test('comes mixed in a review: near each other, never side by side', () => {
		for (let seed = 0; seed < 100; seed += 1) {
			const plan = planSitting(request(many(12, { memory: due }), { seed, areConfusable }));
			const places = alikeIn(plan);
			expect(places).toHaveLength(4);
			places.slice(1).forEach((place, at) => {
				const between = place - places[at]! - 1;
				expect(between).toBeGreaterThanOrEqual(1);
				expect(between).toBeLessThanOrEqual(3);
			});
		}
	});

	test('stays in the order of the article while it is new', () => {
		const learn = { purpose: 'learn', limit: 6, areConfusable } as const;
		expect(numbersOf(planSitting(request(many(6), learn)))).toEqual(
			numbersOf(planSitting(request(many(6), { ...learn, areConfusable: () => false })))
		);
	});
});

test('facts that were asked earlier that day come behind all others', () => {
	const asked = request(many(9), {
		purpose: 'learn',
		limit: 4,
		wasAsked: (id) => ['fact:1', 'fact:3'].includes(id)
	});
	expect(numbersOf(planSitting(asked)).sort()).toEqual([2, 4, 5, 6]);
	expect(planSitting({ ...asked, limit: 9 })).toHaveLength(9);
});

test('guessing is a choice among three, of new cards that can be one', () => {
	const candidates = [
		candidate(1, { kinds: ['cloze', 'evidence'] }),
		candidate(2, { kinds: [...questionKinds] }),
		candidate(3, { memory: due })
	];
	const plan = planSitting(request(candidates, { purpose: 'guess', limit: 3 }));
	expect(plan).toEqual([expect.objectContaining({ cardId: 'card:2', kind: 'choice', options: 3 })]);
});

describe('no item answers a later one', () => {
	const learn = { purpose: 'learn', limit: 10 } as const;

	test('what would give an answer away comes after it', () => {
		const candidates = [
			candidate(1, {}, { shown: ['50,000 from 27 countries'], answers: ['50,000'] }),
			candidate(2, {}, { shown: ['there were 27 then'], answers: ['27'] })
		];
		expect(numbersOf(planSitting(request(candidates, learn)))).toEqual([2, 1]);
	});

	test('of two that give each other away one is left out, and the next takes its place', () => {
		const candidates = [
			candidate(1, {}, { shown: ['3,800 and 27'], answers: ['27'] }),
			candidate(2, {}, { shown: ['27 and 3,800'], answers: ['3,800'] }),
			candidate(3)
		];
		expect(numbersOf(planSitting(request(candidates, { ...learn, limit: 2 })))).toEqual([1, 3]);
	});
});

describe('any plan', () => {
	/** A deck in which facts share sentences, have siblings and give answers away. */
	function tangled(random: Random, memory: Memory): Candidate[] {
		return Array.from({ length: 30 }, (_, at) => {
			const fact = pickIndex(15, random);
			return candidate(
				at,
				{
					fact,
					sentence: Math.floor(fact / 2),
					memory: { ...memory, stability: 1 + 30 * random() },
					kinds: shuffled(questionKinds, random).slice(0, 1 + pickIndex(8, random))
				},
				{
					shown: [`it is a${at}.`, random() < 0.3 ? `and a${pickIndex(30, random)}.` : ''],
					answers: [`a${at}.`]
				}
			);
		});
	}

	test('keeps siblings and sentences apart and no answer is given away', () => {
		const random = seeded(21);
		for (let round = 0; round < 400; round += 1) {
			const learn = round % 2 === 0;
			const candidates = learn
				? tangled(random, due).map((each) => ({
						...each,
						card: { ...each.card, memory: newMemory }
					}))
				: tangled(random, due);
			const rest = learn ? ({ purpose: 'learn', limit: 12 } as const) : {};
			const asked = request(candidates, { ...rest, seed: round });
			const plan = planSitting(asked);
			const placed = numbersOf(plan).map((number) => candidates[number]!);

			expect(new Set(placed).size).toBe(placed.length);
			placed.forEach((each, at) => {
				expect(each.kinds).toContain(plan[at]!.kind);
				expect([...each.kinds]).toContain(plan[at]!.easier);
				const next = placed[at + 1];
				if (next) {
					expect(next.card.factId).not.toBe(each.card.factId);
					expect(next.source!.start).not.toBe(each.source!.start);
				}
				for (const later of placed.slice(at + 1)) {
					const told = each.shown.some((text) => asked.answersAnother(text, later.answers));
					expect(told).toBe(false);
				}
			});
		}
	});

	test('is the same for the same seed, and draws its questions anew for another', () => {
		const candidates = many(8, { memory: due });
		const plan = (seed: number) => planSitting(request(candidates, { seed }));
		expect(plan(1)).toEqual(plan(1));
		expect(plan(1).map(({ seed }) => seed)).not.toEqual(plan(2).map(({ seed }) => seed));
	});

	test('puts no kind twice in a row when the order can help it', () => {
		const memory: Memory = { ...due, stability: 7, rung: 1, step: 1, lastKind: 'evidence' };
		let inARow = 0;
		for (let seed = 0; seed < 100; seed += 1) {
			const plan = planSitting(request(many(8, { memory }), { seed }));
			inARow += plan.filter(({ kind }, at) => kind === plan[at - 1]?.kind).length;
		}
		// By chance alone, with three kinds of equal share, it would be a third of 700.
		expect(inARow / 700).toBeLessThan(0.1);
	});
});

test('time: what is weak takes longer, and it is never less than a minute', () => {
	expect(secondsFor('cloze', newMemory)).toBeGreaterThan(secondsFor('cloze', due));
	expect(secondsFor('match', due)).toBeGreaterThan(secondsFor('choice', due));
	expect([0, 20, 89, 91, 300].map(minutesOf)).toEqual([1, 1, 1, 2, 5]);
});
