import type { FactKind } from '$lib/model/fact';
import { compose, type Item } from './compose';
import type { Draft } from './draft';
import { kindOf } from './fact-kind';
import { owner } from './pronoun-words';
import { isSensitive } from './sensitive';
import { goesStale } from './stale';
import { spellDate } from './spell-date';
import { readIso } from '$lib/language/calendar';
import type { ArticleView, SentenceView } from './view';
import {
	clauseFault,
	isBareNumber,
	leansBack,
	losesDate,
	namesTwice,
	withoutHalfList
} from './whole-sentence';
import type { Word } from './words';

/** More words than this are more than one fact, and fewer are none. */
const LONGEST = 32;
const SHORTEST = 5;

/** Less likely right than this it is not said. */
const LEAST = 0.45;

/** What is to be said of a sentence. */
export interface Saying {
	items: readonly Item[];
	finder: string;
	/** How likely just these words of the sentence say something true and whole, 0 … 1. */
	sure: number;
	verb?: number;
	/** Tokens of the subject. */
	subject?: readonly number[];
	kind?: FactKind;
	attributedTo?: string;
}

/** Say something of a sentence so that it stands on its own, with what speaks against it. */
export function state(asked: Saying, sentence: SentenceView, view: ArticleView): Draft {
	const saying = { ...asked, items: withoutHalfList(asked.items, sentence, asked.verb) };
	const { wording } = sentence;
	const said = new Set(
		saying.items.filter((item) => typeof item === 'number' && !wording.leftOut.has(item))
	);
	const { instead, trouble } = standIns(sentence, said);
	const asOf = asOfFor(saying, sentence, view);
	const stale = asOf === undefined ? goesStale(sentence, saying) : undefined;
	const isStale = stale === 'figure' || stale === 'people';
	const opening = asOf ? [`As of ${spellDate(readIso(asOf.slice(0, 7))!)} ,`] : [];
	const composed = compose(sentence, [...opening, ...saying.items], instead);
	const words = withoutLoneComma(composed, sentence, saying);

	const fault =
		trouble ??
		[...said].map((at) => wording.troubles.get(at as number)).find(Boolean) ??
		clauseFault(saying, sentence) ??
		(leansBack(words) || isBareNumber(words, sentence) ? 'needs-context' : undefined) ??
		(namesTwice(sentence, said) ? 'needs-context' : undefined) ??
		(losesDate(sentence, said) ? 'relative-date' : undefined) ??
		lengthFault(words) ??
		(stale === 'people' ? 'stale' : undefined) ??
		markFault(words);
	let sure = isStale ? 0.85 * saying.sure : saying.sure;
	for (const [at, doubt] of wording.doubts) if (said.has(at)) sure *= doubt;
	const doubtful = sure < LEAST ? 'unsure' : undefined;
	const subject = saying.subject && placesOf(words, saying.subject);
	return {
		sentence,
		words,
		kind: saying.kind ?? kindOf(sentence, said as ReadonlySet<number>, saying),
		finder: saying.finder,
		sure,
		...(asOf && { asOf }),
		...(saying.attributedTo !== undefined && { attributedTo: saying.attributedTo }),
		...(isSensitive(words) && { sensitive: true as const }),
		...((fault ?? doubtful) && { stoppedBy: fault ?? doubtful! }),
		...(saying.verb !== undefined && { verb: saying.verb }),
		...(subject && { subject })
	};
}

/** What stands for pronouns whose antecedent is left behind. */
function standIns(sentence: SentenceView, said: ReadonlySet<Item>) {
	const { tokens, wording } = sentence;
	const instead = new Map<number, string>();
	for (const [at, { from, to }] of wording.inside) {
		if (!said.has(at)) continue;
		if (isOfItself(sentence, at, to - 1)) return { instead, trouble: 'needs-context' };
		let isThere = false;
		for (let place = from; place < to; place += 1)
			isThere ||= (place < at || from > at) && (said.has(place) || isNamed(sentence, place));
		if (isThere) continue;
		const start = startOfNoun(sentence, { from, to });
		if (start === undefined) return { instead, trouble: 'needs-context' };
		const range = Array.from({ length: to - start }, (_, step) => start + step);
		// Only for a subject it is sure enough that it is meant where it is left behind.
		const isSubject = range.some((place) => /^nsubj/.test(tokens[place]!.relation));
		const rival = /^the(?:ir|m|y)/i.test(tokens[at]!.text) ? /^NNP?S$/ : /^NNP?$/;
		const isOwned = tokens[at]!.tag === 'PRP$';
		const hasRival =
			isOwned &&
			[...said].some((place) => Number(place) < at && rival.test(tokens[Number(place)]!.tag));
		if (!isSubject || hasRival) return { instead, trouble: 'needs-context' };
		const nested = range.find((place) => wording.inside.has(place) || wording.troubles.has(place));
		if (nested !== undefined && !wording.instead.has(nested))
			return { instead, trouble: 'needs-context' };
		const phrase = compose(sentence, range, new Map()).slice(0, -1);
		const text = phrase
			.map((word, index) => (index > 0 ? word.space : '') + lowered(word, sentence))
			.join('');
		if (text === '') return { instead, trouble: 'needs-context' };
		const isOwner = tokens[at]!.tag === 'PRP$';
		instead.set(at, isOwner ? owner(text, tokens[to - 1]!.tag === 'NNS') : text);
	}
	return { instead, trouble: undefined };
}

/** “71% of *its* oil”, “the duchy, which *they* formed”: nothing is told by itself. */
function isOfItself({ tokens }: SentenceView, at: number, antecedent: number): boolean {
	let place = at;
	let isClause = false;
	while (place >= 0 && place !== antecedent) {
		isClause ||= /^(?:acl|advcl|ccomp|csubj|conj|parataxis|appos)/.test(tokens[place]!.relation);
		place = tokens[place]!.head;
	}
	if (place === antecedent && !isClause) return true;
	const isLed = /^(?:WDT|WP)$/.test(tokens[at - 1]?.tag ?? '');
	return isLed && tokens[at]!.tag === 'PRP' && at - antecedent <= 3 && antecedent < at;
}

/** Where a common noun begins with the words that tell which: “the [old town]” → “[the old town]”. */
function startOfNoun(
	{ tokens }: SentenceView,
	{ from, to }: { from: number; to: number }
): number | undefined {
	const isCommon = tokens[to - 1]!.tag === 'NN';
	const determiner = /^(?:DT|PRP\$|POS|CD)$/;
	if (!isCommon || tokens.slice(from, to).some(({ tag }) => determiner.test(tag))) return from;
	if (tokens[to]?.text === 'of') return undefined;
	let start = from;
	while (/^(?:JJ|NN|CC|,|RB|VBN)/.test(tokens[start - 1]?.tag ?? '')) start -= 1;
	if (/^(?:DT|PRP\$)$/.test(tokens[start - 1]?.tag ?? '')) return start - 1;
	return tokens[from]!.tag.startsWith('NNP') ? from : undefined;
}

/** Whether a noun that was left out is called by its name: “the city” → “Bern”. */
function isNamed({ children, wording }: SentenceView, at: number): boolean {
	return wording.leftOut.has(at) && children[at]!.some((child) => wording.instead.has(child));
}

function lowered({ text, token }: Word, { tokens, names }: SentenceView): string {
	const isName = names.some(({ from, to }) => token !== undefined && token >= from && token < to);
	if (token === undefined || isName || /^NNP/.test(tokens[token]!.tag)) return text;
	return /^\p{Lu}\p{Ll}*$/u.test(text) ? text.toLowerCase() : text;
}

function asOfFor(
	saying: Saying,
	sentence: SentenceView,
	{ article }: ArticleView
): string | undefined {
	const { published } = article.source;
	return published && goesStale(sentence, saying) ? published : undefined;
}

function lengthFault(words: readonly Word[]): string | undefined {
	const count = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
	return count > LONGEST ? 'too-long' : count < SHORTEST ? 'too-short' : undefined;
}

/** Quotes that do not close, a dash or colon that leads nowhere. */
function markFault(words: readonly Word[]): string | undefined {
	const quotes = words.filter(({ text }) => /^["“”]$/.test(text)).length;
	return quotes % 2 ? 'broken' : undefined;
}

/** “Ann, left”: no comma stands between a subject and its verb. */
function withoutLoneComma(
	words: Word[],
	{ tokens }: SentenceView,
	{ subject, verb }: Saying
): Word[] {
	const place = subject && placesOf(words, subject);
	if (!place) return words;
	const at = words[place.to - 1]!.text === ',' ? place.to - 1 : place.to;
	const next = words[at + 1]?.token;
	const isLone =
		words[at]?.text === ',' && !words.slice(0, at).some(({ text }) => /^[,;:]$/.test(text));
	if (!isLone || next === undefined) return words;
	const isVerb =
		/^(?:VB|MD)/.test(tokens[next]!.tag) &&
		(next === verb || (verb !== undefined && tokens[next]!.head === verb));
	// “The company, set up in 1984, could …”: two commas set it off.
	const isTwofold = words.slice(at + 1).some(({ text }, step) => {
		const token = words[at + step + 2]?.token;
		return text === ',' && token !== undefined && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[token]!.tag);
	});
	if (!isVerb || isTwofold) return words;
	return words.filter((_, index) => index !== at);
}

/** Where some tokens stand among the words. */
function placesOf(
	words: readonly Word[],
	tokens: readonly number[]
): { from: number; to: number } | undefined {
	const own = new Set(tokens);
	const from = words.findIndex(({ token }) => token !== undefined && own.has(token));
	const last = words.findLastIndex(({ token }) => token !== undefined && own.has(token));
	return from < 0 ? undefined : { from, to: last + 1 };
}
