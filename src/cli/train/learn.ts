import { toHint, type Hint } from '$lib/language/arc-features';
import { turned, type ReadWords, type Reader } from '$lib/language/reader';
import { Labeller } from '$lib/language/label';
import { readLemmas } from '$lib/language/lemma';
import { isKnown, readGroups, readTags } from '$lib/language/lexicon';
import { Parser } from '$lib/language/parse';
import { toScorer } from '$lib/language/perceptron';
import { Tagger } from '$lib/language/tag';
import { TreeParser } from '$lib/language/tree-parser';
import { Words } from '$lib/language/words';
import type { Section } from '$lib/language/weights';
import { finishWithin, type AveragedPerceptron } from './averaged';
import type { Gold } from './conllu';
import { jackknife, toExample, turnedHeads, type Example } from './examples';
import { trainLabeller } from './labeller';
import { writeLemmas } from './lemmas';
import { writeTags } from './lexicon';
import { trainParser } from './parser';
import { fitReader } from './fit-reader';
import { trainTagger } from './tagger';
import { chancesOf, trainTrees, withoutCrossings } from './trees';

/** How many parts the texts are cut into where each is to be read by what learnt from the others. */
const FOLDS = 4;

/** Orders in which trees are learnt from; what is learnt is the mean of them. */
const seeds = [3, 5, 7];

/** How often each part of the reader goes over its texts. */
const epochs = { draft: 3, tagger: 5, parser: 8, trees: 2, labeller: 4 };

/** The bytes that each part may take when packed: they were shared out by what it costs to do with fewer. */
const room = {
	tagger: 140_000,
	retagger: 310_000,
	forth: 360_000,
	back: 360_000,
	trees: 480_000,
	labeller: 420_000
};

/**
 * What the reader learnt, and the training texts as it reads those it has not learnt from: once by
 * the parser from the first word on, once by that from the last.
 */
export interface Learnt {
	reader: Reader;
	sections: Section[];
	reads: Omit<ReadWords, 'margins'>[][];
}

/** Learn to read: each part from what the parts before it make of texts that they have not seen. */
export function learnToRead(
	golds: readonly Gold[],
	fitOn: readonly Gold[],
	groups: string,
	say: (step: string) => void
): Learnt {
	const sections: Section[] = [];
	const tagText = writeTags(golds);
	const words = new Words({ groups: readGroups(groups), tags: readTags(tagText) });
	const tagNames = namesOf(golds.flatMap(({ tags }) => tags));
	const see = ({ words: texts }: Gold) => texts.map((text) => words.get(text));
	const keep = (name: keyof typeof room, ...learners: AveragedPerceptron[]) => {
		const table = finishWithin(room[name], learners);
		sections.push({ name, kind: 'table', table });
		say(name);
		return toScorer(table);
	};

	const drafts = jackknife(
		golds,
		FOLDS,
		(others) => trainTagger(others, tagNames, words, epochs.draft).tagger,
		(tagger, gold) => tagger.tag(see(gold)).tags
	);
	say('drafts of tags');
	const tagger = new Tagger(
		tagNames,
		keep('tagger', trainTagger(golds, tagNames, words, epochs.tagger).learner)
	);
	const retagger = new Tagger(
		tagNames,
		keep('retagger', trainTagger(golds, tagNames, words, epochs.tagger, drafts).learner)
	);

	const laid = golds.map((gold, at) => toExample(gold, drafts[at]!, words, tagNames));
	const forth = (others: readonly Example[]) => trainParser(others, epochs.parser);
	const back = (others: readonly Example[]) =>
		trainParser(
			others.map((one) => ({ input: one.turnedInput, heads: turnedHeads(one.heads) })),
			epochs.parser
		);
	const hints = jackknife(
		laid,
		FOLDS,
		(others) => ({ forth: forth(others).parser, back: back(others).parser }),
		(parsers, one): [Hint, Hint] => [
			toHint(parsers.forth.parse(one.input)),
			toHint(turned(parsers.back.parse(one.turnedInput)))
		]
	);
	say('hints of parsers');
	const parsers = {
		forth: new Parser(keep('forth', forth(laid).learner)),
		back: new Parser(keep('back', back(laid).learner))
	};

	const treeExamples = laid.map((one, at) => ({
		input: one.input,
		hints: hints[at]!,
		heads: withoutCrossings(one.heads)
	}));
	const chances = chancesOf(treeExamples);
	const learners = seeds.map((seed) => trainTrees(treeExamples, chances, epochs.trees, seed));
	const trees = new TreeParser(keep('trees', ...learners), chances);

	const relationNames = frequent(golds.flatMap(({ relations }) => relations.map(told)));
	const labeller = new Labeller(
		relationNames,
		keep(
			'labeller',
			trainLabeller(
				laid.map((one) => ({ ...one, labels: labelsOf(one.relations, relationNames) })),
				relationNames,
				epochs.labeller
			).learner
		)
	);

	const parts = { words, tagNames, relationNames, tagger, retagger, ...parsers, trees, labeller };
	const sure = fitReader(parts, fitOn);
	const lemmaText = writeLemmas(golds, (word) => isKnown(words.lexicon, word));
	say('sureness');
	sections.push(
		toBytes('tags', tagNames.join('\n')),
		toBytes('relations', relationNames.join('\n')),
		toBytes('groups', groups),
		toBytes('known tags', tagText),
		toBytes('lemmas', lemmaText),
		toBytes('sure', JSON.stringify(sure)),
		{ name: 'chances', kind: 'bytes', bytes: chances }
	);
	const reads = [0, 1].map((way) =>
		golds.map((gold, at) => {
			const { input, places } = laid[at]!;
			const { heads } = hints[at]![way]!;
			const { labels } = labeller.label(input, heads);
			const texts = gold.words;
			const index = new Map(places.map((place, order) => [place, order + 1]));
			return {
				tags: drafts[at]!.map((tag) => tagNames[tag]!),
				heads: texts.map((_, token) => {
					const head = heads[index.get(token) ?? 0]!;
					return head && head <= places.length ? places[head - 1]! : -1;
				}),
				relations: texts.map((_, token) =>
					index.has(token) ? relationNames[labels[index.get(token)!]!]! : 'punct'
				)
			};
		})
	);
	return { reader: { ...parts, sure, lemmas: readLemmas(lemmaText) }, sections, reads };
}

/** A part of the weights that is text. */
export function toBytes(name: string, text: string): Section {
	return { name, kind: 'bytes', bytes: new TextEncoder().encode(text) };
}

function namesOf(all: readonly string[]): string[] {
	return [...new Set(all)].sort();
}

/** Relations that are worth a column, without that of marks. */
function frequent(all: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
	return namesOf([...counts].filter(([, count]) => count >= 10).map(([name]) => name)).filter(
		(name) => name !== 'punct'
	);
}

/**
 * An agent is told from other obliques by its “by” beneath a passive; not all treebanks of English
 * have a relation of its own for it, so here none does.
 */
function told(relation: string): string {
	return relation === 'obl:agent' ? 'obl' : relation;
}

/** Places in the list of relations; a rare one counts as its wider kind, one unknown as -1. */
function labelsOf(relations: readonly string[], names: readonly string[]): Int32Array {
	const labels = relations.map(told).map((relation) => {
		const label = names.indexOf(relation);
		return label >= 0 ? label : names.indexOf(relation.split(':')[0]!);
	});
	return Int32Array.from([-1, ...labels, -1]);
}
