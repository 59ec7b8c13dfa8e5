import { toHint, type Hint } from './arc-features';
import { Labeller, type Labelled } from './label';
import { lemmaOf, readLemmas, type Lemmas } from './lemma';
import { isKnown, readGroups, readTags } from './lexicon';
import { hangMarks, partMarks } from './marks';
import { Parser, type Parse } from './parse';
import { toParseInput, type ParseInput } from './parse-features';
import { surenessAt, type Sure } from './sureness';
import { Tagger, type Tagged } from './tag';
import type { BareSentence, Sentence } from './text';
import { TreeParser } from './tree-parser';
import type { Weights } from './weights';
import { Words, type Word } from './words';

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
	lemmas: Lemmas;
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
		lemmas: readLemmas(weights.text('lemmas')),
		sure: JSON.parse(weights.text('sure')) as Sure
	};
}

/** Tag the words of sentences and build their trees. */
export function readSentences(
	text: string,
	sentences: readonly BareSentence[],
	reader: Reader
): Sentence[] {
	const { sure, lemmas, words } = reader;
	const isWord = (word: string) => isKnown(words.lexicon, word);
	const texts = sentences.map(({ tokens }) =>
		tokens.map(({ start, end }) => text.slice(start, end))
	);
	return readWords(texts, reader).map(({ tags, heads, relations, margins }, sentence) => ({
		start: sentences[sentence]!.start,
		end: sentences[sentence]!.end,
		tokens: sentences[sentence]!.tokens.map(({ start, end }, at) => ({
			start,
			end,
			text: texts[sentence]![at]!,
			tag: tags[at]!,
			lemma: lemmaOf(texts[sentence]![at]!, tags[at]!, lemmas, isWord),
			head: heads[at]!,
			relation: relations[at]!,
			sure: {
				tag: surenessAt(sure.tag, margins[at]!.tag),
				head: surenessAt(sure.head[margins[at]!.agree]!, margins[at]!.head),
				relation: surenessAt(sure.relation, margins[at]!.relation)
			}
		}))
	}));
}

/** What was decided of each word of a sentence, and how clearly. */
export interface ReadWords {
	tags: string[];
	/** Place of the head, -1 for the root. */
	heads: number[];
	relations: string[];
	/** `agree`: how many of both parses have this head. */
	margins: { tag: number; head: number; agree: 0 | 1 | 2; relation: number }[];
}

/**
 * Tag words and build their trees, stage by stage over all sentences: each stage has its own tables,
 * and going through one of them at a time is nearly twice as fast.
 */
export function readWords(
	sentences: readonly (readonly string[])[],
	reader: Omit<Reader, 'sure' | 'lemmas'>
): ReadWords[] {
	const { tagger, retagger, forth, back, trees, labeller, tagNames } = reader;
	const words = sentences.map((texts) => texts.map((text) => reader.words.get(text)));
	const drafts = words.map((own) => tagger.tag(own).tags);
	const tagged = words.map((own, at) => retagger.tag(own, drafts[at]));
	const laid = words.map((own, at) => layOut(sentences[at]!, own, tagged[at]!.tags, tagNames));
	const onwards = laid.map((one) => toHint(forth.parse(one.input)));
	const backwards = laid.map((one) => toHint(turned(back.parse(one.turnedInput))));
	const hints = onwards.map((hint, at): [Hint, Hint] => [hint, backwards[at]!]);
	const arcs = laid.map(({ input }, at) => trees.scoreArcs(input, hints[at]!));
	const heads = laid.map(({ input }, at) => trees.parse(input, arcs[at]!));
	const labelled = laid.map(({ input }, at) => labeller.label(input, heads[at]!));

	return sentences.map((texts, at) =>
		toRead(texts, tagged[at]!, laid[at]!, hints[at]!, arcs[at]!, heads[at]!, labelled[at]!, reader)
	);
}

/** A sentence as the parsers take it: its words without marks, from both ends. */
export interface Laid {
	/** Places of the words among the tokens. */
	places: number[];
	input: ParseInput;
	turnedInput: ParseInput;
}

/** Lay out a sentence for the parsers. */
export function layOut(
	texts: readonly string[],
	words: readonly Word[],
	tags: readonly number[],
	tagNames: readonly string[]
): Laid {
	const { places, marks } = partMarks(
		texts,
		tags.map((tag) => tagNames[tag]!)
	);
	const kept = places.map((place) => words[place]!);
	const keptTags = places.map((place) => tags[place]!);
	return {
		places,
		input: toParseInput(kept, keptTags, marks, tagNames),
		turnedInput: toParseInput(kept, keptTags, marks, tagNames, true)
	};
}

/** A parse of the reversed sentence as one of the sentence itself; the root stays at its end. */
export function turned({ heads, margins }: Parse): Parse {
	const root = heads.length - 1;
	const own: Parse = {
		heads: new Int32Array(heads.length),
		margins: new Float32Array(heads.length)
	};
	for (let place = 1; place < root; place += 1) {
		const head = heads[root - place]!;
		own.heads[place] = head === root ? root : root - head;
		own.margins[place] = margins[root - place]!;
	}
	return own;
}

/** Put together what was decided of the tokens of a sentence. */
function toRead(
	texts: readonly string[],
	tagged: Tagged,
	{ places, input }: Laid,
	hints: readonly [Hint, Hint],
	arcs: Float32Array,
	found: Int32Array,
	labelled: Labelled,
	{ tagNames, relationNames }: Pick<Reader, 'tagNames' | 'relationNames'>
): ReadWords {
	const root = input.count + 1;
	const heads = texts.map(() => -1);
	const relations = texts.map(() => 'punct');
	const isMark = texts.map(() => true);
	const margins = tagged.margins.map((tag): ReadWords['margins'][number] => ({
		tag,
		head: 99,
		agree: 2,
		relation: 99
	}));
	places.forEach((at, index) => {
		const place = index + 1;
		const head = found[place]!;
		isMark[at] = false;
		heads[at] = head === root ? -1 : places[head - 1]!;
		relations[at] = head === root ? 'root' : relationNames[labelled.labels[place]!]!;
		margins[at] = {
			tag: tagged.margins[at]!,
			head: clearnessOf(arcs, root, head, place),
			agree: hints.filter((hint) => hint.heads[place] === head).length as 0 | 1 | 2,
			relation: labelled.margins[place]!
		};
	});
	hangMarks(heads, isMark);
	return { tags: tagged.tags.map((tag) => tagNames[tag]!), heads, relations, margins };
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
