import { expect, test } from 'vitest';
import { stemsOf } from './stems';

test('a date is asked for by its form', () => {
	expect(stemsOf('In 1931, Norway bought three ships from Sweden.', 'when')).toEqual([
		'In which year did Norway buy three ships from Sweden? 1931'
	]);
	expect(stemsOf('The bridge of Arles was opened on 3 May 1904 by Emil Favre.', 'when')).toEqual([
		'On which day was the bridge of Arles opened by Emil Favre? 3 May 1904'
	]);
	expect(stemsOf('Norway left the Arctic Union in June 1905.', 'when')).toEqual([
		'When did Norway leave the Arctic Union? June 1905'
	]);
});

test('one date of several is not asked for', () => {
	expect(stemsOf('Norway won the cup in 1931 and in 1935.', 'when')).toEqual([]);
});

test('things are counted in the question as they are in the sentence', () => {
	expect(stemsOf('Norway sent about 3,800 young soldiers to Finland in 1931.', 'how-many')).toEqual(
		['About how many young soldiers did Norway send to Finland in 1931? 3,800']
	);
	expect(stemsOf('Nine people were killed by the flood in Bergen.', 'how-many')).toEqual([
		'How many people were killed by the flood in Bergen? Nine'
	]);
	expect(stemsOf('The 3,800 soldiers left Finland.', 'how-many')).toEqual([]);
});

test('shares, sums and figures have words of their own', () => {
	expect(stemsOf('About 90% of Norwegians own a boat.', 'percentage')).toEqual([
		'About what percentage of Norwegians own a boat as of March 2024? 90%'
	]);
	expect(stemsOf('Sales of Volvo rose by 12% in 2003.', 'percentage')).toEqual([
		'By what percentage did sales of Volvo rise in 2003? 12%'
	]);
	expect(stemsOf('Volvo paid $50 million for Saab.', 'how-much')).toEqual([
		'How much did Volvo pay for Saab? $50 million'
	]);
	expect(stemsOf('The population of Bergen was 3,800 in 1705.', 'figure')).toEqual([
		'What was the population of Bergen in 1705? 3,800'
	]);
});

test('what is denied, doubted or said twice is not asked', () => {
	expect(stemsOf('Norway did not buy three ships in 1931.')).toEqual([]);
	expect(stemsOf('On 3 May 1904, the day of the fair, Emil Favre opened the bridge.')).toEqual([]);
});
