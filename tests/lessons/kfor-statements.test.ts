import { expect, test } from 'vitest';
import { kfor } from '$lib/lessons/kfor';
import { statements } from './kfor-statements';

const ids = kfor.facts.map(({ id }) => id);

test.each(statements)('a fact carries: %s', (_, fact) => {
	expect(ids).toContain(fact);
});

test.each(ids)('%s says what the original says', (id) => {
	expect(statements.map(([, fact]) => fact)).toContain(id);
});
