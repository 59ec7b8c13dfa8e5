import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGazetteer } from '$lib/language/gazetteer';
import type { MentionModels, MentionSure } from '$lib/language/mentions';
import { toScorer } from '$lib/language/perceptron';
import type { ReadWords } from '$lib/language/reader';
import type { Section } from '$lib/language/weights';
import { readWordKinds } from '$lib/language/word-kinds';
import { finishWithin, type AveragedPerceptron } from './averaged';
import type { Gold } from './conllu';
import { readGolds } from './fit-reader';
import { fitMentions } from './fit-mentions';
import { packGazetteer } from './gazetteer';
import { goldNames, goldNouns } from './gold-names';
import { toBytes, type Learnt } from './learn';
import { packWordKinds, readRareNames } from './name-lists';
import { trainNames, type NameText } from './names';
import { trainNouns, type NounText } from './nouns';

/** Orders in which names are learnt from, for each way to read; what is learnt is the mean of all. */
const seeds = [0, 10, 20];

/** The bytes that each part may take when packed. */
const room = {
	'name spans': 150_000,
	'name types': 180_000,
	nouns: 48_000
};

/** Learn names and nouns from the texts that mark them, as the reader reads those. */
export function learnNames(
	golds: readonly Gold[],
	fitOn: readonly Gold[],
	{ reader, reads }: Learnt,
	lists: string
): Section[] {
	const packed = packGazetteer(lists);
	const letters = packWordKinds(lists);
	const rare = readRareNames(lists);
	const groups = readFileSync(join(lists, 'word-groups.txt'), 'utf8').trimEnd();
	const gazetteer = readGazetteer(packed, readWordKinds(groups, letters, rare));
	const { words } = reader;
	const texts = reads.map((read) => toTexts(golds, read));
	const names = texts.flatMap((read, way) =>
		seeds.map((seed) => trainNames(read, words, gazetteer, seed + way))
	);
	const sections: Section[] = [
		toBytes('gazetteer', packed),
		toBytes('word kinds', letters),
		{ name: 'rare names', kind: 'table', table: rare }
	];
	const keep = (name: keyof typeof room, learners: AveragedPerceptron[]) => {
		const table = finishWithin(room[name], learners);
		sections.push({ name, kind: 'table', table });
		return toScorer(table);
	};
	const models: Omit<MentionModels, 'sure'> = {
		words,
		gazetteer,
		spans: keep(
			'name spans',
			names.map(({ spans }) => spans)
		),
		types: keep(
			'name types',
			names.map(({ types }) => types)
		),
		nouns: keep('nouns', [trainNouns(texts[0]!, words, gazetteer)])
	};
	const unseen = toTexts(fitOn, readGolds(fitOn, reader));
	const sure: MentionSure = fitMentions(unseen, models);
	return [...sections, toBytes('mention sure', JSON.stringify(sure))];
}

/** A text of a treebank with its names and nouns. */
export type MarkedText = NameText & NounText;

type Read = Pick<ReadWords, 'tags' | 'heads' | 'relations'>;

/** The texts of treebanks that mark entities. */
export function toTexts(golds: readonly Gold[], read: readonly Read[]): MarkedText[] {
	const texts = new Map<string, MarkedText>();
	golds.forEach((gold, at) => {
		// All sentences of GUM count, since one without entities teaches where none are.
		if (!gold.id.startsWith('GUM')) return;
		const id = gold.id.replace(/-\d+$/, '');
		const text = texts.get(id) ?? { sentences: [], names: [], nouns: [] };
		const { tags, heads, relations } = read[at]!;
		text.sentences.push(
			gold.words.map((word, place) => ({
				text: word,
				tag: tags[place]!,
				head: heads[place]!,
				relation: relations[place]!
			}))
		);
		text.names.push(goldNames(gold));
		text.nouns.push(goldNouns(gold));
		texts.set(id, text);
	});
	return [...texts.values()];
}
