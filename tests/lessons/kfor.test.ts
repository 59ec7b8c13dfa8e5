import { describe, expect, test } from 'vitest';
import { articleText } from '$lib/model/article';
import { answerOf, gapsOf } from '$lib/model/fact';
import { kfor } from '$lib/lessons/kfor';
import { kforArticle } from '$lib/lessons/kfor-article';
import { fold, holds, isoOf, numberOf } from './fold';

const { article, facts } = kfor;
const text = articleText(article);
const gaps = gapsOf(facts);
const sentences = kforArticle.paragraphs.flatMap((paragraph) =>
	typeof paragraph === 'string' ? [] : Object.values(paragraph)
);

describe('the article', () => {
	test('has 600 to 800 words', () => {
		const words = article.paragraphs.flatMap((paragraph) => paragraph.text.split(/\s+/));
		expect(words.length).toBeGreaterThanOrEqual(600);
		expect(words.length).toBeLessThanOrEqual(800);
	});

	test('says that it is retold, and from where', () => {
		expect(article.source).toMatchObject({
			publisher: 'DW',
			author: 'Ella Joyner',
			published: '2023-05-30',
			retold: true
		});
	});

	test.each(sentences)('carries a fact: %s', (sentence) => {
		expect(text.split(sentence)).toHaveLength(2);
		expect(facts.some(({ source }) => text.slice(source.start, source.end) === sentence)).toBe(
			true
		);
	});
});

describe('the facts', () => {
	test('are at least 45 with at least 80 gaps', () => {
		expect(facts.length).toBeGreaterThanOrEqual(45);
		expect(gaps.length).toBeGreaterThanOrEqual(80);
	});

	test('and their gaps have ids of their own, made of slugs', () => {
		const ids = [...facts.map(({ id }) => id), ...gaps.map(({ gap }) => gap.id)];
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids)
			expect(id).toMatch(/^(fact:kfor(\/[a-z0-9-]+)|gap:kfor(\/[a-z0-9-]+){2})$/);
		for (const { fact, gap } of gaps) {
			expect(gap.id.startsWith(`${fact.id.replace('fact:', 'gap:')}/`)).toBe(true);
		}
	});

	test('can be put on a timeline: at least five different dates have a cue', () => {
		const dates = gaps.flatMap(({ gap }) => (gap.cue && gap.date ? [gap.date] : []));
		expect(new Set(dates).size).toBeGreaterThanOrEqual(5);
	});

	test('can be matched: numbers, places, organizations and persons have cues', () => {
		for (const type of ['number', 'place', 'organization', 'person']) {
			const answers = gaps.filter(({ gap }) => gap.type === type && gap.cue).map(answerOf);
			expect(new Set(answers).size, type).toBeGreaterThanOrEqual(3);
		}
	});
});

describe.each(facts)('$id', (fact) => {
	test('comes from one sentence of the article', () => {
		expect(fact.source.edition).toBe(article.id);
		expect(sentences).toContain(text.slice(fact.source.start, fact.source.end));
	});

	test('is one sentence with gaps that do not meet', () => {
		expect(fact.statement).toMatch(/^[\p{Lu}].*\.$/u);
		expect(fact.statement).not.toMatch(/[[\]|]/);
		expect(fact.gaps.length).toBeGreaterThan(0);
		let end = 0;
		for (const gap of fact.gaps) {
			expect(gap.start).toBeGreaterThanOrEqual(end);
			expect(gap.end).toBeGreaterThan(gap.start);
			end = gap.end;
		}
		expect(end).toBeLessThanOrEqual(fact.statement.length);
	});

	test('names whoever claims it, and when it was so', () => {
		expect(fact.statement).toContain(fact.attributedTo?.split(',')[0] ?? '');
		if (fact.asOf) expect(fact.asOf).toMatch(/^\d{4}(-\d\d){0,2}$/);
	});
});

describe.each(gaps.map((asked) => ({ id: asked.gap.id, asked })))('$id', ({ asked }) => {
	const { fact, gap } = asked;
	const answer = answerOf(asked);
	const accepted = [answer, ...gap.accept];
	const outside = [fact.statement.slice(0, gap.start), fact.statement.slice(gap.end)];

	test('accepts no empty, doubled or wrong answer', () => {
		const right = [...accepted, ...gap.alsoTrue];
		for (const item of [...right, ...gap.confusions]) expect(fold(item)).not.toBe('');
		expect(new Set(accepted).size).toBe(accepted.length);
		expect(new Set(gap.confusions.map(fold)).size).toBe(gap.confusions.length);
		for (const confusion of gap.confusions) expect(right.map(fold)).not.toContain(fold(confusion));
	});

	test('asks without telling', () => {
		const asks = [gap.stem ?? '', gap.cue ?? ''];
		expect(gap.stem).toMatch(/\?$/);
		for (const ask of asks) for (const item of accepted) expect(holds(ask, item)).toBe(false);
	});

	test('is not answered by the rest of its statement', () => {
		for (const rest of outside) for (const item of accepted) expect(holds(rest, item)).toBe(false);
	});

	test('does not share a word of its own with the question', () => {
		const words = (from: string) =>
			fold(from)
				.split(' ')
				.filter((word) => word.length > 4);
		const clang = words(answer).filter((word) => words(gap.stem ?? '').includes(word));
		for (const word of clang) {
			expect(
				gap.confusions.some((confusion) => holds(confusion, word)),
				word
			).toBe(true);
		}
	});

	test('has wrong answers that read as well as the right one', () => {
		expect(gap.confusions.length).toBeGreaterThanOrEqual(4);
		const mean = gap.confusions.join('').length / gap.confusions.length;
		// A place is as long as its name; drawing evens that out.
		if (gap.type !== 'date' && gap.type !== 'place')
			expect(answer.length).toBeLessThanOrEqual(1.3 * Math.max(mean, 4));

		const article = /\b(an?) $/.exec(outside[0]!)?.[1];
		if (!article) return;
		for (const option of [answer, ...gap.confusions]) {
			expect(/^[aeiou]/i.test(option)).toBe(article === 'an');
		}
	});

	test('makes no wrong answer into a statement of the lesson', () => {
		for (const confusion of gap.confusions) {
			const changed = outside.join(confusion);
			expect(facts.map(({ statement }) => fold(statement))).not.toContain(fold(changed));
		}
		const twins = gaps.filter((other) => other.gap.stem === gap.stem).map(answerOf);
		expect(twins).toEqual([answer]);
	});

	if (gap.type === 'number' || gap.type === 'percent') {
		test('has three wrong numbers on either side, written alike', () => {
			expect(numberOf(answer)).toBe(gap.value);
			const values = gap.confusions.map(numberOf);
			expect(values.filter((value) => value < gap.value!).length).toBeGreaterThanOrEqual(3);
			expect(values.filter((value) => value > gap.value!).length).toBeGreaterThanOrEqual(3);
			const shape = (number: string) => number.replace(/\d+/g, '0');
			for (const confusion of gap.confusions) expect(shape(confusion)).toBe(shape(answer));
		});
	}

	if (gap.type === 'date') {
		test('has three wrong dates on either side, equally exact', () => {
			expect(isoOf(answer)).toBe(gap.date);
			const dates = gap.confusions.map(isoOf);
			for (const date of dates) expect(date).toHaveLength(gap.date!.length);
			expect(dates.filter((date) => date < gap.date!).length).toBeGreaterThanOrEqual(3);
			expect(dates.filter((date) => date > gap.date!).length).toBeGreaterThanOrEqual(3);
		});
	}
});

test('no cue holds the answer to another cue of its type', () => {
	const cued = gaps.filter(({ gap }) => gap.cue);
	for (const first of cued) {
		for (const second of cued) {
			if (first.gap.type !== second.gap.type) continue;
			expect(holds(first.gap.cue!, answerOf(second)), `${first.gap.id} ${second.gap.id}`).toBe(
				false
			);
		}
	}
});
