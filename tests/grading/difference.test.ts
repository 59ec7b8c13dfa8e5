import { expect, test } from 'vitest';
import { differenceOf } from '$lib/grading/difference';

/** What differs, in brackets. */
function marked(response: string, expected: string): string {
	return differenceOf(response, expected)
		.map(({ text, same }) => (same ? text : `[${text}]`))
		.join('');
}

test.each([
	['Milosovic', 'Slobodan Milosevic', 'Milos[o]vic'],
	['Ristucia', 'Ristuccia', 'Ristu[c]ia'],
	['Ristucccia', 'Ristuccia', 'Ristucc[c]ia'],
	['Vucic', 'Vučić', 'Vucic'],
	['KFOR', 'kfor', 'KFOR'],
	['vučci', 'Vucic', 'vuč[ci]'],
	['', 'Vucic', ''],
	['xyz', '', '[xyz]']
])('%s for %s', (response, expected, shown) => {
	expect(marked(response, expected)).toBe(shown);
});

test('the pieces put together are what was typed', () => {
	for (const text of ['Zubin  Potock', '🙂 Vučič', 'a'.repeat(500), ' x ', 'e\u0301'])
		expect(
			differenceOf(text, 'Zubin Potok')
				.map((piece) => piece.text)
				.join('')
		).toBe(text.normalize('NFC'));
});

test('neighbouring pieces differ in kind', () => {
	const kinds = differenceOf('Zubbin Pottok x', 'Zubin Potok').map(({ same }) => same);
	expect(kinds.some((same, index) => same === kinds[index + 1])).toBe(false);
});
