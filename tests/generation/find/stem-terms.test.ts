import { expect, test } from 'vitest';
import { stemsOf } from './stems';

test('letters are asked for what they stand for, once', () => {
	expect(
		stemsOf(
			'Emil Favre led the Arles Bridge Company (ABC). The Arles Bridge Company (ABC) closed.',
			'acronym'
		)
	).toEqual(['What does “ABC” stand for? Arles Bridge Company']);
});

test('what something is, and what something is called', () => {
	expect(
		stemsOf('A glacier is a mass of ice that moves under its own weight.', 'definition')
	).toEqual(['What is a glacier? a mass of ice that moves under its own weight']);
	expect(stemsOf('The point above an earthquake is known as the epicentre.', 'named')).toEqual([
		'What is the point above an earthquake known as? epicentre'
	]);
	expect(stemsOf('A glacier is an important topic of research.', 'definition')).toEqual([]);
});

test('why is asked where the sentence gives a reason', () => {
	expect(
		stemsOf('The bridge of Arles was closed in 1904 because its piers had sunk.', 'why')
	).toEqual(['Why was the bridge of Arles closed in 1904? its piers had sunk']);
	expect(stemsOf('The flight from Oslo was cancelled due to heavy fog.', 'why')).toEqual([
		'Why was the flight from Oslo cancelled? heavy fog'
	]);
});

test('what somebody says is asked according to them', () => {
	expect(stemsOf('Oxfam said that Norway sold three ships to Sweden in 1904.', 'when')).toEqual([
		'According to Oxfam, in which year did Norway sell three ships to Sweden? 1904'
	]);
	expect(stemsOf('Oxfam denied that Norway sold three ships to Sweden in 1904.', 'when')).toEqual(
		[]
	);
});

test('what there is can be counted', () => {
	expect(stemsOf('There were 322 monks in Bergen in 1904.', 'how-many')).toEqual([
		'How many monks in Bergen were there in 1904? 322'
	]);
});

test('a phrase is asked for where the rest tells which', () => {
	expect(
		stemsOf('Highly concentrated sources of oxygen promote rapid combustion.', 'what')
	).toEqual(['What do highly concentrated sources of oxygen promote? rapid combustion']);
	expect(stemsOf('Glaciers of this kind have many parts.', 'what')).toEqual([]);
});
