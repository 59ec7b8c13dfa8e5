import { fold } from '$lib/grading/text';
import type { Response } from '$lib/model/question';
import type { QuizItem } from '$lib/model/quiz';
import type { ScoredAttempt } from './attempts';
import type { BookItem, Gradebook } from './gradebook';
import { judge, type ItemScore } from './score';

/** Some who gave the same answer. */
export interface AnswerGroup {
	/** The answer as most of them wrote it, the option, or `true` and `false`; empty for none. */
	text: string;
	/** Other ways in which it was written. */
	spellings: string[];
	/** Index of the option, sentence or event, where there is one. */
	index?: number;
	/** All of the points, or of this part of it. */
	right: boolean;
	/** Some of the points. */
	partly: boolean;
	/** Who gave it. */
	names: string[];
}

/** What was answered to a question, or to one part of it: a cue of pairs, a place in an order. */
export interface AnswerPart {
	/** The cue; absent where the question has one part. */
	cue?: string;
	/** The place, from 1 up, in an order. */
	place?: number;
	groups: AnswerGroup[];
}

interface Given {
	name: string;
	score: ItemScore;
}

/** Who answered what to a question, in the attempts that count. */
export function answersTo({ item, also }: BookItem, { rows }: Gradebook): AnswerPart[] {
	const given = rows.flatMap(({ person, counting }) =>
		counting.flatMap((attempt) => {
			const score = scoreOf(attempt, item.id);
			return score ? [{ name: person.name, score }] : [];
		})
	);
	const { question } = item;
	switch (question.kind) {
		case 'choice':
			return [{ groups: optionGroups(item, also, question.options, given) }];
		case 'evidence': {
			const texts = question.sentences.map(({ text }) => text);
			return [{ groups: optionGroups(item, also, texts, given) }];
		}
		case 'true-false':
			return [{ groups: truthGroups(question.key, given) }];
		case 'match':
			return question.cues.map(({ text }, place) => ({
				cue: text,
				groups: placeGroups(question.options, question.key[place], place, given)
			}));
		case 'order': {
			const texts = question.events.map(({ text }) => text);
			return question.key.map((right, place) => ({
				place: place + 1,
				groups: placeGroups(texts, right, place, given)
			}));
		}
		default:
			return [{ groups: typedGroups(given) }];
	}
}

/** What was answered most often in place of the right answer. */
export function instead(
	parts: readonly AnswerPart[]
): (AnswerGroup & { cue?: string }) | undefined {
	const wrong = parts.flatMap(({ cue, groups }) =>
		groups
			.filter(({ right, text, names }) => !right && text && names.length > 0)
			.map((group) => ({ ...group, ...(cue !== undefined && { cue }) }))
	);
	return wrong.sort((one, other) => other.names.length - one.names.length)[0];
}

function scoreOf({ scores }: ScoredAttempt, itemId: number): ItemScore | undefined {
	return scores.find(({ item }) => item.id === itemId);
}

function optionGroups(
	item: QuizItem,
	also: readonly number[],
	texts: readonly string[],
	given: readonly Given[]
): AnswerGroup[] {
	const chosen = ({ score: { response } }: Given) =>
		response.kind === 'chosen' ? response.index : -1;
	const groups = texts.map((text, index) => {
		const response: Response = { kind: 'chosen', index };
		const { right } = judge(item, also, response);
		return group(
			text,
			given.filter((each) => chosen(each) === index),
			right,
			{ index }
		);
	});
	return [...groups, ...none(given.filter((each) => texts[chosen(each)] === undefined))];
}

function truthGroups(key: boolean, given: readonly Given[]): AnswerGroup[] {
	const said = (value: boolean) =>
		given.filter(
			({ score: { response } }) => response.kind === 'judged' && response.value === value
		);
	const groups = [true, false].map((value) => group(String(value), said(value), value === key));
	return [...groups, ...none(given.filter(({ score }) => score.response.kind !== 'judged'))];
}

function placeGroups(
	texts: readonly string[],
	key: number | undefined,
	place: number,
	given: readonly Given[]
): AnswerGroup[] {
	const put = ({ score: { response } }: Given) =>
		response.kind === 'arranged' ? (response.order[place] ?? -1) : -1;
	const groups = texts.map((text, index) => {
		const isKey = index === key || text === texts[key ?? -1];
		return group(
			text,
			given.filter((each) => put(each) === index),
			isKey,
			{ index }
		);
	});
	return [...groups, ...none(given.filter((each) => texts[put(each)] === undefined))];
}

/** Typed answers that fold to the same, the most frequent first. */
function typedGroups(given: readonly Given[]): AnswerGroup[] {
	const byFold = new Map<string, Given[]>();
	for (const each of given) {
		const text = typed(each);
		const key = fold(text) || text;
		byFold.set(key, [...(byFold.get(key) ?? []), each]);
	}
	const groups = [...byFold].flatMap(([key, all]) => {
		if (!key) return none(all);
		const spellings = byCount(all.map(typed));
		const { verdict } = all[0]!.score;
		const partly = verdict.score > 0 && verdict.score < 1;
		const others = { spellings: spellings.slice(1), partly };
		return [group(spellings[0]!, all, verdict.score === 1, others)];
	});
	const size = ({ text, names }: AnswerGroup) => (text ? names.length : -1);
	return groups.sort(
		(one, other) => Number(other.right) - Number(one.right) || size(other) - size(one)
	);
}

function typed({ score: { response } }: Given): string {
	return response.kind === 'typed' ? response.text.trim() : '';
}

function byCount(texts: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one).map(([text]) => text);
}

function group(
	text: string,
	given: readonly Given[],
	right: boolean,
	rest: Partial<AnswerGroup> = {}
): AnswerGroup {
	return {
		text,
		spellings: [],
		right,
		partly: false,
		names: given.map(({ name }) => name),
		...rest
	};
}

/** Those who left it blank. */
function none(given: readonly Given[]): AnswerGroup[] {
	return given.length > 0 ? [group('', given, false)] : [];
}
