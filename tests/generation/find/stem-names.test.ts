import { expect, test } from 'vitest';
import { stemsOf } from './stems';

test('a person is asked for by who', () => {
	expect(stemsOf('Emil Favre opened the bridge of Arles in 1904.', 'who')).toEqual([
		'Who opened the bridge of Arles in 1904? Emil Favre'
	]);
	expect(stemsOf('The bridge of Arles was built by Emil Favre.', 'who')).toEqual([
		'By whom was the bridge of Arles built? Emil Favre'
	]);
});

test('one of two persons is not asked for', () => {
	expect(stemsOf('Emil Favre and Anna Blom opened the bridge of Arles.', 'who')).toEqual([]);
});

test('other names are asked for by what they are', () => {
	expect(stemsOf('The University of Oslo bought the ship Fram in 1904.', 'which')).toEqual([
		'Which university bought the ship Fram in 1904? The University of Oslo'
	]);
	expect(stemsOf('The old bridge of Arles was sold to Norway in 1904.', 'which')).toEqual([
		'To which country was the old bridge of Arles sold in 1904? Norway'
	]);
	expect(
		stemsOf(
			'Emil Favre bought Volvo in 1904. Volvo, a small car maker, closed a factory in Lyon in 1920.',
			'which'
		)
	).toContain('Which car maker did Emil Favre buy in 1904? Volvo');
});

test('what tells of nothing is not asked', () => {
	expect(stemsOf('Emil Favre left.')).toEqual([]);
	expect(stemsOf('Emil Favre saw some hope.')).toEqual([]);
});

test('what a subject does is asked as it stands, without what others do', () => {
	expect(
		stemsOf('Emil Favre refused to say whether Anna Blom would leave Norway.', 'who')
	).toContain('Who refused to say whether Anna Blom would leave Norway? Emil Favre');
	expect(
		stemsOf('Emil Favre opened the bridge of Arles, and the city gave a great feast.', 'who')
	).toEqual(['Who opened the bridge of Arles? Emil Favre']);
});

test('what somebody owns is asked for by whose', () => {
	expect(stemsOf("Emil Favre's first bridge fell into the Rhine in 1904.", 'whose')).toEqual([
		'Whose first bridge fell into the Rhine in 1904? Emil Favre'
	]);
});

test('what stands last and cannot go first is asked for where it stands', () => {
	expect(stemsOf('The ship Fram was the largest wooden ship in Norway.', 'in-place')).toEqual([
		'The ship Fram was the largest wooden ship in which country? Norway'
	]);
	expect(stemsOf('Emil Favre was never the largest owner of ships in Norway.', 'in-place')).toEqual(
		[]
	);
});
