import { describe, expect, test } from 'vitest';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { answerOf, gapsOf, type FactGap } from '$lib/model/fact';
import { questionKinds } from '$lib/model/question';

const SEEDS = 1000;
const material = gatherMaterial(kfor.article, kfor.facts);
const gaps = gapsOf(kfor.facts);
const nameOf = ({ gap }: FactGap) => gap.id;

/** Reads answers in a way of its own, so that it does not repeat what it is to find out. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9%. ]/g, '')
		.replace(/\b(?:the|an?) /g, '')
		.trim();
}

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function valueOf({ gap }: FactGap, text: string): number {
	if (gap.type === 'date') return Date.parse(`${text} UTC`);
	const word = words.indexOf(text.toLowerCase());
	return word >= 0 ? word : Number(text.replace(/[,%]/g, ''));
}

const statements = new Set(kfor.facts.map(({ statement }) => plain(statement)));
const answersOf = (asked: FactGap) => [answerOf(asked), ...asked.gap.accept];

/** Why an answer is not wrong in a gap, by every fact of the article; nothing when it is wrong. */
function whyTrue(asked: FactGap, text: string): string | undefined {
	const { fact, gap } = asked;
	const right = [...answersOf(asked), ...gap.alsoTrue].map(plain);
	if (right.includes(plain(text))) return 'is right';
	if (gap.value !== undefined && valueOf(asked, text) === gap.value) return 'has the same value';

	const { statement } = fact;
	const claim = statement.slice(0, gap.start) + text + statement.slice(gap.end);
	if (statements.has(plain(claim))) return 'says what another fact says';
	const same = gaps.find(
		(other) =>
			other.gap !== gap &&
			gap.stem !== undefined &&
			other.gap.stem === gap.stem &&
			answersOf(other).map(plain).includes(plain(text))
	);
	return same && `answers ${same.gap.id}, which has the same stem`;
}

/** Counts of 0 … size − 1, as shares that are off an equal part by 5 % or more. */
function unbalanced(places: number[], size: number): number[] {
	return Array.from({ length: size }, (_, place) => {
		return places.filter((each) => each === place).length / places.length - 1 / size;
	}).filter((off) => Math.abs(off) >= 0.05);
}

const ordered = ['date', 'number', 'percent', 'money'];

describe('choice', () => {
	test.each(gaps.map((asked) => [nameOf(asked), asked] as const))('%s', (gapId, asked) => {
		const faults = new Set<string>();
		const seen = new Map<string, string | undefined>();
		for (const count of [3, 4] as const) {
			const places: number[] = [];
			let size: number = count;
			for (let seed = 0; seed < SEEDS; seed += 1) {
				const question = drawQuestion(material, gapId, 'choice', seed, count);
				if (question?.kind !== 'choice') continue;
				const { options, key } = question;
				places.push(key);
				size = options.length;
				if (options[key] !== answerOf(asked)) faults.add(`key ${options[key]}`);
				if (new Set(options.map(plain)).size < size) faults.add(`twice in ${options}`);
				options.forEach((option, place) => {
					if (place === key) return;
					if (!seen.has(option)) seen.set(option, whyTrue(asked, option));
					const why = seen.get(option);
					if (why) faults.add(`${option} ${why}`);
				});
				if (!ordered.includes(asked.gap.type)) continue;
				const values = options.map((option) => valueOf(asked, option));
				const rising = values.every((value, place) => place === 0 || values[place - 1]! < value);
				if (!rising) faults.add(`order of ${options}`);
			}
			if (places.length > 0) expect(places).toHaveLength(SEEDS);
			expect(unbalanced(places, places.length > 0 ? size : 0)).toEqual([]);
		}
		expect([...faults]).toEqual([]);
	});
});

describe('true-false', () => {
	test.each(gaps.map((asked) => [nameOf(asked), asked] as const))('%s', (gapId, asked) => {
		const faults = new Set<string>();
		const places: number[] = [];
		for (let seed = 0; seed < SEEDS; seed += 1) {
			const question = drawQuestion(material, gapId, 'true-false', seed);
			if (question?.kind !== 'true-false') continue;
			const { stem, key, changed } = question;
			places.push(Number(key));
			if (key && stem !== asked.fact.statement) faults.add(`not the statement: ${stem}`);
			if (key) continue;
			const why = whyTrue(asked, changed ?? '') ?? (statements.has(plain(stem)) && 'is a fact');
			if (why) faults.add(`${changed} ${why}`);
			if (!changed || !stem.includes(changed)) faults.add(`does not hold ${changed}`);
		}
		expect(unbalanced(places, places.length > 0 ? 2 : 0)).toEqual([]);
		expect([...faults]).toEqual([]);
	});
});

describe('evidence', () => {
	test.each(gaps.map((asked) => [nameOf(asked), asked] as const))('%s', (gapId, asked) => {
		const faults = new Set<string>();
		const places: number[] = [];
		let size = 0;
		for (let seed = 0; seed < SEEDS; seed += 1) {
			const question = drawQuestion(material, gapId, 'evidence', seed);
			if (question?.kind !== 'evidence') continue;
			const { sentences, key } = question;
			places.push(key);
			size = sentences.length;
			if (sentences[key]?.span.start !== asked.fact.source!.start) faults.add('not the proof');
			sentences.forEach(({ text }, place) => {
				if (place > 0 && sentences[place - 1]!.span.end > sentences[place]!.span.start) {
					faults.add('not in the order of the article');
				}
				const holds = new RegExp(`(?<!\\w)${plain(answerOf(asked))}(?!\\w)`).test(plain(text));
				if (place !== key && holds) faults.add(`answered by ${text}`);
			});
		}
		expect(unbalanced(places, size)).toEqual([]);
		expect([...faults]).toEqual([]);
	});
});

test('a match pairs each cue with its answer, and no answer is true for two of its cues', () => {
	const faults = new Set<string>();
	let drawn = 0;
	for (const { gap } of gaps) {
		for (let seed = 0; seed < 100; seed += 1) {
			const question = drawQuestion(material, gap.id, 'match', seed);
			if (question?.kind !== 'match') continue;
			drawn += 1;
			const pairs = question.cues.map(({ gapId }) => material.gaps.get(gapId)!);
			if (!pairs.some((pair) => pair.gap === gap)) faults.add(`${gap.id} is not asked`);
			pairs.forEach((pair, place) => {
				const right = [...answersOf(pair), ...pair.gap.alsoTrue].map(plain);
				const also = question.options.filter((option) => right.includes(plain(option)));
				if (also.join() !== question.options[question.key[place]!]) {
					faults.add(`${nameOf(pair)} takes ${also} in ${gap.id}`);
				}
			});
		}
	}
	expect(drawn).toBeGreaterThan(1000);
	expect([...faults]).toEqual([]);
});

test('an order goes from the earliest to the latest, and no date could lie within another', () => {
	const asked = gaps.filter(({ gap }) => drawQuestion(material, gap.id, 'order', 0));
	expect(asked.length).toBeGreaterThanOrEqual(6);
	for (const { gap } of asked) {
		for (let seed = 0; seed < 100; seed += 1) {
			const question = drawQuestion(material, gap.id, 'order', seed);
			if (question?.kind !== 'order') throw new Error(`${gap.id} is not asked with ${seed}.`);
			const dates = question.key.map((index) => question.events[index]!.date);
			expect(dates).toEqual([...dates].sort());
			const within = dates.some((one, at) =>
				dates.some((two, to) => at !== to && two.startsWith(one))
			);
			expect(within).toBe(false);
		}
	}
});

test('every kind is asked, and every gap in at least three ways', () => {
	const kinds = gaps.map(({ gap }) => kindsOf(material, gap.id));
	expect(new Set(kinds.flat())).toEqual(new Set(questionKinds));
	expect(gaps.filter((_, index) => kinds[index]!.length < 3).map(nameOf)).toEqual([]);
});

test('seeds that are hashed, as a sitting has them, balance the keys of the whole lesson too', () => {
	const scattered = Array.from({ length: 20 }, (_, index) => (index * 2654435761) >>> 0);
	for (const count of [3, 4] as const) {
		const places = gaps.flatMap(({ gap }) =>
			scattered.flatMap((seed) => {
				const question = drawQuestion(material, gap.id, 'choice', seed, count);
				return question?.kind === 'choice' && question.options.length === count ? question.key : [];
			})
		);
		expect(places.length).toBeGreaterThan(1000);
		expect(unbalanced(places, count)).toEqual([]);
	}
});
