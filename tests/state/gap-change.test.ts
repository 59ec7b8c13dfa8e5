import { expect, test } from 'vitest';
import { answerOf } from '$lib/model/fact';
import { withGapChange } from '$lib/state/gap-change';
import { fact } from '../storage/fixtures';

const [year, builder] = fact.gaps as [(typeof fact.gaps)[0], (typeof fact.gaps)[0]];
const answers = (changed: typeof fact) =>
	changed.gaps.map((gap) => answerOf({ fact: changed, gap }));

test('changes how a gap is asked, and leaves the other alone', () => {
	const changed = withGapChange(fact, year, {
		stem: 'In which year?',
		accept: ['71'],
		confusions: ['1872']
	});
	expect(changed.gaps[0]).toEqual({
		...year,
		stem: 'In which year?',
		accept: ['71'],
		confusions: ['1872']
	});
	expect(changed.gaps[1]).toBe(builder);
	expect(changed.id).toBe(fact.id);
});

test('an empty stem is no stem', () => {
	const asked = withGapChange(fact, year, { stem: 'When?', accept: [], confusions: [] });
	const changed = withGapChange(asked, asked.gaps[0]!, { accept: [], confusions: [] });
	expect(changed.gaps[0]).not.toHaveProperty('stem');
});

test('what is asked anew may be asked in every way', () => {
	const found = { ...fact, gaps: [{ ...year, unfit: ['choice' as const] }, builder] };
	const changed = withGapChange(found, found.gaps[0]!, { accept: [], confusions: ['1872'] });
	expect(changed.gaps[0]).not.toHaveProperty('unfit');
});

test.each(['In 1871 Anna Berg built it.', 'Anna Berg built it in 1871.'])(
	'a new statement keeps its answers where they now stand: %s',
	(statement) => {
		const changed = withGapChange(fact, year, { statement, accept: [], confusions: [] });
		expect(changed.statement).toBe(statement);
		expect(answers(changed)).toEqual(answers(fact));
	}
);

test('a statement that no longer holds every answer is not taken', () => {
	const statement = 'It was built in 1871 by Anna.';
	const changed = withGapChange(fact, year, { statement, accept: ['71'], confusions: [] });
	expect(changed.statement).toBe(fact.statement);
	expect(answers(changed)).toEqual(answers(fact));
	expect(changed.gaps[0]?.accept).toEqual(['71']);
});
