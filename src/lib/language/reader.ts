import { toHint, type Hint } from './arc-features';
import { Labeller } from './label';
import { readGroups, readTags } from './lexicon';
import { hangMarks, partMarks, wordsAt } from './marks';
import { Parser, type Parse } from './parse';
import { toParseInput } from './parse-features';
import { surenessAt, type Sure } from './sureness';
import { Tagger } from './tag';
import type { BareSentence, Sentence } from './text';
import { TreeParser } from './tree-parser';
import type { Weights } from './weights';
import { Words } from './words';

/** The trained parts that read a sentence, one after the other. */
export interface Reader {
	words: Words;
	tagNames: string[];
	relationNames: string[];
	/** Tags from left to right, and then again knowing what comes after. */
	tagger: Tagger;
	retagger: Tagger;
	/** Parses from left to right, and from right to left. */
	forth: Parser;
	back: Parser;
	/** Chooses the tree, with both parses for hints. */
	trees: TreeParser;
	labeller: Labeller;
	sure: Sure;
}

/** Take a reader out of the weights. */
export function toReader(weights: Weights): Reader {
	const tagNames = weights.list('tags');
	const relationNames = weights.list('relations');
	return {
		words: new Words({
			groups: readGroups(weights.text('groups')),
			tags: readTags(weights.text('known tags'))
		}),
		tagNames,
		relationNames,
		tagger: new Tagger(tagNames, weights.perceptron('tagger')),
		retagger: new Tagger(tagNames, weights.perceptron('retagger')),
		forth: new Parser(weights.perceptron('forth')),
		back: new Parser(weights.perceptron('back')),
		trees: new TreeParser(weights.perceptron('trees'), weights.bytes('chances')),
		labeller: new Labeller(relationNames, weights.perceptron('labeller')),
		sure: JSON.parse(weights.text('sure')) as Sure
	};
}

/** Tag the words of a sentence and build its tree. */
export function readSentence(text: string, bare: BareSentence, reader: Reader): Sentence {
	const texts = bare.tokens.map(({ start, end }) => text.slice(start, end));
	const { tags, heads, relations, margins } = readWords(texts, reader);
	const { sure } = reader;
	return {
		start: bare.start,
		end: bare.end,
		tokens: bare.tokens.map(({ start, end }, at) => ({
			start,
			end,
			text: texts[at]!,
			tag: tags[at]!,
			head: heads[at]!,
			relation: relations[at]!,
			sure: {
				tag: surenessAt(sure.tag, margins[at]!.tag),
				head: surenessAt(sure.head[margins[at]!.agree]!, margins[at]!.head),
				relation: surenessAt(sure.relation, margins[at]!.relation)
			}
		}))
	};
}

/** What was decided of each word, and how clearly. */
export interface ReadWords {
	tags: string[];
	/** Place of the head, -1 for the root. */
	heads: number[];
	relations: string[];
	/** `agree`: how many of both parses have this head. */
	margins: { tag: number; head: number; agree: 0 | 1 | 2; relation: number }[];
}

/** Tag words and build their tree. */
export function readWords(texts: readonly string[], reader: Omit<Reader, 'sure'>): ReadWords {
	if (texts.length === 0) return { tags: [], heads: [], relations: [], margins: [] };
	const { tagNames, tagger, retagger } = reader;
	const words = texts.map((word) => reader.words.get(word));
	const tagged = retagger.tag(words, tagger.tag(words).tags);
	const tags = tagged.tags.map((tag) => tagNames[tag]!);

	const { places, marks } = partMarks(texts, tags);
	const kept = wordsAt(words, places);
	const keptTags = places.map((place) => tagged.tags[place]!);
	const input = toParseInput(kept, keptTags, marks, tagNames);
	const hints = hintsFor(kept, keptTags, marks, reader);
	const arcs = reader.trees.scoreArcs(input, hints);
	const found = reader.trees.parse(input, arcs);
	const labelled = reader.labeller.label(input, found);

	const heads = texts.map(() => -1);
	const relations = texts.map(() => 'punct');
	const margins: ReadWords['margins'] = tagged.margins.map((tag) => ({
		tag,
		head: 99,
		agree: 2,
		relation: 99
	}));
	const isMark = texts.map(() => true);
	places.forEach((at, index) => {
		const place = index + 1;
		const head = found[place]!;
		isMark[at] = false;
		heads[at] = head === input.count + 1 ? -1 : places[head - 1]!;
		relations[at] = heads[at] === -1 ? 'root' : reader.relationNames[labelled.labels[place]!]!;
		margins[at] = {
			tag: tagged.margins[at]!,
			head: clearnessOf(arcs, input.count + 1, head, place),
			agree: hints.filter((hint) => hint.heads[place] === head).length as 0 | 1 | 2,
			relation: labelled.margins[place]!
		};
	});
	hangMarks(heads, isMark);
	return { tags, heads, relations, margins };
}

/** Parse from both ends. */
export function hintsFor(
	words: Parameters<typeof toParseInput>[0],
	tags: readonly number[],
	marks: readonly number[],
	{ forth, back, tagNames }: Pick<Reader, 'forth' | 'back' | 'tagNames'>
): [Hint, Hint] {
	const onwards = forth.parse(toParseInput(words, tags, marks, tagNames));
	const backwards = back.parse(toParseInput(words, tags, marks, tagNames, true));
	return [toHint(onwards.heads, onwards.margins), toHint(...turned(backwards, words.length))];
}

/** A parse of the reversed sentence as one of the sentence itself; the root stays at its end. */
function turned({ heads, margins }: Parse, count: number): [Int32Array, Float32Array] {
	const root = count + 1;
	const own = new Int32Array(count + 2);
	const ownMargins = new Float32Array(count + 2);
	for (let place = 1; place <= count; place += 1) {
		const head = heads[root - place]!;
		own[place] = head === root ? root : root - head;
		ownMargins[place] = margins[root - place]!;
	}
	return [own, ownMargins];
}

/** How far the score of an arc stands above the next best head of the same word. */
function clearnessOf(arcs: Float32Array, size: number, head: number, dependent: number): number {
	let next = -Infinity;
	for (let other = 1; other <= size; other += 1) {
		if (other !== head) next = Math.max(next, arcs[other * (size + 1) + dependent]!);
	}
	const clearness = arcs[head * (size + 1) + dependent]! - next;
	return Math.min(clearness, 99);
}
