import { GENERATOR } from '$lib/generation/draw';
import { fold } from '$lib/generation/tokens';
import { newId } from '$lib/model/ids';
import { emptyItemDraft, type ItemDraft } from '$lib/model/item-draft';
import type { TypedKey } from '$lib/model/question';
import type { QuizItem, QuizQuestion } from '$lib/model/quiz';
import { seeded, seedOf, shuffled } from '$lib/random/random';
import { typeOfAnswer } from './answer-type';

/** Where the gap of a cloze is. */
export const BLANK = '____';
export const blank = /_{3,}/;

/** A question as its form shows it. */
export function draftOfItem({ question, points, proof }: QuizItem): ItemDraft {
	const common = { ...emptyItemDraft, kind: question.kind, points, proof: proof?.sentence ?? '' };
	switch (question.kind) {
		case 'choice':
			return { ...common, stem: question.stem, options: question.options, key: question.key };
		case 'evidence': {
			const options = question.sentences.map(({ text }) => text);
			return { ...common, stem: question.stem, options, key: question.key };
		}
		case 'true-false':
			return { ...common, stem: question.stem, isTrue: question.key };
		case 'cloze':
			return {
				...common,
				stem: question.before + BLANK + question.after,
				answers: question.key.answers.join('\n')
			};
		case 'short-answer':
		case 'number':
			return { ...common, stem: question.stem, answers: question.key.answers.join('\n') };
		case 'match': {
			const answerOf = (cue: number) => question.options[question.key[cue]!] ?? '';
			const pairs = question.cues.map(({ text }, cue) => ({ cue: text, answer: answerOf(cue) }));
			return { ...common, pairs };
		}
		case 'order':
			return {
				...common,
				events: question.key.map((event) => {
					const { text, date } = question.events[event]!;
					return { text, date };
				})
			};
	}
}

/**
 * The question that a form says, in the place of one that was there before, or a new one. Where nothing but
 * the points was changed the question stays the one that ships with the app.
 */
export function itemOfDraft(draft: ItemDraft, before: QuizItem | { id: number }): QuizItem {
	if ('question' in before) {
		const { points: _, ...same } = { ...draftOfItem(before) };
		const { points, ...said } = draft;
		if (JSON.stringify(same) === JSON.stringify(said)) return { ...before, points };
	}
	const known = 'question' in before ? before : undefined;
	const sentence = draft.proof.trim();
	return {
		id: before.id,
		question: questionOf(draft, known?.question, before.id),
		points: draft.points,
		...(known?.pool !== undefined && { pool: known.pool }),
		...(sentence && { proof: { ...known?.proof, sentence } }),
		...(known?.sensitive && { sensitive: true as const })
	};
}

function questionOf(draft: ItemDraft, before: QuizQuestion | undefined, id: number): QuizQuestion {
	const drawn = {
		factId: before?.factId ?? newId('fact'),
		gapId: before?.gapId ?? newId('gap'),
		revision: before?.revision ?? 1,
		generator: before?.generator ?? GENERATOR,
		seed: before?.seed ?? 0,
		...(before?.markdown && { markdown: true as const })
	};
	const stem = draft.stem.trim();
	const { kind } = draft;
	switch (kind) {
		case 'choice':
			return { ...drawn, kind, stem, ...optionsOf(draft) };
		case 'evidence': {
			const { options, key } = optionsOf(draft);
			const spans = before?.kind === kind ? before.sentences : [];
			const sentences = options.map((text, index) => ({
				text,
				span: spans[index]?.span ?? { edition: 'article:' as const, start: index, end: index }
			}));
			return { ...drawn, kind, stem, sentences, key };
		}
		case 'true-false':
			return { ...drawn, kind, stem, key: draft.isTrue };
		case 'cloze': {
			const [left = '', ...right] = draft.stem.split(blank);
			const key = keyOf(draft, before);
			return { ...drawn, kind, before: left.trimStart(), after: right.join(BLANK).trimEnd(), key };
		}
		case 'short-answer':
		case 'number':
			return { ...drawn, kind, stem, key: keyOf(draft, before) };
		case 'match': {
			const pairs = draft.pairs.filter(({ cue }) => cue.trim());
			const answers = pairs.map(({ answer }) => answer.trim());
			const options = shuffled(answers, seeded(seedOf(answers.join('\n'), id)));
			const known = before?.kind === kind ? before.cues : [];
			const cues = pairs.map(({ cue }, index) => ({
				gapId: known[index]?.gapId ?? newId('gap'),
				text: cue.trim()
			}));
			return { ...drawn, kind, cues, options, key: answers.map((each) => options.indexOf(each)) };
		}
		case 'order': {
			const inOrder = draft.events
				.filter(({ text }) => text.trim())
				.map(({ text, date }, index) => ({
					gapId: gapOfEvent(before, index) ?? newId('gap'),
					text: text.trim(),
					date: date.trim()
				}));
			const events = shuffled(inOrder, seeded(seedOf('events', id)));
			return { ...drawn, kind, events, key: inOrder.map((event) => events.indexOf(event)) };
		}
	}
}

function gapOfEvent(before: QuizQuestion | undefined, place: number) {
	return before?.kind === 'order' ? before.events[before.key[place] ?? -1]?.gapId : undefined;
}

function optionsOf({ options, key = -1 }: ItemDraft): { options: string[]; key: number } {
	const kept = options
		.map((text, index) => ({ text: text.trim(), index }))
		.filter((each) => each.text);
	return {
		options: kept.map(({ text }) => text),
		key: kept.findIndex(({ index }) => index === key)
	};
}

/** What was known of the answer holds as long as it is the same: its value, and what it is not. */
function keyOf(draft: ItemDraft, before: QuizQuestion | undefined): TypedKey {
	const answers = linesOf(draft.answers);
	const known =
		before?.kind === 'cloze' || before?.kind === 'short-answer' || before?.kind === 'number'
			? before.key
			: undefined;
	if (known && known.answers[0] === answers[0]) {
		const accepted = new Set(answers.map(fold));
		return {
			...known,
			answers,
			others: known.others.filter((other) => !accepted.has(fold(other)))
		};
	}
	return { ...typeOfAnswer(answers[0] ?? ''), answers, others: [] };
}

/** Texts that say something. */
export function filled(texts: readonly string[]): string[] {
	return texts.map((text) => text.trim()).filter(Boolean);
}

/** The lines of a text, each once. */
export function linesOf(text: string): string[] {
	return [...new Set(filled(text.split('\n')))];
}
