import { beforeEach, expect, test } from 'vitest';
import { lessonDeck, shelveLesson } from '$lib/state/begin';
import { factActs } from '$lib/state/fact-acts';
import { readQuizSource } from '$lib/state/quiz-source';
import { beginAfresh } from './fixtures';

beforeEach(beginAfresh);

test('a quiz asks nothing that was put away', async () => {
	await shelveLesson();
	const asked = async () =>
		new Set((await readQuizSource(lessonDeck))!.askables.map(({ fact }) => fact.id));
	expect(await asked()).toContain('fact:kfor/share');
	await factActs.suspend(['fact:kfor/share']);
	expect(await asked()).not.toContain('fact:kfor/share');
	expect(await asked()).toContain('fact:kfor/declaration');
});
