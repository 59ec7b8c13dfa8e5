import { describe, expect, test } from 'vitest';
import { gateOfGap, gateOfQuestion } from '$lib/generation/select/gates';
import { toCandidate } from '$lib/generation/select/candidate';
import { toFact } from '$lib/generation/find/to-fact';
import { gatherMaterial } from '$lib/generation/material';
import { drawQuestion } from '$lib/generation/draw';
import type { AnswerType } from '$lib/model/fact';
import type { QuestionKind } from '$lib/model/question';
import { gapIn, read } from './reading';

describe('a gap is not asked for', () => {
	const gateOf = (text: string, answer: string, type: AnswerType, accept?: string[]) => {
		const view = read('The lighthouse of Marlow', text);
		const { draft, gap } = gapIn(view, answer, type, accept);
		return gateOfGap(draft, gap, view);
	};

	test('when the title says it', () => {
		expect(gateOf('Ann Reed built a tower in Marlow.', 'Marlow', 'place')).toBe('in-title');
		expect(gateOf('Ann Reed left the town.', 'the town', 'place', ['Marlow'])).toBe('in-title');
		expect(gateOf('Ann Reed built a tower in Dover.', 'Dover', 'place')).toBeUndefined();
		expect(gateOf('In May Jane Marlow left Dover.', 'Jane Marlow', 'person')).toBe('in-title');
		expect(
			gateOf('The Marlow News left Dover.', 'The Marlow News', 'organization')
		).toBeUndefined();
	});

	test('when the words beside it belong to it', () => {
		expect(gateOf('Ann Reed works for Bank of Dover.', 'Bank', 'organization')).toBe('cut');
		expect(gateOf('Ann Reed runs the Forum for the Future.', 'Forum', 'organization')).toBe('cut');
		expect(gateOf('Ann Reed sailed to Great Britain.', 'Britain', 'place')).toBe('cut');
		const writer = 'The lighthouse was drawn by the 2nd century Greek writer Philo.';
		expect(gateOf(writer, 'the 2nd century', 'date')).toBe('cut');
		expect(gateOf('The lighthouse cost Ann Reed $300 million.', '300', 'number')).toBe('cut');
		expect(gateOf('About one-third of the people left Dover.', 'one', 'number')).toBe('cut');
		expect(gateOf('Ann Reed works for Bank of Dover.', 'Dover', 'place')).toBe('cut');
		expect(gateOf('President Ann Reed left Dover in May.', 'Ann Reed', 'person')).toBeUndefined();
	});

	test('when only the sentences before say what it is about', () => {
		expect(gateOf('The move followed a storm in Dover.', 'Dover', 'place')).toBe('bare');
		expect(gateOf('An old engine is due in Dover.', 'Dover', 'place')).toBe('bare');
		expect(gateOf('The lighthouse was built in Dover.', 'Dover', 'place')).toBeUndefined();
		expect(gateOf('The tower of Deal was built in Dover.', 'Dover', 'place')).toBeUndefined();
		expect(gateOf('The oldest lamp is in Dover.', 'Dover', 'place')).toBeUndefined();
	});

	test('when it speaks of what was told before, and does not say which', () => {
		const gateOfSecond = (text: string) => {
			const view = read('The lighthouse of Marlow', text);
			const { draft, gap } = gapIn(view, 'Ann Reed', 'person', [], 1);
			return gateOfGap(draft, gap, view);
		};
		const told = 'A storm sank a ferry near Dover.';
		expect(gateOfSecond(`${told} Ann Reed found the ferry in May 1931.`)).toBe('mentioned');
		expect(gateOfSecond(`${told} Ann Reed found the last ferry in May 1931.`)).toBeUndefined();
		expect(gateOfSecond(`${told} Ann Reed found the ferry of Deal in 1931.`)).toBeUndefined();
		expect(gateOfSecond(`${told} Ann Reed found the lighthouse in 1931.`)).toBeUndefined();
	});

	test('when the title tells the year, or a day has none', () => {
		const view = read('The 1973 flood', 'The flood began in May 1973 near Dover.');
		const { draft, gap } = gapIn(view, 'May 1973', 'date');
		expect(gateOfGap(draft, gap, view)).toBe('in-title');
		expect(gateOf('Ann Reed left Dover on May 3.', 'Dover', 'place')).toBe('context');
		expect(gateOf('Ann Reed left Dover on May 3, 1931.', 'Dover', 'place')).toBeUndefined();
	});

	test('when its statement begins or ends as none does', () => {
		expect(gateOf('Were built by Ann Reed in Dover.', 'Dover', 'place')).toBe('clumsy');
		expect(gateOf('Ann Reed does see hope for Dover.', 'Dover', 'place')).toBe('clumsy');
		expect(gateOf('Only after Ann Reed had left Dover.', 'Dover', 'place')).toBe('clumsy');
	});

	test('when what is done to it is not named', () => {
		expect(gateOf('A dam in Dover keeps it dry.', 'Dover', 'place')).toBe('context');
		expect(gateOf('Ann Reed sold a house and left Dover.', 'Dover', 'place')).toBeUndefined();
	});

	test('when it is rather an article than a number', () => {
		expect(gateOf('The lighthouse was lit by one lamp.', 'one', 'number')).toBe('trivial');
	});

	test('when its statement leans on what was said before, or on the day', () => {
		expect(gateOf('However, Ann Reed left Dover.', 'Dover', 'place')).toBe('context');
		expect(gateOf('Ann Reed left Dover last week.', 'Dover', 'place')).toBe('context');
		expect(gateOf('We met Ann Reed in Dover.', 'Dover', 'place')).toBe('context');
		expect(gateOf('All were seen by Ann Reed.', 'Ann Reed', 'person')).toBe('context');
		expect(gateOf('One is a sailor from Dover.', 'Dover', 'place')).toBe('context');
		expect(gateOf('It is known that Ann Reed left Dover.', 'Dover', 'place')).toBeUndefined();
		expect(gateOf('All the lamps were lit by Ann Reed.', 'Ann Reed', 'person')).toBeUndefined();
	});
});

describe('a question is not asked', () => {
	const gateOf = (
		text: string,
		answer: string,
		type: AnswerType,
		kind: QuestionKind = 'cloze',
		confusions: string[] = []
	) => {
		const view = read('The lighthouse', text);
		const { draft, gap } = gapIn(view, answer, type);
		const fact = toFact({ draft, gaps: [{ ...gap, confusions }] }, view.article.id, 'deck:test');
		const asked = fact.gaps[0]!;
		const question = drawQuestion(gatherMaterial(view.article, [fact]), asked.id, kind, 1);
		return gateOfQuestion(toCandidate({ draft, gap, fact }, asked, question!));
	};

	test('when a bracket or a quotation is left open', () => {
		expect(gateOf('The tower (built in Dover was closed in May.', 'Dover', 'place')).toBe('broken');
		expect(gateOf('The tower (built in Dover) was closed.', 'Dover', 'place')).toBeUndefined();
	});

	test('with other numbers beside one that is only a bound', () => {
		const others = ['200', '220', '260', '300'];
		const sold = (how: string) => `Ann Reed sold ${how}240 bags in Dover.`;
		expect(gateOf(sold('more than '), '240', 'number', 'choice', others)).toBe('bound');
		expect(gateOf(sold(''), '240', 'number', 'choice', others)).toBeUndefined();
	});

	test('when too little is said', () => {
		expect(gateOf('Reed left Dover.', 'Dover', 'place')).toBe('too-short');
	});

	test('when a word of the same family stands in it', () => {
		const text = 'The Romanian sailors came home to Romania after the war.';
		expect(gateOf(text, 'Romania', 'place')).toBe('gives-away');
	});

	test('when what is counted is listed', () => {
		const text = 'There are three kinds of lamp: oil lamps, gas lamps, and electric lamps.';
		expect(gateOf(text, 'three', 'number')).toBe('gives-away');
		expect(gateOf('The two towers, Dover and Deal, are tall.', 'two', 'number')).toBe('gives-away');
		const sum = 'Dover has three tall towers, two in town and one on the coast.';
		expect(gateOf(sum, 'three', 'number')).toBe('gives-away');
		const other = 'The three towers, built in Dover and in Deal, are tall.';
		expect(gateOf(other, 'three', 'number')).toBeUndefined();
	});

	test('when the key stands out of its options', () => {
		const text = 'The old tower was designed by the Royal Marine Engineering Board.';
		const key = 'Royal Marine Engineering Board';
		expect(gateOf(text, key, 'organization', 'choice', ['Army', 'Navy'])).toBe('longest');
		const like = ['Dover Harbour Works Company', 'Northern Lighthouse Council'];
		expect(gateOf(text, key, 'organization', 'choice', like)).toBeUndefined();
	});
});
