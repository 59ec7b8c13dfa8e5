import { expect, test } from 'vitest';
import { articleText } from '$lib/model/article';
import { compareEditions } from '$lib/state/editions';
import { articleOf, factOf, sentences } from './brenn';

const [keeper, moved, built, trust, ticket] = sentences as [string, string, string, string, string];
const old = articleOf(sentences);
const facts = [
	factOf(old, moved, 'Marta Olsen'),
	factOf(old, built, '1868'),
	factOf(old, trust, '62'),
	factOf(old, ticket, '18 euros')
];

const dearer = 'A ticket costs 21 euros.';
const dog = 'Her dog is called Biscuit.';
const newer = articleOf([dog, keeper, moved, trust, dearer]);
const found = [
	factOf(newer, dog, 'Biscuit'),
	factOf(newer, moved, 'Marta Olsen'),
	factOf(newer, trust, '62'),
	factOf(newer, dearer, '21 euros')
];
const compare = (more: Partial<Parameters<typeof compareEditions>[0]> = {}) =>
	compareEditions({ old, facts, article: newer, found, dropped: [], ...more });

test('a fact stays when its sentence does, and points into the newer text', () => {
	const { stay } = compare();
	expect(stay.map(({ id }) => id)).toEqual([facts[0]!.id, facts[2]!.id]);
	const text = articleText(newer);
	expect(stay.map(({ source }) => text.slice(source!.start, source!.end))).toEqual([moved, trust]);
	expect(stay.every((fact) => fact.articleId === newer.id)).toBe(true);
	expect(stay.map(({ gaps }) => gaps)).toEqual([facts[0]!.gaps, facts[2]!.gaps]);
});

test('one with another figure is changed: its id stays, its answer is another recall target', () => {
	const { changed } = compare();
	expect(changed.map(({ before }) => before.statement)).toEqual([ticket]);
	const { after } = changed[0]!;
	expect(after).toMatchObject({ id: facts[3]!.id, statement: dearer, revision: 2 });
	expect(after.gaps[0]!.id).not.toBe(facts[3]!.gaps[0]!.id);
});

test('a changed fact with the same answer keeps its gap, and so its memory', () => {
	const longer = 'The Coastal Trust of Norway looks after 62 lighthouses.';
	const article = articleOf([keeper, moved, longer]);
	const { changed } = compare({ article, found: [factOf(article, longer, '62')] });
	expect(changed[0]!.after.gaps[0]!.id).toBe(facts[2]!.gaps[0]!.id);
});

test('what is new is added, what is not said any more is gone', () => {
	const { added, gone } = compare();
	expect(added.map(({ statement }) => statement)).toEqual([dog]);
	expect(gone.map(({ statement }) => statement)).toEqual([built]);
});

test('what the learner has written or changed is never overwritten', () => {
	const edited = facts.map((fact) => ({ ...fact, revision: 2 }));
	const { changed, gone } = compare({ facts: edited });
	expect(changed).toEqual([]);
	expect(gone.map(({ statement }) => statement)).toEqual([built, ticket]);
});

test('what the learner has thrown away does not come back', () => {
	const { added } = compare({ dropped: [factOf(newer, dog, 'Biscuit')] });
	expect(added).toEqual([]);
});
