import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Language } from '$lib/language/analyse';
import { findNames, type Name } from '$lib/language/names';
import { splitSentences } from '$lib/language/sentences';
import { splitTokens } from '$lib/language/tokens';
import { readTreebank, type Gold } from '../../src/cli/train/conllu';
import type { GoldKind, GoldName } from '../../src/cli/train/gold-names';
import { readGolds } from '../../src/cli/train/fit-reader';
import { toTexts } from '../../src/cli/train/learn-names';
import type { Figure, Figures } from './figure';

/** Kinds of names that are measured; what else has a name is of too many kinds. */
const measured: readonly GoldKind[] = ['person', 'place', 'organization', 'event'];

/** Genres that are written rather than spoken, and not fiction. */
const prose = /^GUM_(?:news|bio|voyage|textbook|academic|essay|whow)_/;

/** Sentence boundaries, tokens and names on GUM’s test set, which nothing was learnt from. */
export function languageNames(folder: string, language: Language): Figures {
	const golds = readTreebank(folder, 'gum-test');
	return {
		...sentenceFigures(golds),
		...tokenFigures(readTreebank(folder, 'pud-test')),
		...nameFigures(golds, language)
	};
}

/** How many were there, how many were found, and how many of these were right. */
class Score {
	gold = 0;
	found = 0;
	right = 0;

	add(gold: ReadonlySet<unknown>, found: ReadonlySet<unknown>): void {
		this.gold += gold.size;
		this.found += found.size;
		for (const one of found) if (gold.has(one)) this.right += 1;
	}

	figure(of?: string, baseline?: Score): Figure {
		return {
			value: this.f1,
			unit: 'F1',
			...(of && baseline && { baseline: { value: baseline.f1, of } })
		};
	}

	get f1(): number {
		return (200 * this.right) / (this.gold + this.found);
	}
}

interface Document {
	id: string;
	text: string;
	/** Where its sentences end. */
	ends: Set<number>;
}

/**
 * The documents of a treebank as one reads them: an empty line before each paragraph, heading and item
 * that the treebank marks (`newpar`), a space between sentences. It does not keep where lines ended
 * within these.
 */
function documents(golds: readonly Gold[]): Document[] {
	const all = new Map<string, Document>();
	for (const { id, text, paragraph } of golds) {
		const name = id.replace(/-\d+$/, '');
		const document = all.get(name) ?? { id: name, text: '', ends: new Set<number>() };
		if (document.text) document.text += paragraph ? '\n\n' : ' ';
		document.text += text;
		document.ends.add(document.text.length);
		all.set(name, document);
	}
	return [...all.values()];
}

/**
 * Beside wink-nlp and compromise, which get each paragraph by itself, so that they need not know
 * what parts paragraphs. A sentence that ends without a mark within a paragraph, as speech that
 * breaks off does, nobody can know: `sentenceF1Marked` leaves those out.
 */
function sentenceFigures(golds: readonly Gold[]): Figures {
	const wink = winkNlp(winkModel);
	const [own, ownProse, ownMarked, ofWink, ofCompromise] = Array.from(
		{ length: 5 },
		() => new Score()
	);
	for (const { id, text, ends } of documents(golds)) {
		const found = new Set(splitSentences(text).map(({ end }) => end));
		own!.add(ends, found);
		if (prose.test(id)) ownProse!.add(ends, found);
		const isMarked = (end: number) =>
			/[.?!…]["'”’)\]]*$/.test(text.slice(Math.max(0, end - 6), end)) ||
			/^(?:\n|$)/.test(text.slice(end));
		ownMarked!.add(new Set([...ends].filter(isMarked)), new Set([...found].filter(isMarked)));

		ofWink!.add(
			ends,
			endsOf(text, (part) => wink.readDoc(part).sentences().out())
		);
		ofCompromise!.add(
			ends,
			endsOf(text, (part) => compromise.tokenize(part).sentences().out('array') as string[])
		);
	}
	return {
		sentenceF1: own!.figure('wink-nlp', ofWink),
		sentenceF1BesideCompromise: own!.figure('compromise', ofCompromise),
		sentenceF1Prose: ownProse!.figure(),
		sentenceF1Marked: ownMarked!.figure()
	};
}

/** Where the sentences of another splitter end in the text, each paragraph by itself. */
function endsOf(text: string, split: (paragraph: string) => string[]): Set<number> {
	const ends = new Set<number>();
	let start = 0;
	for (const paragraph of text.split('\n\n')) {
		let at = start;
		for (const sentence of split(paragraph)) {
			const words = sentence.trim();
			const place = text.indexOf(words, at);
			if (place < 0) continue;
			at = place + words.length;
			ends.add(at);
		}
		start += paragraph.length + 2;
	}
	return ends;
}

/** Tokens on PUD, against those of the treebank. */
function tokenFigures(golds: readonly Gold[]): Figures {
	const score = new Score();
	for (const { text, words } of golds) {
		let at = 0;
		const gold = new Set<string>();
		for (const word of words) {
			const start = text.indexOf(word, at);
			if (start < 0) continue;
			at = start + word.length;
			gold.add(`${start}-${at}`);
		}
		const found = splitTokens(text, { start: 0, end: text.length });
		score.add(gold, new Set(found.map(({ start, end }) => `${start}-${end}`)));
	}
	return { tokenF1: score.figure() };
}

/** Names by span and kind, and by span alone, on the tokens of the treebank. */
function nameFigures(golds: readonly Gold[], { reader, models }: Language): Figures {
	const typed = new Score();
	const spans = new Score();
	const kinds = new Map(measured.map((kind) => [kind, new Score()]));
	const deciles = Array.from({ length: 10 }, () => ({ count: 0, right: 0, sure: 0 }));

	for (const text of toTexts(golds, readGolds(golds, reader))) {
		const sentences = text.sentences.map((tokens) => ({
			tokens: tokens.map((token, at) => ({
				...token,
				start: at,
				end: at + 1,
				sure: { tag: 1, head: 1, relation: 1 }
			}))
		}));
		const all = findNames(sentences, models);
		text.names.forEach((gold, sentence) => {
			const found = all
				.filter((name) => name.sentence === sentence)
				.flatMap((name) => asGold(name, text.sentences[sentence]![name.from]!.tag));
			spans.add(setOf(gold, false), setOf(found, false));
			const [wanted, given] = [gold, found].map((names) =>
				names.filter(({ kind }) => measured.includes(kind))
			);
			typed.add(setOf(wanted!), setOf(given!));
			for (const [kind, score] of kinds) {
				const ofKind = (names: GoldName[]) => setOf(names.filter((name) => name.kind === kind));
				score.add(ofKind(gold), ofKind(found));
			}
			const right = setOf(gold);
			for (const { sure, ...name } of found) {
				const decile = deciles[Math.min(9, Math.floor(sure * 10))]!;
				decile.count += 1;
				decile.sure += sure;
				if (right.has(keyOf(name))) decile.right += 1;
			}
		});
	}
	return {
		nameF1: typed.figure(),
		nameSpanF1: spans.figure(),
		...Object.fromEntries(
			[...kinds].map(([kind, score]) => [
				`nameF1Of${kind[0]!.toUpperCase()}${kind.slice(1)}`,
				score.figure()
			])
		),
		...Object.fromEntries(
			deciles.flatMap(({ count, right, sure }, decile): [string, Figure][] => {
				if (count < 10) return [];
				const value = right / count;
				const baseline = { value: sure / count, of: 'said' };
				return [[`nameRightOfDecile${decile}`, { value, unit: 'share', baseline }]];
			})
		)
	};
}

/** A name as GUM counts it: a people is a person where it is many, and no name as an adjective. */
function asGold({ kind, from, to, sure }: Name, tag: string): (GoldName & { sure: number })[] {
	const both = { from, to, sure: sure.span * sure.kind };
	if (kind === 'work') return [{ ...both, kind: 'other' }];
	if (kind !== 'nationality') return [{ ...both, kind }];
	if (tag === 'NNPS') return [{ ...both, kind: 'person' }];
	return tag === 'NNP' ? [{ ...both, kind: 'other' }] : [];
}

function setOf(names: readonly GoldName[], withKind = true): Set<string> {
	return new Set(names.map((name) => keyOf(name, withKind)));
}

function keyOf({ from, to, kind }: GoldName, withKind = true): string {
	return `${from}-${to}${withKind ? kind : ''}`;
}
