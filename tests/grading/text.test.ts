import { describe, expect, test } from 'vitest';
import { plain } from '$lib/language/plain';
import { fold, isSame } from '$lib/grading/text';
import { areShortAndLong, isAcronym, isSyllabic } from '$lib/grading/acronyms';
import { ofTurned } from '$lib/grading/wording';

test('plain text is what any keyboard can type', () => {
	expect(plain('  Vučić – “Łódź”,\u00a0Straße ')).toBe('vucic - “lodz”, strasse');
	expect(plain('İstanbul ﬁ CO₂ 10⁶ 2½')).toBe('istanbul fi co2 10^6 2 1/2');
});

test('vowel signs are not accents', () => {
	expect(plain('कि')).not.toBe(plain('की'));
});

describe('folding', () => {
	test.each([
		['The “Peace-keeping” programmes', 'peace keeping programs'],
		['Serbia’s', 'serbia'],
		['3,800 troops', '3800 troops'],
		['90 per cent', '90 percent'],
		['90%', '90 percent'],
		['Procter & Gamble', 'procter and gamble'],
		['colonisation of the neighbourhood', 'colonization of neighborhood'],
		['the Second World War', 'world war 2'],
		['WWI', 'world war 1'],
		['Elizabeth II', 'elizabeth 2'],
		['Xi Jinping', 'xi jinping'],
		['vitamin A', 'vitamin a'],
		['A. Vucic', 'a vucic'],
		['C++', 'c++'],
		['1990’s', '1990s'],
		['−5', 'minus 5'],
		['!?', '']
	])('%s', (text, expected) => {
		expect(fold(text)).toBe(expected);
	});

	test('happens once: what is folded stays as it is', () => {
		for (const text of ['The 3,800 “Peace-keepers”', 'WWII', 'rock ’n’ roll', '2-1'])
			expect(fold(fold(text))).toBe(fold(text));
	});

	test('numbers that are written apart are not run together', () => {
		expect(isSame(fold('peace keeping'), fold('peacekeeping'))).toBe(true);
		expect(isSame(fold('1 1'), fold('11'))).toBe(false);
		expect(isSame(fold('3,8'), fold('38'))).toBe(false);
		expect(isSame(fold('2-1'), fold('2.1'))).toBe(false);
	});
});

test('initials', () => {
	expect(isAcronym('united nations', 'un')).toBe(true);
	expect(isAcronym('united nations', 'u n')).toBe(true);
	expect(isAcronym('bank of england', 'be')).toBe(true);
	expect(isAcronym('united nations', 'uk')).toBe(false);
	expect(isAcronym('serbia', 's')).toBe(false);
});

test('letters and the words they stand for, whichever is the answer', () => {
	expect(areShortAndLong('kfw', 'kreditanstalt fur wiederaufbau')).toBe(true);
	expect(areShortAndLong('world trade organization', 'wto')).toBe(false); // known-names.ts knows it
	expect(isSyllabic('kosovo force', 'kfor')).toBe(true);
	expect(isSyllabic('kosovo force', 'sfor')).toBe(false);
	expect(isSyllabic('kosovo force', 'kof')).toBe(false);
});

test('a genitive turned round', () => {
	expect(ofTurned('fall of milosevic')).toBe('milosevic fall');
	expect(ofTurned('house of cards of wood')).toBe('house of cards of wood');
});
