import { expect, test } from 'vitest';
import type { Generated } from '$lib/generation/found';
import { articleText } from '$lib/model/article';
import { ownFactOf } from '$lib/state/own-fact';
import { inOrder, sentencesOf } from '$lib/state/review';
import { articleOf, factOf, sentences } from './brenn';

const article = articleOf(sentences);
const [, moved, built, trust, ticket] = sentences as [string, string, string, string, string];
const facts = [factOf(article, ticket, '18 euros'), factOf(article, moved, 'Marta Olsen')];
const generated: Generated = {
	facts: [
		factOf(article, moved, 'Marta Olsen'),
		factOf(article, moved, '3 March 2025'),
		factOf(article, built, '1868')
	].map((fact, index) => ({ fact, score: 0.5 + index / 10, selected: false })),
	questions: []
};

test('each sentence has its facts, and the margin tells what of it is asked', () => {
	const laidOut = sentencesOf(article, facts, generated);
	expect(laidOut.map(({ text }) => text)).toEqual(sentences);
	expect(laidOut.map(({ coverage }) => coverage)).toEqual([
		'none',
		'kept',
		'possible',
		'none',
		'kept'
	]);
	expect(laidOut.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 3, 4]);
});

test('what else could be asked is what asks something else', () => {
	const [, second, third] = sentencesOf(article, facts, generated);
	expect(second!.more.map(({ fact }) => fact.gaps[0]!.start)).toEqual([moved.indexOf('3 March')]);
	expect(third!.more).toHaveLength(1);
	expect(sentencesOf(article, facts, undefined)[2]!.coverage).toBe('none');
});

test('facts go by the text, those of another edition come last', () => {
	const elsewhere = factOf(articleOf([trust]), trust, '62');
	const all = [elsewhere, ...facts];
	const order = inOrder(sentencesOf(article, all, undefined), all);
	expect(order).toEqual([facts[1], facts[0], elsewhere]);
});

test('words of a sentence become a fact that can be asked in every way', () => {
	const start = articleText(article).indexOf(trust);
	const source = { edition: article.id, start, end: start + trust.length };
	const { id: articleId } = article;
	const place = { articleId, deckId: 'deck:brenn', source, addedOn: 7 } as const;
	const draft = { statement: trust, answer: '62', stem: '', accept: ['sixty-two'], confusions: [] };
	const fact = ownFactOf(draft, place);
	expect(fact).toMatchObject({ statement: trust, origin: 'written', checked: true, source });
	const [gap] = fact.gaps;
	expect(trust.slice(gap!.start, gap!.end)).toBe('62');
	expect(gap).toMatchObject({ type: 'number', value: 62, accept: ['sixty-two'] });
	expect(() => ownFactOf({ ...draft, answer: '63' }, place)).toThrow('must say the answer');
});
