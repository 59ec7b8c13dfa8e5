import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import Feedback from '$lib/components/question/Feedback.svelte';
import QuestionCard from '$lib/components/question/QuestionCard.svelte';
import type { Fact, Written } from '$lib/model/fact';
import type { ClozeQuestion, FlashcardQuestion } from '$lib/model/question';
import './browser';
import { cloze, flashcard, right, wrong } from './fixtures';

const ownFlashcard: FlashcardQuestion = {
	...flashcard,
	stem: 'A __lamp__\nor not?',
	back: '1. reach\n2. *40 kilometres*',
	markdown: true
};
const ownCloze: ClozeQuestion = {
	...cloze,
	before: 'The **lamp** is seen from **',
	after: ' away**.',
	markdown: true
};

function factOf(written: Written, note?: string): Fact {
	const statement = 'The **lamp** is seen from **40 kilometres away**.';
	const start = statement.indexOf('40');
	const lists = { accept: [], alsoTrue: [], confusions: [] };
	const gap = {
		id: 'gap:lamp',
		start,
		end: start + 13,
		type: 'number',
		...lists,
		written
	} as const;
	const ids = { id: 'fact:lamp', deckId: 'deck:own', revision: 1 } as const;
	return {
		...ids,
		kind: 'definition',
		statement,
		gaps: [gap],
		origin: 'written',
		...(note && { note })
	};
}

function tell(question: FlashcardQuestion | ClozeQuestion, fact: Fact, verdict = wrong) {
	return render(Feedback, {
		question,
		verdict,
		response: { kind: 'gave-up' },
		fact,
		sentence: undefined,
		articleHref: undefined,
		when: '',
		canOverride: undefined,
		onoverride() {}
	});
}

test('a flashcard turns to its other side as it was set', async () => {
	render(QuestionCard, { question: ownFlashcard, onanswer() {} });
	const heading = await screen.findByRole('heading', { level: 1 });
	expect(heading.querySelector('strong')).toHaveTextContent('lamp');
	expect(heading).toHaveFocus();
	expect(screen.queryByText('40 kilometres')).toBeNull();

	await new Promise((resolve) => setTimeout(resolve, 300));
	await userEvent.click(screen.getByRole('button', { name: /^Show the answer/ }));
	expect(await screen.findAllByRole('listitem')).toHaveLength(2);
	expect(screen.getByText('40 kilometres').tagName).toBe('EM');
});

test('a cloze has its field where its words were, within what sets them', async () => {
	const { container } = render(QuestionCard, { question: ownCloze, onanswer() {} });
	const field = await screen.findByRole('textbox', { name: 'What is missing' });
	expect(field).toHaveFocus();
	const strong = container.querySelectorAll('strong');
	expect(strong).toHaveLength(2);
	expect(strong[1]).toContainElement(field);
});

test('feedback tells the note and leads to no article', async () => {
	const fact = factOf(
		{ kind: 'flashcard', front: 'x' },
		'Seen on the [map](https://example.org/).'
	);
	tell(ownFlashcard, fact);
	expect(screen.getByRole('heading', { name: 'Not yet.' })).toBeInTheDocument();
	expect(await screen.findByRole('link', { name: 'map' })).toHaveAttribute('target', '_blank');
	expect(screen.queryByText('See it in the article')).toBeNull();
	// Its other side stands above.
	expect(screen.queryByText(/is seen from/)).toBeNull();
});

test('feedback of a cloze says the whole sentence', async () => {
	const { container } = tell(ownCloze, factOf({ kind: 'cloze' }), right);
	await expect
		.poll(() => container.querySelectorAll('strong')[1]?.textContent)
		.toBe('40 kilometres away');
});
