import { expect, test } from 'vitest';
import { articleText } from '$lib/model/article';
import { composeLesson, type ArticleDraft, type FactDraft } from '$lib/lessons/lesson';

const draft: ArticleDraft = {
	title: 'The lighthouse',
	language: 'en',
	source: {},
	addedAt: 0,
	paragraphs: [
		'How old is it?',
		{ built: 'The lighthouse was built in 1811.', tall: 'It is 35 metres tall.' },
		{ keeper: 'Its last keeper left in 1998.' }
	]
};

const keeper: FactDraft = {
	from: 'keeper',
	kind: 'date',
	says: 'The last [role|keeper] of the lighthouse left in [year|1998].',
	gaps: {
		year: { type: 'date', date: '1998', wrong: '1989; 2008', accept: 'in 1998' },
		role: { type: 'term', wrong: 'pilot; cook' }
	}
};

const built: FactDraft = {
	from: 'built',
	kind: 'date',
	says: 'The lighthouse was built in [year|1811].',
	gaps: { year: { type: 'date', date: '1811', wrong: '1798; 1824' } }
};

test('makes headings and paragraphs', () => {
	const { article } = composeLesson('lighthouse', draft, {});
	expect(article.id).toBe('article:lighthouse');
	expect(article.paragraphs).toEqual([
		{ kind: 'heading', text: 'How old is it?' },
		{ kind: 'text', text: 'The lighthouse was built in 1811. It is 35 metres tall.' },
		{ kind: 'text', text: 'Its last keeper left in 1998.' }
	]);
});

test('finds the sentence a fact comes from', () => {
	const { article, facts } = composeLesson('lighthouse', draft, { keeper });
	const { start, end, edition } = facts[0]!.source;
	expect(edition).toBe('article:lighthouse');
	expect(articleText(article).slice(start, end)).toBe('Its last keeper left in 1998.');
});

test('takes the marks out of a statement and keeps where they were', () => {
	const [fact] = composeLesson('lighthouse', draft, { keeper }).facts;
	expect(fact?.statement).toBe('The last keeper of the lighthouse left in 1998.');
	expect(fact?.gaps).toEqual([
		{
			id: 'gap:lighthouse/keeper/role',
			start: 9,
			end: 15,
			type: 'term',
			accept: [],
			alsoTrue: [],
			confusions: ['pilot', 'cook']
		},
		{
			id: 'gap:lighthouse/keeper/year',
			start: 42,
			end: 46,
			type: 'date',
			date: '1998',
			accept: ['in 1998'],
			alsoTrue: [],
			confusions: ['1989', '2008']
		}
	]);
});

test('puts the facts in the order of the article', () => {
	const { facts } = composeLesson('lighthouse', draft, { keeper, built });
	expect(facts.map(({ id }) => id)).toEqual(['fact:lighthouse/built', 'fact:lighthouse/keeper']);
});

test('refuses a fact from an unknown sentence', () => {
	expect(() => composeLesson('lighthouse', draft, { fog: { ...keeper, from: 'fog' } })).toThrow(
		'The fact lighthouse/fog comes from an unknown sentence, fog.'
	);
});

test('refuses a gap that is not marked, and a mark without a gap', () => {
	expect(() =>
		composeLesson('lighthouse', draft, { keeper: { ...keeper, says: 'It left in [year|1998].' } })
	).toThrow('The fact lighthouse/keeper does not mark its gap role.');
	expect(() => composeLesson('lighthouse', draft, { keeper: { ...keeper, gaps: {} } })).toThrow(
		'The fact lighthouse/keeper marks an unknown gap, role.'
	);
});
