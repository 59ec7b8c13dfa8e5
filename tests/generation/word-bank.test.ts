import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial } from '$lib/generation/material';
import { fold } from '$lib/generation/tokens';
import { isWritten, wordBank } from '$lib/generation/word-bank';
import { grade } from '$lib/grading/grade';
import { kfor } from '$lib/lessons/kfor';
import { expect, test } from 'vitest';

const lesson = gatherMaterial(kfor.article, kfor.facts);

/** Every question of the lesson that is answered in writing. */
const written = [...lesson.gaps.keys()].flatMap((id) =>
	kindsOf(lesson, id).flatMap((kind) => {
		const question = drawQuestion(lesson, id, kind, 3);
		return question && isWritten(question) ? [question] : [];
	})
);

test('holds the words of the answer among others, each of them once', () => {
	for (const question of written) {
		const bank = wordBank(question);
		expect(bank, question.gapId).toBeDefined();
		const wanted = question.key.answers[0]!.split(/\s+/);
		const extra = [...bank!];
		for (const word of wanted) extra.splice(extra.indexOf(word), 1);
		expect(extra).toHaveLength(bank!.length - wanted.length);
		expect(extra.length).toBeGreaterThan(0);
		expect(extra.length).toBeLessThanOrEqual(6);
		expect(new Set(extra.map((word) => fold(word) || word)).size).toBe(extra.length);
	}
});

test('what is put together of the answer’s words is right, and no other word is an answer too', () => {
	for (const question of written.filter((_, at) => at % 4 === 0)) {
		const answer = question.key.answers[0]!;
		const typed = { kind: 'typed', text: answer.split(/\s+/).join(' ') } as const;
		expect(grade(question, typed).right, answer).toBe(true);
		const wanted = answer.split(/\s+/);
		for (const word of wordBank(question)!) {
			if (wanted.includes(word)) continue;
			const verdict = grade(question, { kind: 'typed', text: word });
			expect(verdict.right, `${word} for ${answer}`).toBe(false);
		}
	}
});

test('is the same for the same question, and does not begin with the answer', () => {
	let first = 0;
	for (const question of written) {
		const bank = wordBank(question)!;
		expect(wordBank(question)).toEqual(bank);
		if (bank[0] === question.key.answers[0]!.split(/\s+/)[0]) first += 1;
	}
	expect(first / written.length).toBeLessThan(0.45);
});

test('has nothing to offer where there is nothing to mix in', () => {
	const [question] = written;
	const key = { type: 'term', answers: ['osmosis'], others: [] } as const;
	expect(wordBank({ ...question!, key: { ...key, answers: ['osmosis'], others: [] } })).toBe(
		undefined
	);
});
