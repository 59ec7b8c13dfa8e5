import { expect, test } from 'vitest';
import { withoutIdleRivals } from '$lib/assignment/rivals';
import { drawQuestion } from '$lib/generation/draw';
import { gatherMaterial } from '$lib/generation/material';
import { grade } from '$lib/grading/grade';
import { kfor } from '$lib/lessons/kfor';
import type { QuizQuestion } from '$lib/model/quiz';
import { pickIndex, seeded, shuffled, type Random } from '$lib/random/random';

const { article, facts } = kfor;
const material = gatherMaterial(article, facts);
const wordy = new Set(['term', 'phrase']);
const typed = [...material.gaps.keys()].flatMap((id) => {
	const question = drawQuestion(material, id, 'cloze', 0);
	return question?.kind === 'cloze' && wordy.has(question.key.type) ? [question] : [];
});

function slipped(text: string, random: Random): string {
	const letters = [...text];
	for (let slips = 1 + pickIndex(3, random); slips > 0; slips -= 1) {
		const at = pickIndex(letters.length, random);
		letters.splice(at, pickIndex(2, random), 'aeionst'[pickIndex(7, random)]!);
	}
	return letters.join('');
}

function lean(question: QuizQuestion): QuizQuestion {
	return withoutIdleRivals({ question }).question;
}

test('no verdict changes when idle rivals are left out', () => {
	const random = seeded(9);
	let left = 0;
	let all = 0;
	for (const question of shuffled(typed, random).slice(0, 8)) {
		const other = lean(question);
		if (other.kind !== 'cloze') throw new Error('It has become another kind.');
		left += other.key.others.length;
		all += question.key.others.length;
		const { answers, others } = question.key;
		const said = shuffled([...answers, ...others], random).slice(0, 6);
		for (const text of [...said, ...said.map((each) => slipped(each, random))]) {
			const response = { kind: 'typed', text } as const;
			expect(grade(other, response), `${text} for ${answers[0]}`).toEqual(
				grade(question, response)
			);
		}
	}
	// Most of them are idle, or leaving them out would not be worth it.
	expect(left).toBeLessThan(all / 2);
});

test('a question of the bank stays as it is frozen', () => {
	for (const question of typed) {
		const item = { question, bank: { lesson: 'kfor', edition: 1, index: 0 } };
		expect(withoutIdleRivals(item)).toBe(item);
	}
});
