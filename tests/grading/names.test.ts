import { describe, expect, test } from 'vitest';
import type { TypedKey } from '$lib/model/question';
import { gradeTyped } from '$lib/grading/typed';

function graded(type: TypedKey['type'], answers: string[], others: string[] = []) {
	return (text: string) => gradeTyped({ type, answers, others }, text).reason;
}

describe('persons', () => {
	test('a surname that two share is only nearly right', () => {
		const grade = graded('person', ['George W. Bush'], ['George H. W. Bush']);
		expect(grade('Bush')).toBe('nearly');
		expect(grade('George Bush')).toBe('nearly');
		expect(graded('person', ['George W. Bush'])('Bush')).toBe('alias');
	});

	test('a first name besides the surname is believed until an answer knows better', () => {
		expect(graded('person', ['Vucic'])('Danilo Vucic')).toBe('alias');
		expect(graded('person', ['Vucic', 'Aleksandar Vucic'])('Danilo Vucic')).toBe('wrong');
	});

	test('titles pile up', () => {
		const grade = graded('person', ['Angelo Michele Ristuccia']);
		expect(grade('KFOR commander Major General Ristuccia')).toBe('alias');
		expect(grade('US Secretary of State Ristuccia')).toBe('alias');
	});

	test('a title alone is nobody', () => {
		expect(graded('person', ['Aleksandar Vucic'])('the president')).toBe('wrong');
		expect(graded('person', ['Queen of England'])('England')).toBe('wrong');
	});

	test('kings are told apart by their numbers', () => {
		const grade = graded('person', ['Louis XIV']);
		expect(grade('King Louis 14')).toBe('same-words');
		expect(['Louis XVI', 'Louis XV', 'XIV', '14'].map(grade)).toEqual(Array(4).fill('wrong'));
	});
});

describe('organizations and places', () => {
	test('initials stand for the full name, other initials do not', () => {
		const grade = graded('organization', ['International Court of Justice']);
		expect([grade('ICJ'), grade('I.C.J.'), grade('ICC')]).toEqual(['alias', 'alias', 'wrong']);
	});

	test('an acronym is not spelt out by guessing', () => {
		expect(graded('organization', ['KFOR'])('Kosovo Forces of Rescue')).toBe('wrong');
	});

	test('a kind of place may be left out when a name is left', () => {
		expect(graded('place', ['Pacific Ocean'])('Pacific')).toBe('alias');
		expect(graded('place', ['North Sea'])('North')).toBe('wrong');
		expect(graded('place', ['Kansas City'])('Kansas')).toBe('wrong');
	});

	test('a land is not its people', () => {
		const grade = graded('place', ['Serbia'], ['Kosovo']);
		expect(['Serbs', 'Serbian', 'Siberia'].map(grade)).toEqual(Array(3).fill('wrong'));
	});
});
