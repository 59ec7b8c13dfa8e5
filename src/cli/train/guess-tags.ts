import { seeded, shuffled } from '$lib/random/random';
import type { Gold } from './conllu';
import type { WordVectors } from './group-words';

/** Endings of so many letters tell something, those that so many words have. */
const ENDINGS = { longest: 4, words: 60 };

/** How much weight each side has: a number of the vector, an ending. */
const weight = { vector: 4, ending: 0.5 };

/** How often a guess counts beside the tags that a word was seen with. */
const TRUST = 3;

const ROUNDS = 12;
const RATE = 0.1;

/**
 * The share of each tag among the uses of a word: what the treebanks show, and what its vector and
 * its ending let one guess (multinomial logistic regression, learnt with AdaGrad: Duchi et al. 2011).
 *
 * @returns For each word as many shares as there are tags, one after the other.
 */
export function guessTags(all: WordVectors, golds: readonly Gold[]): Float32Array {
	const tags = [...new Set(golds.flatMap((gold) => gold.tags))].sort();
	const seen = countTags(all.words, golds, tags);
	const features = featuresOf(all);
	const model = learn(features, seen, tags.length);
	const shares = new Float32Array(all.words.length * tags.length);
	features.forEach((own, word) => {
		const counts = seen.get(word);
		const total = (counts?.reduce((sum, count) => sum + count, 0) ?? 0) + TRUST;
		model.guess(own).forEach((share, tag) => {
			shares[word * tags.length + tag] = ((counts?.[tag] ?? 0) + TRUST * share) / total;
		});
	});
	return shares;
}

/** How often each tag was seen with those words that the treebanks have. */
function countTags(
	words: readonly string[],
	golds: readonly Gold[],
	tags: readonly string[]
): Map<number, Float32Array> {
	const places = new Map(words.map((word, place) => [word, place]));
	const counts = new Map<number, Float32Array>();
	for (const gold of golds) {
		gold.words.forEach((text, at) => {
			const word = places.get(text.replaceAll('’', "'").toLowerCase());
			if (word === undefined) return;
			const own = counts.get(word) ?? new Float32Array(tags.length);
			own[tags.indexOf(gold.tags[at]!)]! += 1;
			counts.set(word, own);
		});
	}
	return counts;
}

/** What is known of a word: places of features and their values. */
interface Seen {
	places: Int32Array;
	values: Float32Array;
}

function featuresOf({ words, vectors, size }: WordVectors): Seen[] {
	const endingsOf = (word: string) =>
		Array.from({ length: ENDINGS.longest }, (_, at) => at + 1)
			.filter((length) => length < word.length)
			.map((length) => word.slice(-length));
	const counts = new Map<string, number>();
	for (const ending of words.flatMap(endingsOf)) counts.set(ending, (counts.get(ending) ?? 0) + 1);
	const usual = [...counts].filter(([, count]) => count >= ENDINGS.words).map(([name]) => name);
	const places = new Map(usual.map((ending, at) => [ending, size + 1 + at]));

	return words.map((word, at) => {
		const own = vectors.subarray(at * size, (at + 1) * size);
		const length = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0)) || 1;
		const endings = endingsOf(word).filter((ending) => places.has(ending));
		return {
			places: Int32Array.from([...own.keys(), size, ...endings.map((name) => places.get(name)!)]),
			values: Float32Array.from([
				...own.map((value) => (weight.vector * value) / length),
				1,
				...endings.map(() => weight.ending)
			])
		};
	});
}

function learn(features: readonly Seen[], seen: Map<number, Float32Array>, tags: number) {
	const rows = 1 + features.reduce((most, { places }) => Math.max(most, ...places), 0);
	const weights = new Float32Array(rows * tags);
	const steepness = new Float32Array(rows * tags).fill(1e-3);
	const guess = ({ places, values }: Seen): Float32Array => {
		const scores = new Float32Array(tags);
		places.forEach((place, at) => {
			for (let tag = 0; tag < tags; tag += 1) {
				scores[tag]! += values[at]! * weights[place * tags + tag]!;
			}
		});
		return toShares(scores);
	};
	const random = seeded(6);
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const [word, counts] of shuffled([...seen], random)) {
			const own = features[word]!;
			const shares = guess(own);
			const total = counts.reduce((sum, count) => sum + count, 0);
			// A word seen often tells more, but not so much that the rare ones have no say.
			const worth = Math.sqrt(Math.min(total, 10));
			own.places.forEach((place, at) => {
				for (let tag = 0; tag < tags; tag += 1) {
					const slope = worth * own.values[at]! * (shares[tag]! - counts[tag]! / total);
					const cell = place * tags + tag;
					steepness[cell]! += slope * slope;
					weights[cell]! -= (RATE * slope) / Math.sqrt(steepness[cell]!);
				}
			});
		}
	}
	return { guess };
}

/** Scores as shares of one (softmax). */
function toShares(scores: Float32Array): Float32Array {
	const most = scores.reduce((best, score) => Math.max(best, score), -Infinity);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((all, power) => all + power, 0);
	return powers.map((power) => power / sum);
}
