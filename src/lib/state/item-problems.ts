import { answersAnother } from '$lib/generation/checks';
import { fold } from '$lib/generation/tokens';
import type { ItemDraft, ItemProblem } from '$lib/model/item-draft';
import { typeOfAnswer } from './answer-type';
import { blank, filled, linesOf } from './item-draft';

/** More is a text, not a question. */
const LONGEST = 1000;

/** What speaks against a question as it stands. */
export function problemsOfItem(draft: ItemDraft): ItemProblem[] {
	const problems: ItemProblem[] = [];
	const { kind, stem } = draft;
	const options = filled(draft.options);
	const answers = linesOf(draft.answers);
	const texts = [stem, draft.proof, ...draft.options, draft.answers];
	if (texts.some(({ length }) => length > LONGEST)) problems.push({ code: 'too-long' });
	if (kind !== 'match' && kind !== 'order' && !stem.trim()) problems.push({ code: 'no-stem' });

	switch (kind) {
		case 'choice':
		case 'evidence': {
			const key = draft.options[draft.key ?? -1]?.trim();
			if (options.length < 2) problems.push({ code: 'few-options' });
			else if (!key) problems.push({ code: 'no-key' });
			problems.push(...twice(options));
			if (key && answersAnother(stem, [key])) problems.push({ code: 'tells', text: key });
			if (kind === 'choice' && key && standsOut(key, options)) {
				problems.push({ code: 'longest', text: key });
			}
			return problems;
		}
		case 'true-false':
			return problems;
		case 'match':
			return [...problems, ...problemsOfPairs(draft)];
		case 'order': {
			const events = filled(draft.events.map(({ text }) => text));
			if (events.length < 2) problems.push({ code: 'few-events' });
			return [...problems, ...twice(events)];
		}
		default: {
			if (kind === 'cloze' && stem.trim() && !blank.test(stem)) problems.push({ code: 'no-blank' });
			if (answers.length === 0) problems.push({ code: 'no-answer' });
			else if (kind === 'number' && typeOfAnswer(answers[0]!).value === undefined) {
				problems.push({ code: 'no-number' });
			}
			const told = answers.find((answer) => answersAnother(stem, [answer]));
			return told ? [...problems, { code: 'tells', text: told }] : problems;
		}
	}
}

function problemsOfPairs({ pairs }: ItemDraft): ItemProblem[] {
	const begun = pairs.filter(({ cue, answer }) => cue.trim() || answer.trim());
	if (begun.some(({ cue, answer }) => !cue.trim() || !answer.trim()))
		return [{ code: 'half-pair' }];
	if (begun.length < 2) return [{ code: 'few-pairs' }];
	return [...twice(begun.map(({ cue }) => cue)), ...twice(begun.map(({ answer }) => answer))];
}

function twice(texts: readonly string[]): ItemProblem[] {
	const same = (text: string) => fold(text) || text.trim();
	const again = texts.find(
		(text, at) => texts.findIndex((other) => same(other) === same(text)) < at
	);
	return again === undefined ? [] : [{ code: 'twice', text: again.trim() }];
}

/** Whoever does not know takes the option that says most. */
function standsOut(key: string, options: readonly string[]): boolean {
	const others = options.filter((option) => option !== key).map(({ length }) => length);
	return key.length > 30 && key.length > 1.6 * Math.max(...others);
}
