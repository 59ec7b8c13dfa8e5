import { known, type Gazetteer } from './gazetteer';
import { hashText } from './hash';
import { lookAround } from './name-around';
import { NameFinder } from './name-spans';
import { NameTyper } from './name-types';
import { edgeView, viewText, type View } from './name-view';
import { isOfWork } from './name-words';
import { bestOf, marginOf, type Scorer } from './perceptron';
import { surenessAt, type Scale } from './sureness';
import type { Sentence, Stretch } from './text';
import type { Words } from './words';

/** The kinds that the typer tells apart, in the order of its scores. */
export const typedKinds = ['person', 'organization', 'place', 'event', 'other'] as const;

export type NameKind = (typeof typedKinds)[number] | 'nationality' | 'work';

/** A name in the text. */
export interface Name extends Stretch {
	text: string;
	kind: NameKind;
	/** Place of its sentence, of its first token there, and of the token after its last. */
	sentence: number;
	from: number;
	to: number;
	/** How likely it is a name of just these words, and how likely of this kind, from 0 to 1. */
	sure: { span: number; kind: number };
}

/** What finding names needs to have learnt. */
export interface NameModels {
	words: Words;
	gazetteer: Gazetteer;
	spans: Scorer;
	types: Scorer;
	sure: NameSure;
}

/** How likely decisions about names are right by how clearly they were made. */
export interface NameSure {
	span: Scale;
	kind: Scale;
}

interface Mention {
	sentence: number;
	from: number;
	to: number;
	margin: number;
	/** Its words without what may be left out: “the”, “’s”. */
	key: string;
	scores: Float32Array;
}

/**
 * Find the names of a text and tell what they are of. First each by itself, then all together: the
 * same name is of the same kind wherever it stands, and “Brock Holt” tells what “Holt” is.
 */
export function findNames(
	sentences: readonly Pick<Sentence, 'tokens'>[],
	{ words, gazetteer, spans, types, sure }: NameModels
): Name[] {
	const views = viewText(
		sentences.map(({ tokens }) => tokens),
		words,
		gazetteer
	);
	const finder = new NameFinder(spans);
	const typer = new NameTyper(types);
	const placed = views.flatMap((view, sentence) =>
		finder.find(view).map((span) => ({
			...span,
			sentence,
			views: view,
			key: keyOf(view, span.from, span.to)
		}))
	);
	const around = lookAround(placed);
	const mentions = placed.map((one): Mention => ({
		...one,
		scores: typer.score(one.views, one, around.get(one.key)).slice()
	}));
	const together = scoreTogether(mentions);
	const peoples = views.flatMap((view, sentence) => findPeoples(view, sentence, mentions));

	return [...mentions.map(toName), ...peoples.map(toPeople)].sort(
		(a, b) => a.sentence - b.sentence || a.from - b.from
	);

	function toName({ sentence, from, to, margin, key }: Mention): Name {
		const { kind, margin: kindMargin } = kindOf(together.get(key)!);
		const span = surenessAt(sure.span, margin);
		if (gazetteer.names.get(key) === known.people)
			return name(sentence, from, to, 'nationality', { span, kind: 1 });
		const isWork = kind === 'other' && isNamedWork(views[sentence]!, from, to);
		return name(sentence, from, to, isWork ? 'work' : kind, {
			span,
			kind: surenessAt(sure.kind, kindMargin)
		});
	}

	function toPeople({ sentence, at }: { sentence: number; at: number }): Name {
		return name(sentence, at, at + 1, 'nationality', { span: 0.98, kind: 0.98 });
	}

	function name(
		sentence: number,
		from: number,
		to: number,
		kind: NameKind,
		sure: Name['sure']
	): Name {
		const { tokens } = sentences[sentence]!;
		const { start } = tokens[from]!;
		const { end } = tokens[to - 1]!;
		const text = textOf(sentences[sentence]!, from, to);
		return { start, end, text, kind, sentence, from, to, sure };
	}
}

/** The words of a name as they stand in the text, one space between where there is space. */
function textOf({ tokens }: Pick<Sentence, 'tokens'>, from: number, to: number): string {
	let text = '';
	for (let at = from; at < to; at += 1) {
		const gap = at > from && tokens[at]!.start > tokens[at - 1]!.end ? ' ' : '';
		text += gap + tokens[at]!.text;
	}
	return text;
}

/** A name without what may be left out of it. */
export function keyOf(views: readonly View[], from: number, to: number): string {
	let key = '';
	for (let at = from; at < to; at += 1) {
		const { text, lower } = views[at]!;
		if (lower === 'the' || /^['’]s$/.test(lower)) continue;
		key += (key && ' ') + text;
	}
	return key;
}

/** Swiss, Serbian: capital letters that are no names of the treebank but tell a people. */
function findPeoples(
	views: readonly View[],
	sentence: number,
	mentions: readonly Mention[]
): { sentence: number; at: number }[] {
	const taken = mentions.filter((mention) => mention.sentence === sentence);
	return views.flatMap(({ known: kinds }, at) => {
		const isTaken = taken.some(({ from, to }) => at >= from && at < to);
		return kinds & known.people && !isTaken ? [{ sentence, at }] : [];
	});
}

/** The mean of the scores of each name over all places where it stands. */
function scoreTogether(mentions: readonly Mention[]): Map<string, Float32Array> {
	const sums = new Map<string, Float32Array>();
	const counts = new Map<string, number>();
	for (const { key, scores } of mentions) {
		const sum = sums.get(key) ?? new Float32Array(scores.length);
		scores.forEach((score, kind) => (sum[kind]! += score));
		sums.set(key, sum);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	for (const [key, sum] of sums) {
		const count = counts.get(key)!;
		sum.forEach((score, kind) => (sum[kind] = score / count));
	}
	return sums;
}

function kindOf(scores: Float32Array): { kind: (typeof typedKinds)[number]; margin: number } {
	const best = bestOf(scores);
	return { kind: typedKinds[best]!, margin: marginOf(scores, best) };
}

const plural = hashText('NNPS');

/** The novel Emma; “Emma”. But “Jaxons” are people. */
function isNamedWork(views: readonly View[], from: number, to: number): boolean {
	const left = views[from - 1] ?? edgeView;
	const right = views[to] ?? edgeView;
	const isQuoted = /^["“‘']$/.test(left.text) && /^["”’',]$/.test(right.text);
	return isOfWork(left.lower) || (isQuoted && views[to - 1]!.tag !== plural);
}
