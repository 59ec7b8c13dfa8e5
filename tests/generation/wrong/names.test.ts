import { expect, test } from 'vitest';
import { gapOf, wrongFor } from './options';

const club =
	'Peter Walsh won the race in Leeds. The mayor, Anna Berg, opened the track. ' +
	'Mark Dunn came second. John Hale came third. Mary Stone gave the prizes.';

test('persons stand beside persons of the article, men beside men', () => {
	const wrong = wrongFor('Peter Walsh', 'person', club);
	expect(wrong).toEqual(expect.arrayContaining(['Mark Dunn', 'John Hale']));
	expect(wrong).not.toContain('Anna Berg');
	expect(wrong).not.toContain('Mary Stone');
});

test('a surname stands beside surnames', () => {
	const text = 'The judges praised Walsh. Peter Walsh won. Mark Dunn came second. John Hale left.';
	const wrong = wrongFor('Walsh', 'person', text);
	expect(wrong).toEqual(expect.arrayContaining(['Dunn', 'Hale']));
});

test('who stands in the sentence is never offered', () => {
	const text = 'Peter Walsh beat Mark Dunn in Leeds. John Hale came third. Paul Reed came fourth.';
	expect(wrongFor('Peter Walsh', 'person', text)).not.toContain('Mark Dunn');
});

test('countries stand beside countries near them, cities beside cities of the same country', () => {
	expect(wrongFor('Sweden', 'place', 'The company was founded in Sweden in 1988.')).toContain(
		'Norway'
	);
	const cities = wrongFor('Leeds', 'place', 'The singer was born in Leeds in 1970.');
	expect(cities.length).toBeGreaterThan(1);
	expect(cities).not.toContain('Norway');
	expect(cities).not.toContain('Chicago');
});

test('Britain has its other names, and none of its parts is wrong', () => {
	const { accept, confusions } = gapOf('Britain', 'place', 'The painter moved to Britain in 1934.');
	expect(accept).toContain('UK');
	expect(confusions).not.toContain('England');
	expect(confusions).not.toContain('Scotland');
});

test('a country that a text is about is not asked among those it never names', () => {
	const text =
		'The tax was raised in Britain in 2003. Britain has many taxes. The British pay them. Britain is an island.';
	expect(wrongFor('Britain', 'place', text)).toEqual([]);
});

test('one of several examples has no wrong answers', () => {
	const text = 'The firm has shops in many countries, including Sweden and Norway.';
	expect(wrongFor('Sweden', 'place', text)).toEqual([]);
});

test('what another sentence says in the same words is not wrong', () => {
	const text =
		'The new bridge in the harbour was designed by Peter Walsh. Mark Dunn designed the new bridge in the harbour too. John Hale paid. Paul Reed watched.';
	const { confusions, alsoTrue } = gapOf('Peter Walsh', 'person', text);
	expect(confusions).not.toContain('Mark Dunn');
	expect(alsoTrue).toContain('Mark Dunn');
});

test('terms stand beside terms that end alike', () => {
	const text =
		'Ridges were explained as divergent boundaries. Arcs are convergent boundaries. Faults are transform boundaries.';
	const view = gapOf('divergent boundaries', 'term', text);
	expect(view.confusions).toEqual([]);
});
