import { gunzipSync, gzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGazetteer, known, type Gazetteer } from '$lib/language/gazetteer';
import { toTable, type Table } from '$lib/language/perceptron';
import { readWeights, writeWeights } from '$lib/language/weights';
import { kindLetters, noLetter, RARE_PLACES, rarePlaceOf } from '$lib/language/word-kinds';
import { packGazetteer } from './gazetteer';
import type { WordVectors } from './group-words';
import { likeNames } from './like-names';
import { readWordNet, type WordNet } from './wordnet';

/** From so likely on a likeness counts as sure, and as fairly sure. */
const SURE = 0.92;
const FAIRLY_SURE = 0.7;

/** How likely a word must be a name to be kept among the rare ones, of which only hashes are. */
const LIKELY_RARE = 0.75;

/** So many of the most frequent words may teach what is no name: among the rest most are names. */
const COMMON = 100_000;

const rareFile = 'rare-names.bin.gz';

type Class = Parameters<typeof likeNames>[1] extends ReadonlyMap<string, infer Kind> ? Kind : never;

/**
 * Write the lists that come from WordNet: its names by kind, and for each word that has a vector what
 * it tends to stand for.
 */
export function writeNameLists(folder: string, wordNetFolder: string, vectors: WordVectors): void {
	const wordNet = readWordNet(wordNetFolder);
	for (const [kind, names] of Object.entries(wordNet.names))
		writeFileSync(join(folder, `wordnet-${kind}.txt`), `${names.join('\n')}\n`);

	const gazetteer = readGazetteer(packGazetteer(folder));
	const listed = new Set(readList(folder, 'word-groups.txt').split(/\s+/));
	const letters = new Map<string, string[]>();
	const add = (letter: string, word: string) => {
		const words = letters.get(letter) ?? [];
		letters.set(letter, words);
		words.push(word);
	};
	const rare = new Int8Array(RARE_PLACES);
	for (const { word, kind, sure } of likeNames(
		vectors,
		seedsOf(vectors.words, gazetteer, wordNet)
	)) {
		if (!/^[a-z][a-z'.-]*$/.test(word)) continue;
		const noun = wordNet.nouns.get(word);
		if (!listed.has(word)) {
			if (isKept(kind) && sure >= LIKELY_RARE)
				rare[rarePlaceOf(word)] = kindLetters.names[kind].charCodeAt(1);
		} else if (kind !== 'common') {
			add(kindLetters.names[kind][sure >= SURE ? 0 : sure >= FAIRLY_SURE ? 1 : 2]!, word);
		} else if (noun) add(kindLetters.nouns[noun], word);
		else if (!wordNet.small.has(word)) add(kindLetters.names.common[0]!, word);
	}
	const lines = [...letters]
		.sort()
		.map(([letter, words]) => `${letter}: ${words.sort().join(' ')}`);
	writeFileSync(join(folder, 'word-kinds.txt'), `${lines.join('\n')}\n`);
	const table = toTable(rare, 1, 1);
	const bytes = writeWeights([{ name: 'rare names', kind: 'table', table }]);
	writeFileSync(join(folder, rareFile), gzipSync(bytes, { level: 9, mtime: 0 }));
}

/** Rare names of other kinds are hardly ever met. */
function isKept(kind: Class): kind is 'person' | 'place' | 'organization' {
	return /^(?:person|place|organization)$/.test(kind);
}

/** The table of rare names, as `WordKinds` takes it. */
export function readRareNames(folder: string): Table {
	return readWeights(gunzipSync(readFileSync(join(folder, rareFile)))).table('rare names');
}

function readList(folder: string, name: string): string {
	return readFileSync(join(folder, name), 'utf8').trimEnd();
}

/** Words that name one kind of thing only, and words that are no names. */
function seedsOf(
	words: string[],
	{ names }: Gazetteer,
	{ small, living }: WordNet
): Map<string, Class> {
	const kinds = new Map<string, Set<Class>>();
	for (const [name, bits] of names) {
		if (name.includes(' ')) continue;
		const word = name.toLowerCase();
		const own = kinds.get(word) ?? new Set();
		for (const kind of classesOf(bits)) own.add(kind);
		kinds.set(word, own);
	}
	for (const name of living) {
		const word = name.toLowerCase();
		kinds.set(word, (kinds.get(word) ?? new Set<Class>()).add('other'));
	}
	const seeds = new Map<string, Class>();
	words.forEach((word, rank) => {
		const own = [...(kinds.get(word) ?? [])];
		if (small.has(word)) {
			if (own.length === 0 && rank < COMMON) seeds.set(word, 'common');
		} else if (own.length === 1) seeds.set(word, own[0]!);
	});
	return seeds;
}

function classesOf(bits: number): Class[] {
	const found: Class[] = [];
	if (bits & (known.man | known.woman | known.surname)) found.push('person');
	if (bits & (known.country | known.capital | known.city | known.region)) found.push('place');
	if (bits & known.organization) found.push('organization');
	if (bits & known.people) found.push('people');
	return found;
}

/** The letters of all words of the groups, in their order, as `readWordKinds` reads them. */
export function packWordKinds(folder: string): string {
	const letters = new Map(
		readList(folder, 'word-kinds.txt')
			.split('\n')
			.flatMap((line) =>
				line
					.slice(3)
					.split(' ')
					.map((word): [string, string] => [word, line[0]!])
			)
	);
	return readList(folder, 'word-groups.txt')
		.split(/\s+/)
		.map((word) => letters.get(word) ?? noLetter)
		.join('');
}
