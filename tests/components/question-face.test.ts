import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import QuestionFace from '$lib/components/question/QuestionFace.svelte';
import { drawQuestion } from '$lib/generation/draw';
import { kindsOf } from '$lib/generation/kinds';
import { gatherMaterial } from '$lib/generation/material';
import { kfor } from '$lib/lessons/kfor';
import { questionKinds, type Question, type QuestionKind } from '$lib/model/question';

const material = gatherMaterial(kfor.article, kfor.facts);

function drawn(kind: QuestionKind): Question {
	const gapId = [...material.gaps.keys()].find((id) => kindsOf(material, id).includes(kind))!;
	return drawQuestion(material, gapId, kind, 1)!;
}

/** What is right, in the words of the question. */
function rightOf(question: Question): string[] {
	switch (question.kind) {
		case 'choice':
			return [question.options[question.key]!];
		case 'true-false':
			return [question.key ? 'True' : 'False'];
		case 'evidence':
			return [question.sentences[question.key]!.text];
		case 'match':
			return question.cues.map(
				({ text }, at) => `${text} — ${question.options[question.key[at]!]}`
			);
		case 'order':
			return question.key.map((event) => question.events[event]!.text);
		default:
			return question.key.answers.slice(0, 1);
	}
}

test.each(questionKinds)('a %s question shows what is right of what it offers', (kind) => {
	const question = drawn(kind);
	render(QuestionFace, { question });
	const right = screen
		.getAllByRole('listitem')
		.filter(({ textContent }) => textContent.includes('(right)'));
	expect(
		right.map(({ textContent }) => textContent.replace(/^\s*✓\s*|\s*\(right\)\s*$/g, ''))
	).toEqual(rightOf(question));
});
