import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { kindLetters } from '$lib/language/word-kinds';

export type NounClass = keyof typeof kindLetters.nouns;

/** What is taken from WordNet. */
export interface WordNet {
	/** Names of families and kinds of animals and plants. */
	living: string[];
	/** What the first sense of a noun is, by the noun in lower case; single words and their plurals. */
	nouns: Map<string, NounClass>;
	/** Words that are written small, and their endings. */
	small: Set<string>;
	/** Names by what they are of, in the words of the gazetteer. */
	names: Record<'region' | 'surname' | 'organization' | 'event' | 'thing', string[]>;
}

/** The files of the lexicographers, by their numbers (lexnames(5WN)). */
const classes: Record<number, NounClass> = {
	4: 'event',
	5: 'life',
	6: 'artifact',
	7: 'idea',
	8: 'life',
	9: 'idea',
	10: 'work',
	11: 'event',
	12: 'idea',
	13: 'life',
	14: 'group',
	15: 'place',
	17: 'land',
	18: 'person',
	20: 'life',
	26: 'idea',
	27: 'life',
	28: 'time'
};

interface Synset {
	file: number;
	words: string[];
	/** It is one of its kind: a name. */
	isOne: boolean;
}

/** Read the database files of WordNet 3.1 (wndb(5WN)): data and index of nouns, data of the rest. */
export function readWordNet(folder: string): WordNet {
	const synsets = new Map(
		linesOf(folder, 'data.noun').map((line): [string, Synset] => readSynset(line))
	);
	const all = [...synsets.values()];
	const small = new Set<string>();
	const noteSmall = ({ words }: Synset) => {
		for (const word of words)
			if (/^[a-z]/.test(word)) for (const form of formsOf(word)) small.add(form);
	};
	all.forEach(noteSmall);
	for (const name of ['data.verb', 'data.adj', 'data.adv'])
		for (const line of linesOf(folder, name)) noteSmall(readSynset(line)[1]);
	const living = all
		.filter(({ file }) => file === 5 || file === 20)
		.flatMap(({ words }) => words)
		.filter((word) => /^\p{Lu}\S+$/u.test(word));
	return { living, nouns: readNouns(folder, synsets), small, names: namesOf(all) };
}

function linesOf(folder: string, name: string): string[] {
	return readFileSync(join(folder, name), 'utf8')
		.split('\n')
		.filter((line) => line && !line.startsWith(' '));
}

/** `08524735 15 n 02 city 0 metropolis 0 …`: place, file, kind, words with numbers, pointers. */
function readSynset(line: string): [string, Synset] {
	const parts = line.split(' | ')[0]!.split(' ');
	const words = Array.from({ length: parseInt(parts[3]!, 16) }, (_, at) =>
		parts[4 + 2 * at]!.replace(/\(.*\)$/, '').replaceAll('_', ' ')
	);
	return [parts[0]!, { file: Number(parts[1]), words, isOne: parts.includes('@i') }];
}

function readNouns(folder: string, synsets: ReadonlyMap<string, Synset>): WordNet['nouns'] {
	const nouns: WordNet['nouns'] = new Map();
	for (const line of linesOf(folder, 'index.noun')) {
		const parts = line.trim().split(' ');
		const word = parts[0]!;
		const first = parts
			.slice(-Number(parts[2]))
			.map((place) => synsets.get(place)!)
			.find(({ isOne }) => !isOne);
		if (first && !word.includes('_')) nouns.set(word, classes[first.file] ?? 'other');
	}
	for (const [word, kind] of [...nouns]) {
		const plural = pluralOf(word);
		if (!nouns.has(plural)) nouns.set(plural, kind);
	}
	return nouns;
}

function pluralOf(word: string): string {
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** A word and what endings make of it, roughly. */
function formsOf(word: string): string[] {
	const stem = word.replace(/e$/, '');
	const forms = ['s', 'es', 'ed', 'd', 'ing', 'er', 'ly'].map((ending) => word + ending);
	return [word, ...forms, `${stem}ing`, word.replace(/y$/, 'ies'), word.replace(/y$/, 'ied')];
}

function namesOf(all: readonly Synset[]): WordNet['names'] {
	const of = (files: number[], isOne: boolean) =>
		all
			.filter((synset) => files.includes(synset.file) && synset.isOne === isOne)
			.flatMap(({ words }) => words)
			.filter((word) => /^\p{Lu}./u.test(word));
	const list = (...names: string[]) =>
		[...new Set(names)].filter((name) => !name.includes('|')).sort();
	const surnames = of([18], true).map((name) => name.slice(name.lastIndexOf(' ') + 1));
	const isBody = (name: string) =>
		/University|Exchange|Company|College|Museum|Observatory/.test(name);
	// Families of animals and plants are groups too.
	const isFamily = (name: string) => /(?:dae|ales|phyta|ineae|inae)$|^genus | genus/.test(name);
	return {
		region: list(...of([15, 17], true)),
		surname: list(...surnames.filter((name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name))),
		organization: list(
			...of([14], true),
			...of([14], false).filter((name) => !isFamily(name)),
			...of([6], true).filter(isBody)
		),
		event: list(...of([4, 11], true), ...of([28], true).filter((name) => name.includes(' '))),
		thing: list(...of([10], true), ...of([6, 10, 23, 26, 27], false))
	};
}
