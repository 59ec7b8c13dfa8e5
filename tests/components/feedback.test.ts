import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import Feedback from '$lib/components/question/Feedback.svelte';
import type { Question, Verdict } from '$lib/model/question';
import './browser';
import {
	choice,
	evidence,
	fact,
	match,
	order,
	right,
	sentence,
	trueFalse,
	wrong
} from './fixtures';

function props(question: Question, verdict: Verdict) {
	return {
		question,
		verdict,
		response: { kind: 'typed', text: '40 kilometers' } as const,
		fact,
		sentence,
		articleHref: '/article/#lamp',
		when: 'Again in this sitting, then tomorrow.',
		canOverride: undefined,
		onoverride: () => {}
	};
}

describe('the heading says it in words', () => {
	const spelt: Verdict = { ...right, reason: 'typo' };
	const partly: Verdict = { ...wrong, score: 1 / 3, reason: 'partly' };
	const gaveUp: Verdict = { ...wrong, reason: 'gave-up' };
	const cases: [string, Question, Verdict][] = [
		['Right.', choice, right],
		['It was 40 kilometres.', choice, wrong],
		['It was 40 kilometres.', choice, gaveUp],
		['Right, it is spelt 40 kilometres.', choice, spelt],
		['Right, that is 40 kilometres.', choice, { ...right, reason: 'alias' }],
		['Nearly: it was 40 kilometres.', choice, { ...wrong, reason: 'nearly', score: 0.5 }],
		['It was the U.S.', choice, { ...wrong, expected: 'the U.S.' }],
		['It is false.', trueFalse, wrong],
		['Right.', trueFalse, right],
		['It was another sentence.', evidence, wrong],
		['1 of 3 pairs are right.', match, partly],
		['1 of 3 are in their place.', order, partly],
		['This is the order.', order, gaveUp],
		['Right.', order, right]
	];

	test.each(cases)('%s', (heading, question, verdict) => {
		render(Feedback, props(question, verdict));
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(new RegExp(`^${heading}$`));
	});
});

test('a near miss says what it lacks, to the eye and to the ear', async () => {
	const nearly: Verdict = { ...wrong, reason: 'nearly', score: 0.5, lacks: 'side' };
	render(Feedback, props(choice, nearly));
	expect(screen.getByText('Say which side, too.')).toBeVisible();
	await vi.waitFor(() =>
		expect(screen.getByRole('status')).toHaveTextContent(/^Nearly: .*\. Say which side, too\./)
	);
});

test('what a newer version says it lacks is passed over', () => {
	const nearly = { ...wrong, reason: 'nearly', score: 0.5, lacks: 'toString' };
	render(Feedback, props(choice, nearly as unknown as Verdict));
	expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/^Nearly: /);
});

test('the sentence of the article proves it, with the answer marked', () => {
	render(Feedback, props(choice, wrong));
	expect(screen.getByText('40 kilometres', { selector: 'mark' }).closest('q')).toHaveTextContent(
		sentence
	);
	expect(screen.getByRole('link', { name: 'See it in the article' })).toHaveAttribute(
		'href',
		'/article/#lamp'
	);
});

test('a sentence that says it in other words gets the fact beside it', () => {
	render(Feedback, { ...props(choice, wrong), sentence: 'Sailors see it from afar.' });
	expect(screen.getByText(fact.statement)).toBeInTheDocument();
	expect(screen.getByText('Sailors see it from afar.', { selector: 'mark' })).toBeInTheDocument();
});

test('a figure that can go stale says since when, a claim says whose it is', () => {
	render(Feedback, props(choice, right));
	expect(screen.getByText('As of May 2020 · According to the keeper')).toBeInTheDocument();
});

test('an answer that was mixed up with another is told apart', () => {
	render(Feedback, { ...props(choice, wrong), confused: 'The stair has 14 turns.' });
	expect(screen.getByText('The stair has 14 turns. The two are easy to mix up.')).toBeVisible();
});

test('a slip of the pen shows where it was', async () => {
	const { container } = render(Feedback, props(choice, { ...right, reason: 'typo' }));
	expect(await screen.findByText(/You wrote/)).toHaveTextContent('You wrote 40 kilometers');
	expect(container.querySelectorAll('u').length).toBeGreaterThan(0);
});

test('verdict, answer and proof are announced exactly once', async () => {
	const { rerender } = render(Feedback, props(choice, wrong));
	const status = screen.getByRole('status');
	expect(status.textContent).toBe('');

	const said: string[] = [];
	new MutationObserver(() => said.push(status.textContent)).observe(status, {
		childList: true,
		characterData: true,
		subtree: true
	});
	await vi.waitFor(() => expect(said).toEqual([`It was 40 kilometres. ${sentence}`]));

	await rerender({ canOverride: 'was-right', when: 'Tomorrow.' });
	await new Promise((resolve) => setTimeout(resolve, 200));
	expect(said).toHaveLength(1);
	expect(document.querySelectorAll('[role=status], [role=alert], [aria-live]')).toHaveLength(1);
});

test.each([
	['I was right', 'was-right'],
	['Lucky guess', 'lucky-guess']
] as const)('"%s" is the learner’s word on it', async (name, reason) => {
	const onoverride = vi.fn();
	render(Feedback, { ...props(choice, wrong), canOverride: reason, onoverride });
	await userEvent.click(screen.getByRole('button', { name }));
	expect(onoverride).toHaveBeenCalledExactlyOnceWith(reason);
});
