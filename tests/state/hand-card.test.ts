import { beforeEach, expect, test, vi } from 'vitest';
import { answerOf } from '$lib/model/fact';
import { emptyDraft, type HandDraft } from '$lib/model/hand-card';
import { typeOfAnswer } from '$lib/state/answer-type';
import { deeds } from '$lib/state/deeds.svelte';
import { factActs } from '$lib/state/fact-acts';
import { addCards, draftsOfLines, findAlike, previewOf } from '$lib/state/hand-acts';
import { changedFactOf, draftOf, isGrave, newFactOf, problemsOf } from '$lib/state/hand-card';
import { plainWords } from '$lib/state/plain-words';
import { db } from '$lib/storage/database';
import { addHandDeck } from '$lib/storage/library';
import { beginAfresh } from './fixtures';

const drafts: HandDraft[] = [
	{ ...emptyDraft, front: 'What do **mitochondria** make?', answer: '*ATP*', note: 'Page 12' },
	{
		...emptyDraft,
		kind: 'cloze',
		text: 'A blue whale’s heart weighs 180 kg.',
		hidden: [
			{ start: 2, end: 12 },
			{ start: 28, end: 34 }
		]
	},
	{
		...emptyDraft,
		kind: 'choice',
		front: 'What filters blood?',
		answer: 'kidney',
		wrong: ['liver']
	},
	{
		...emptyDraft,
		kind: 'short-answer',
		front: 'How many bones?',
		answer: '206',
		accept: 'two hundred and six'
	}
];

beforeEach(beginAfresh);
vi.spyOn(console, 'warn').mockImplementation(() => {});

test.each(drafts)('a card ($kind) becomes a fact and its form again', (draft) => {
	const fact = newFactOf(draft, 'deck:x', 5);
	for (const gap of fact.gaps) expect(answerOf({ fact, gap })).not.toBe('');
	const form = draftOf(fact)!;
	expect({ ...form, hidden: draft.hidden }).toEqual(draft);
	expect(form.hidden.map(({ start, end }) => ({ start, end }))).toEqual(draft.hidden);
	expect(previewOf(draft)).toMatchObject({ kind: draft.kind, markdown: true });
});

test('an edit keeps the gaps that stay, so that nothing learned is lost', () => {
	const fact = newFactOf(drafts[1]!, 'deck:x', 5);
	const form = draftOf(fact)!;
	const fewer = changedFactOf({ ...form, hidden: form.hidden.slice(1) }, fact);
	expect(fewer.gaps.map(({ id }) => id)).toEqual([fact.gaps[1]!.id]);
	const asChoice = changedFactOf({ ...drafts[2]!, note: '' }, fact);
	expect(asChoice.gaps.map(({ id }) => id)).toEqual([fact.gaps[0]!.id]);
	expect(changedFactOf(draftOf(fact)!, fact)).toEqual(fact);
});

test('says what is wrong with a card, and what is only odd', () => {
	const codes = (draft: HandDraft) => problemsOf(draft).map(({ code }) => code);
	expect(codes(emptyDraft)).toEqual(['no-front', 'no-answer']);
	expect(codes({ ...emptyDraft, kind: 'cloze' })).toEqual(['no-text']);
	expect(codes({ ...drafts[1]!, hidden: [] })).toEqual(['no-gap']);
	expect(codes({ ...drafts[2]!, wrong: ['', ' '] })).toEqual(['no-wrong']);
	expect(codes({ ...drafts[2]!, wrong: ['Kidney'] })).toEqual(['wrong-is-right']);
	expect(codes({ ...drafts[2]!, wrong: ['liver', 'Liver'] })).toEqual(['twice']);
	const odd = problemsOf({ ...drafts[3]!, front: 'Are there 206 bones?' });
	expect(odd).toEqual([{ code: 'front-tells', answer: '206' }]);
	expect(odd.some(isGrave)).toBe(false);
	for (const draft of drafts) expect(codes(draft)).toEqual([]);
});

test('a card that asks the same is found, however it is set', async () => {
	const deckId = await addHandDeck('Biology', 1);
	const [fact] = await addCards([drafts[0]!], deckId);
	const same = { ...drafts[2]!, front: 'what do mitochondria make' };
	expect(await findAlike(same)).toMatchObject({ deckTitle: 'Biology', fact: { id: fact!.id } });
	expect(await findAlike(same, fact!.id)).toBeUndefined();
	expect(await findAlike(emptyDraft)).toBeUndefined();
});

test('adding can be taken back', async () => {
	const deckId = await addHandDeck('Biology', 1);
	await addCards(drafts, deckId);
	expect(await db.cards.count()).toBe(5);
	await deeds.undo();
	expect(await db.cards.count()).toBe(0);
	expect((await db.decks.get(deckId))?.counts).toEqual({ new: 0, learning: 0, learned: 0 });
});

test('an edit that takes gaps away takes their cards along, and undo brings both back', async () => {
	const deckId = await addHandDeck('Biology', 1);
	const [fact] = await addCards([drafts[1]!], deckId);
	const form = draftOf(fact!)!;
	await factActs.edit(fact!, changedFactOf({ ...form, hidden: form.hidden.slice(1) }, fact!));
	expect(await db.cards.count()).toBe(1);
	await deeds.undo();
	expect(await db.cards.count()).toBe(2);
	expect((await db.facts.get(fact!.id))?.gaps).toEqual(fact!.gaps);
});

test('lines with a tab are cards, other text is not', () => {
	const cards = draftsOfLines('capital of Kenya\tNairobi\r\ncapital of Ghana\tAccra\tcoast\n');
	expect(cards.drafts.map(({ front, answer, note }) => [front, answer, note])).toEqual([
		['capital of Kenya', 'Nairobi', ''],
		['capital of Ghana', 'Accra', 'coast']
	]);
	expect(draftsOfLines('one\ttab').drafts).toEqual([]);
	expect(draftsOfLines('first line\nsecond line').drafts).toEqual([]);
	const headed = draftsOfLines('My list\nKenya\tNairobi\nGhana\tAccra');
	expect([headed.drafts.length, headed.left]).toEqual([2, 1]);
});

test.each([
	['206', { type: 'number', value: 206 }],
	['50,000 troops', { type: 'number', value: 50000 }],
	['$5 million', { type: 'money', value: 5000000 }],
	['12 %', { type: 'percent', value: 12 }],
	['24 November 1918', { type: 'date', date: '1918-11-24' }],
	['World War 2', { type: 'term' }],
	['the powerhouse of the cell', { type: 'phrase' }]
] as const)('an answer “%s” is graded as what it is', (answer, typed) => {
	expect(typeOfAnswer(answer)).toMatchObject(typed);
});

test('plain words have no signs, but keep those that are not Markdown', () => {
	expect(plainWords('## **Bold** and *it*, `code`\n- [a link](https://x.org)')).toBe(
		'Bold and it, code a link'
	);
	expect(plainWords('snake_case_name * 2 * 3')).toBe('snake_case_name * 2 * 3');
});
