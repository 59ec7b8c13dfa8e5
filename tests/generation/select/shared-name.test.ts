import { expect, test } from 'vitest';
import { findNameGaps } from '$lib/generation/find/gap-names';
import { sayClauses } from '$lib/generation/find/say-clauses';
import { spell } from '$lib/generation/find/words';
import { isCut } from '$lib/generation/select/gate-cut';
import { read } from '../find/read';

function asked(text: string): string[] {
	const view = read(text);
	const [draft] = sayClauses(view.sentences[0]!, view);
	return findNameGaps(draft!, view)
		.filter((gap) => !isCut(draft!, gap))
		.map(({ from, to }) => spell(draft!.words.slice(from, to)).text);
}

test('half of a name that two share is not asked for', () => {
	const found = asked('In 1825 Karl Holm built an engine for the Stockton and Darlington Railway.');
	expect(found).not.toContain('the Stockton');
	expect(found).not.toContain('Darlington Railway');
	expect(found).toContain('Karl Holm');
});

test('where something lies is no name', () => {
	const found = asked('Snow is very rare in the Southwest of the state of Nevada in winter.');
	expect(found.filter((name) => /Southwest/.test(name))).toEqual([]);
});
