import { expect, test } from 'vitest';
import { movedHidden, withHidden, wordAt } from '$lib/components/cards/hidden';
import { pickIndex, seeded } from '$lib/random/random';

const text = 'The heart of a **blue whale** weighs about 180 kg.';
const wordsOf = (of: string, hidden: { start: number; end: number }[]) =>
	hidden.map(({ start, end }) => of.slice(start, end));

test('what is hidden has no spaces and no signs at its edges', () => {
	const from = text.indexOf(' **blue');
	const hidden = withHidden(text, [], from, text.indexOf(' weighs') + 1);
	expect(wordsOf(text, hidden)).toEqual(['blue whale']);
});

test('nothing is hidden twice, and stretches stand in order', () => {
	const later = withHidden(text, [], text.indexOf('180'), text.indexOf('.'));
	const both = withHidden(text, later, 4, 9);
	expect(wordsOf(text, both)).toEqual(['heart', '180 kg']);
	expect(withHidden(text, both, 0, 6)).toEqual(both);
	expect(withHidden(text, both, 3, 4)).toEqual(both);
});

test('without a selection the word at the cursor is meant', () => {
	const { from, to } = wordAt(text, text.indexOf('hale'));
	expect(text.slice(from, to)).toBe('whale');
});

test('stretches follow the words through edits before, within and behind them', () => {
	const hidden = withHidden(text, [], text.indexOf('180'), text.indexOf('.'));
	const longer = text.replace('The', 'Indeed, the');
	expect(wordsOf(longer, movedHidden(text, longer, hidden))).toEqual(['180 kg']);
	const within = text.replace('180', '18,000');
	expect(wordsOf(within, movedHidden(text, within, hidden))).toEqual(['18,000 kg']);
	const gone = text.replace(' 180 kg', '');
	expect(movedHidden(text, gone, hidden)).toEqual([]);
});

test('after any edit every stretch lies within the text, in order, over no other', () => {
	const random = seeded(7);
	const pieces = ['', 'a', ' ', 'new words', text];
	for (let round = 0; round < 2000; round += 1) {
		const hidden = withHidden(text, withHidden(text, [], 4, 9), 32, 40);
		const from = pickIndex(text.length, random);
		const to = from + pickIndex(text.length - from + 1, random);
		const edited = text.slice(0, from) + pieces[pickIndex(5, random)] + text.slice(to);
		const moved = movedHidden(text, edited, hidden);
		let last = 0;
		for (const { start, end } of moved) {
			expect(start).toBeGreaterThanOrEqual(last);
			expect(end).toBeGreaterThan(start);
			last = end;
		}
		expect(last).toBeLessThanOrEqual(edited.length);
	}
});
