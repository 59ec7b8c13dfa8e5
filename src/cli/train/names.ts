import type { Gazetteer } from '$lib/language/gazetteer';
import { NameFinder } from '$lib/language/name-spans';
import { NameTyper } from '$lib/language/name-types';
import { viewText, type View } from '$lib/language/name-view';
import { keyOf, typedKinds } from '$lib/language/names';
import type { Token } from '$lib/language/text';
import type { Words } from '$lib/language/words';
import { seeded, shuffled } from '$lib/random/random';
import { AveragedPerceptron } from './averaged';
import type { GoldName } from './gold-names';

/** A text to learn names from: its sentences, with tags as the tagger would give them. */
export interface NameText {
	sentences: Pick<Token, 'text' | 'tag' | 'head' | 'relation'>[][];
	names: GoldName[][];
}

const ROWS = 2 ** 17;
/** What is right has to stand so far above the rest, or it is learnt again. */
const MARGIN = 10;
/** So many places of a name are learnt from. */
const MOST_PLACES = 10;
const OUT = 0;
const FIRST = 1;
const FURTHER = 2;

/** Learn to find names and to tell their kinds. */
export function trainNames(
	texts: readonly NameText[],
	words: Words,
	gazetteer: Gazetteer,
	epochs = { spans: 6, types: 10 }
): { spans: AveragedPerceptron; types: AveragedPerceptron } {
	const examples = texts.map(({ sentences, names }) =>
		viewText(sentences, words, gazetteer).map((views, at) => ({ views, names: names[at]! }))
	);
	return {
		spans: trainSpans(examples.flat(), epochs.spans),
		types: trainTypes(examples.flatMap(groupNames), epochs.types)
	};
}

interface Example {
	views: View[];
	names: GoldName[];
}

function trainSpans(examples: readonly Example[], epochs: number): AveragedPerceptron {
	const learner = new AveragedPerceptron(3, ROWS);
	const finder = new NameFinder(learner);
	const random = seeded(2);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		for (const { views, names } of shuffled(examples, random)) {
			const right = views.map(() => OUT);
			for (const { from, to } of names) right.fill(FURTHER, from, to).fill(FIRST, from, from + 1);
			finder.find(views, (see, at, chosen) => {
				// Scored anew: what the finder would not allow is to score low too.
				learner.learn(see, right[at]!, rivalOf(learner.score(see), right[at]!, 0.1));
				return right[at] === FURTHER && chosen !== FURTHER ? FURTHER : chosen;
			});
		}
	}
	return learner;
}

/**
 * A name is one decision for all of its places in a text, as when names are found: what its places
 * say together is learnt from, and not each of them.
 */
function trainTypes(groups: readonly Group[], epochs: number): AveragedPerceptron {
	const learner = new AveragedPerceptron(typedKinds.length, ROWS);
	const typer = new NameTyper(learner);
	const random = seeded(3);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		for (const { kind, places } of shuffled(groups, random)) {
			const right = typedKinds.indexOf(kind);
			const sums = new Float32Array(typedKinds.length);
			for (const { views, name } of places) {
				typer
					.score(views, name)
					.forEach((score, choice) => (sums[choice]! += score / places.length));
			}
			learner.tick();
			const rival = rivalOf(sums, right, MARGIN);
			if (rival === right) continue;
			for (const { views, name } of places.slice(0, MOST_PLACES)) {
				const see = typer.see(views, name);
				const by = 1 / Math.min(places.length, MOST_PLACES);
				learner.change(see, right, by);
				learner.change(see, rival, -by);
			}
		}
	}
	return learner;
}

/** A name with all of its places in a text. */
interface Group {
	kind: GoldName['kind'];
	places: { views: View[]; name: GoldName }[];
}

function groupNames(examples: readonly Example[]): Group[] {
	const groups = new Map<string, Group>();
	for (const { views, names } of examples) {
		for (const name of names) {
			const key = `${name.kind} ${keyOf(views, name.from, name.to)}`;
			const group = groups.get(key) ?? { kind: name.kind, places: [] };
			group.places.push({ views, name });
			groups.set(key, group);
		}
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
