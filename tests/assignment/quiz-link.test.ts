import { expect, test } from 'vitest';
import { unwrap } from '$lib/assignment/envelope';
import { packQuiz } from '$lib/assignment/pack-quiz';
import { quizFragment } from '$lib/assignment/quiz-link';
import { readQuiz } from '$lib/assignment/read-quiz';
import type { Quiz } from '$lib/model/quiz';
import { pastedQuiz } from './pasted';

async function opened(fragment: string) {
	const unwrapped = unwrap(fragment);
	if ('problem' in unwrapped) throw new Error(unwrapped.problem);
	const found = await readQuiz(unwrapped.bytes, async () => undefined);
	if ('problem' in found) throw new Error(found.problem);
	return found;
}

/** Without the ids that stay with the teacher. */
function asSent(quiz: Quiz) {
	return JSON.parse(
		JSON.stringify(quiz, (key, value) =>
			['factId', 'gapId', 'revision', 'generator', 'seed', 'span'].includes(key) ? undefined : value
		)
	);
}

test('a quiz of every kind comes out as it went in', async () => {
	const quiz = pastedQuiz();
	const { quiz: read, digest } = await opened(quizFragment(quiz));
	expect(asSent(read)).toEqual(asSent(quiz));
	expect(packQuiz(read)).toEqual(packQuiz(quiz));
	expect(digest).toMatch(/^[\w-]{11}$/);
});
