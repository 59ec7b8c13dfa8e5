import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kfor } from '$lib/lessons/kfor';
import { answerOf, gapsOf, type FactGap } from '$lib/model/fact';
import { cardIdOf } from '$lib/model/ids';
import { confusedWith } from '$lib/state/confusion';
import { db } from '$lib/storage/database';
import { beginAfresh, open } from './fixtures';

beforeEach(beginAfresh);
afterEach(() => vi.useRealTimers());

const numbers = gapsOf(kfor.facts).filter(({ gap }) => gap.type === 'number');
const asked = numbers[0]!;
const mixedUp = numbers.find((each) => {
	const same = gapsOf(kfor.facts).filter((other) => answerOf(other) === answerOf(each));
	return each.fact.id !== asked.fact.id && same.length === 1;
})!;

/** What the feedback tells besides, when one number was given for another in such a sitting. */
async function toldIn(gaps: readonly FactGap[]): Promise<string | undefined> {
	await open({ purpose: 'learn' });
	const { plan, ...sitting } = (await db.sittings.toArray())[0]!;
	const items = gaps.map(({ gap }) => ({ ...plan[0]!, cardId: cardIdOf(gap.id), kind: 'cloze' }));
	await db.sittings.put({ ...sitting, plan: items as typeof plan });

	const screen = await open();
	screen.answer({ kind: 'typed', text: answerOf(mixedUp) });
	await screen.settled();
	expect(screen.answered?.verdict.right).toBe(false);
	return confusedWith(screen.source.tellable, screen.answered!)?.id;
}

test('a fact mixed up with another is told beside it', async () => {
	expect(await toldIn([asked])).toBe(mixedUp.fact.id);
});

test('but not while it is still to be asked', async () => {
	expect(await toldIn([asked, mixedUp])).toBeUndefined();
});
