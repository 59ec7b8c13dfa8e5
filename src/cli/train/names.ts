import type { Gazetteer } from '$lib/language/gazetteer';
import { lookAround, type Around } from '$lib/language/name-around';
import { NameFinder } from '$lib/language/name-spans';
import { NameTyper } from '$lib/language/name-types';
import { viewText, type View } from '$lib/language/name-view';
import { keyOf, typedKinds } from '$lib/language/names';
import { Features } from '$lib/language/perceptron';
import type { Token } from '$lib/language/text';
import type { Words } from '$lib/language/words';
import { seeded, shuffled, type Random } from '$lib/random/random';
import { AveragedPerceptron } from './averaged';
import type { GoldName } from './gold-names';

/** A text to learn names from: its sentences, with tags as the tagger would give them. */
export interface NameText {
	sentences: Pick<Token, 'text' | 'tag' | 'head' | 'relation'>[][];
	names: GoldName[][];
}

const ROWS = 2 ** 17;
/** So many places of a name are learnt from. */
const MOST_PLACES = 10;
/** What is right has to stand so far above the rest where a name begins or ends. */
const MARGIN = 0.1;
/** How fast kinds are learnt. */
const RATE = 0.05;
/** This share of what is seen is left out at each step, so that no single sight is relied on. */
const LEFT_OUT = 0.2;
const OUT = 0;
const FIRST = 1;
const FURTHER = 2;

/** Learn to find names and to tell their kinds; another seed learns in another order. */
export function trainNames(
	texts: readonly NameText[],
	words: Words,
	gazetteer: Gazetteer,
	seed = 0,
	epochs = { spans: 8, types: 20 }
): { spans: AveragedPerceptron; types: AveragedPerceptron } {
	const examples = texts.map(({ sentences, names }) =>
		viewText(sentences, words, gazetteer).map((views, at) => ({ views, names: names[at]! }))
	);
	return {
		spans: trainSpans(examples.flat(), epochs.spans, seeded(2 + seed)),
		types: trainTypes(examples.flatMap(groupNames), epochs.types, seeded(3 + seed))
	};
}

interface Example {
	views: View[];
	names: GoldName[];
}

function trainSpans(
	examples: readonly Example[],
	epochs: number,
	random: Random
): AveragedPerceptron {
	const learner = new AveragedPerceptron(3, ROWS);
	const finder = new NameFinder(learner);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		for (const { views, names } of shuffled(examples, random)) {
			const right = views.map(() => OUT);
			for (const { from, to } of names) right.fill(FURTHER, from, to).fill(FIRST, from, from + 1);
			finder.find(views, (see, at, chosen) => {
				// Scored anew: what the finder would not allow is to score low too.
				learner.learn(see, right[at]!, rivalOf(learner.score(see), right[at]!, MARGIN));
				return right[at] === FURTHER && chosen !== FURTHER ? FURTHER : chosen;
			});
		}
	}
	return learner;
}

/**
 * A name is one decision for all of its places in a text, as when names are found: what its places
 * say together is learnt from, and not each of them. The scores are learnt as a softmax regression,
 * so that what is rare does not weigh more than it tells; features are left out by chance (Srivastava
 * et al. 2014).
 */
function trainTypes(groups: readonly Group[], epochs: number, random: Random): AveragedPerceptron {
	const learner = new AveragedPerceptron(typedKinds.length, ROWS);
	const typer = new NameTyper(learner);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		for (const { kind, places, around } of shuffled(groups, random)) {
			const right = typedKinds.indexOf(kind);
			const sights = places
				.slice(0, MOST_PLACES)
				.map(({ views, name }) => someOf(typer.see(views, name, around), random));
			const sums = new Float32Array(typedKinds.length);
			for (const sight of sights)
				learner
					.score(sight)
					.forEach((score, choice) => (sums[choice]! += score / sights.length / (1 - LEFT_OUT)));
			learner.tick();
			toChances(sums).forEach((chance, choice) => {
				const by = (RATE * ((choice === right ? 1 : 0) - chance)) / sights.length;
				if (Math.abs(by) > 1e-5) for (const sight of sights) learner.change(sight, choice, by);
			});
		}
	}
	return learner;
}

/** A part of what is seen, by chance. */
function someOf({ hashes, count }: Features, random: Random): Features {
	const some = new Features();
	for (let at = 0; at < count; at += 1) {
		if (random() >= LEFT_OUT) some.hashes[some.count++] = hashes[at]!;
	}
	return some;
}

function toChances(scores: Float32Array): Float32Array {
	const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
	const shares = scores.map((score) => Math.exp(score - most));
	const total = shares.reduce((sum, share) => sum + share, 0);
	return shares.map((share) => share / total);
}

/** A name with all of its places in a text, and what else the text tells of it. */
interface Group {
	kind: GoldName['kind'];
	places: { views: View[]; name: GoldName }[];
	around: Around;
}

function groupNames(examples: readonly Example[]): Group[] {
	const placed = examples.flatMap(({ views, names }) =>
		names.map((name) => ({ ...name, name, views, key: keyOf(views, name.from, name.to) }))
	);
	const around = lookAround(placed);
	const groups = new Map<string, Group>();
	for (const { kind, key, views, name } of placed) {
		const group = groups.get(`${kind} ${key}`) ?? { kind, places: [], around: around.get(key)! };
		group.places.push({ views, name });
		groups.set(`${kind} ${key}`, group);
	}
	return [...groups.values()];
}

/** The best wrong choice where the right one does not stand above it clearly, or else the right one. */
function rivalOf(scores: Float32Array, right: number, margin: number): number {
	let rival = right === 0 ? 1 : 0;
	scores.forEach((score, choice) => {
		if (choice !== right && score > scores[rival]!) rival = choice;
	});
	return scores[right]! - scores[rival]! < margin ? rival : right;
}
