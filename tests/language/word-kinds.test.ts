import { expect, test } from 'vitest';
import { toTable } from '$lib/language/perceptron';
import { RARE_PLACES, rarePlaceOf, readWordKinds, WordKinds } from '$lib/language/word-kinds';

const letterOf = (code: number) => (code ? String.fromCharCode(code) : '');

test('a letter for each word tells what it stands for, as a noun or as a name', () => {
	const kinds = readWordKinds('baker monday\nmosul\n\nthe', 'ptL.');
	expect(letterOf(kinds.nounOf('baker'))).toBe('p');
	expect(letterOf(kinds.nounOf('mosul'))).toBe('');
	expect(letterOf(kinds.likenessOf('Mosul', 'mosul'))).toBe('L');
	expect(kinds.likenessOf('mosul', 'mosul')).toBe(0);
	expect(kinds.likenessOf('The', 'the')).toBe(0);
	expect(kinds.nounOf('unheard')).toBe(0);
});

test('rare names are known by their hashes, unless the word is listed', () => {
	const rare = new Int8Array(RARE_PLACES);
	for (const word of ['titley', 'saravanan', 'the']) rare[rarePlaceOf(word)] = 81;
	const kinds = readWordKinds('the', '.', toTable(rare, 1, 1));
	expect(letterOf(kinds.likenessOf('Titley', 'titley'))).toBe('Q');
	expect(letterOf(kinds.likenessOf('Saravanan', 'saravanan'))).toBe('Q');
	expect(kinds.likenessOf('Coron', 'coron')).toBe(0);
	expect(kinds.likenessOf('The', 'the')).toBe(0);
});

test('without lists nothing is known', () => {
	expect(new WordKinds().likenessOf('Mosul', 'mosul')).toBe(0);
});
