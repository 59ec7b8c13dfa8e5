import { expect, test } from 'vitest';
import { answersAnother } from '$lib/generation/checks';

test('tells when what is shown holds an answer, in any case, accent or way of writing numbers', () => {
	const shown = 'In 1858 Émil BRANDT lit the lamp with eleven men.';
	expect(answersAnother(shown, ['Emil Brandt'])).toBe(true);
	expect(answersAnother(shown, ['Ada Lund', 'Brandt'])).toBe(true);
	expect(answersAnother(shown, ['11'])).toBe(true);
});

test('does not take a part of a word or of a number for it', () => {
	expect(answersAnother('In 1858 Brandtson lit it.', ['Brandt', '185', '58'])).toBe(false);
	expect(answersAnother('In 1858 Brandt lit it.', [])).toBe(false);
});
