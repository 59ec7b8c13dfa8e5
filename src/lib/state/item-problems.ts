import { flawsOf } from '$lib/generation/check/flaws';
import type { Flaw } from '$lib/model/flaw';
import { fold } from '$lib/generation/tokens';
import type { ItemDraft, ItemProblem } from '$lib/model/item-draft';
import { typeOfAnswer } from './answer-type';
import { blank, filled, linesOf } from './item-draft';

/** More is a text, not a question. */
const LONGEST = 1000;

/** What a question cannot be asked with as it stands. */
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
			return problems;
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

/** What a careful writer of questions would change, once it can be asked. */
export function flawsOfDraft(draft: ItemDraft): Flaw[] {
	const { kind, stem, isTrue } = draft;
	const given = draft.options.map((text, index) => ({ text: text.trim(), index }));
	const kept = kind === 'choice' ? given.filter(({ text }) => text) : [];
	const key = kept.findIndex(({ index }) => index === draft.key);
	if (stem.trim() === '' || kind === 'match' || kind === 'order') return [];
	return flawsOf({
		kind,
		stem: stem.trim(),
		options: kept.map(({ text }) => text),
		key: key < 0 ? undefined : key,
		answers: answersOf(draft, kept[key]?.text),
		...(kind === 'true-false' && { isTrue })
	});
}

function answersOf({ kind, answers }: ItemDraft, key: string | undefined): string[] {
	if (kind === 'choice') return key === undefined ? [] : [key];
	return kind === 'true-false' || kind === 'evidence' ? [] : linesOf(answers);
}
