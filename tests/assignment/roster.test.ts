import { expect, test } from 'vitest';
import { mintCode, readRoster } from '$lib/assignment/roster';
import { seeded } from '$lib/random/random';

test.each([
	['a name on each line', 'Ana López\n\n  Ben   Okri \r\n', [['Ana López'], ['Ben Okri']]],
	['a numbered list', '1. Ana\n2) Ben\n• Cy', [['Ana'], ['Ben'], ['Cy']]],
	['the family first', 'Novák, Petr\nOkri, Ben', [['Novák, Petr'], ['Okri, Ben']]],
	[
		'codes in a second column',
		'Ana López, k7qp\nBen Okri,K9\nCy Dee, Jr',
		[['Ana López', 'K7QP'], ['Ben Okri', 'K9'], ['Cy Dee, Jr']]
	],
	['a table with titles', 'Code,Name\nK7,"López, Ana"\n,Ben', [['López, Ana', 'K7'], ['Ben']]],
	[
		'what a school system gives',
		'First name\tSurname\tID number\tEmail\nAna\tLópez\t1001\ta@x.org\nBen\tOkri\t\tb@x.org',
		[['Ana López', '1001'], ['Ben Okri']]
	],
	[
		'semicolons',
		'Ana;K7QP\nBen;K8',
		[
			['Ana', 'K7QP'],
			['Ben', 'K8']
		]
	],
	[
		'a spreadsheet without titles',
		'Ana\t7a\nBen\t7a',
		[
			['Ana', '7A'],
			['Ben', '7A']
		]
	],
	['nothing', ' \n\n', []]
])('%s is read', (_, text, expected) => {
	expect(readRoster(text).map(({ name, code }) => (code ? [name, code] : [name]))).toEqual(
		expected
	);
});

test('a list without end is cut', () => {
	expect(readRoster('Ana\n'.repeat(1000))).toHaveLength(300);
});

test('codes are told apart by eye, and nobody has the same', () => {
	const random = seeded(3);
	const taken = new Set<string>();
	for (let count = 0; count < 300; count += 1) taken.add(mintCode(taken, random));
	expect(taken.size).toBe(300);
	for (const code of taken) expect(code).toMatch(/^[346789CDFGHJKMNPQRTVWXY]{4}$/);
});

test('where all short codes are taken, longer ones are made', () => {
	const full = { has: (code: string) => code.length === 4 } as unknown as ReadonlySet<string>;
	expect(mintCode(full, seeded(1))).toHaveLength(5);
});
