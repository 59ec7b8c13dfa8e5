import { hintContext } from '$lib/generation/hint-context';
import { gatherMaterial } from '$lib/generation/material';
import { acceptedOf } from '$lib/generation/statement';
import { standsIn } from '$lib/generation/tokens';
import { kfor } from '$lib/lessons/kfor';
import { answerOf } from '$lib/model/fact';
import { expect, test } from 'vitest';

const lesson = gatherMaterial(kfor.article, kfor.facts);
const any = () => true;
const idOf = (answer: string) =>
	[...lesson.gaps.values()].find((asked) => answerOf(asked) === answer)!.gap.id;

test('shows the sentence with its neighbours, and never the answer', () => {
	let shown = 0;
	for (const [id, asked] of lesson.gaps) {
		const context = hintContext(lesson, id, any);
		if (context === undefined) continue;
		shown += 1;
		expect(context).toContain('____');
		for (const answer of acceptedOf(asked)) expect(standsIn(context, answer), answer).toBe(false);
	}
	expect(shown / lesson.gaps.size).toBeGreaterThan(0.6);
});

test('leaves out neighbours that tell what is still to be asked', () => {
	const id = idOf('50,000');
	const alone = hintContext(lesson, id, () => false)!;
	const whole = hintContext(lesson, id, any)!;
	expect(whole.length).toBeGreaterThan(alone.length);
	expect(whole).toContain(alone);
});

test('there is none without an article', () => {
	const [fact] = kfor.facts;
	const { source: _, articleId: __, ...own } = fact!;
	expect(hintContext(gatherMaterial(undefined, [own]), fact!.gaps[0]!.id, any)).toBeUndefined();
});
