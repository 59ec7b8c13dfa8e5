import { expect, test } from 'vitest';
import { findAliases } from '$lib/language/aliases';
import { splitSentences } from '$lib/language/sentences';
import { splitTokens } from '$lib/language/tokens';

function find(text: string, names: string[] = []): string[] {
	const sentences = splitSentences(text).map((sentence) => ({
		...sentence,
		tokens: splitTokens(text, sentence).map((token) => ({
			...token,
			text: text.slice(token.start, token.end),
			tag: '',
			head: -1,
			relation: '',
			sure: { tag: 1, head: 1, relation: 1 }
		}))
	}));
	const stretches = names.map((name) => {
		const start = text.indexOf(name);
		return { start, end: start + name.length };
	});
	return findAliases(text, sentences, stretches).map(({ long, short }) =>
		[long, short].map(({ start, end }) => text.slice(start, end)).join(' = ')
	);
}

test.each([
	['Troops of the Kosovo Force (KFOR) came.', 'Kosovo Force = KFOR'],
	[
		'The North Atlantic Treaty Organization (NATO) met.',
		'North Atlantic Treaty Organization = NATO'
	],
	[
		'the University of California, Los Angeles, and the Department of Justice (DOJ)',
		'Department of Justice = DOJ'
	],
	[
		'The Intergovernmental Panel on Climate Change (IPCC) is',
		'Intergovernmental Panel on Climate Change = IPCC'
	],
	['the gross domestic product (GDP) fell', 'gross domestic product = GDP'],
	['KFOR (Kosovo Force) came.', 'Kosovo Force = KFOR'],
	['Federal Bureau of Investigation (FBI) agents', 'Federal Bureau of Investigation = FBI']
])('%s', (text, alias) => {
	expect(find(text)).toEqual([alias]);
});

test('what is known by another name', () => {
	const text = 'Burma, also known as Myanmar, is large.';
	expect(find(text, ['Burma', 'Myanmar'])).toEqual(['Burma = Myanmar']);
	expect(find('Burma (once called Myanmar)', ['Burma', 'Myanmar'])).toEqual(['Burma = Myanmar']);
	expect(find('Burma is now called Myanmar.', ['Burma', 'Myanmar'])).toEqual(['Burma = Myanmar']);
});

test('who calls something is not what is called', () => {
	const text = 'at a point which the British called Cow Ford';
	expect(find(text, ['British', 'Cow Ford'])).toEqual([]);
});

test.each([
	'The president (USA) came.',
	'He came in May (NATO did not).',
	'It grew (in 1999).',
	'Anna Smith (BBC) said so.'
])('none: %s', (text) => {
	expect(find(text)).toEqual([]);
});
