import type { FactId, GapId } from '$lib/model/ids';
import type { GapKey, RecallKey } from './recall-key';
import { contradicts } from './recall-contradictions';
import { holdsAnswer, isSameWord } from './recall-match';
import { sentencesOf, passagesOf, type Passage } from './recall-passages';

/** What somebody has written of one fact. */
export interface Recalled {
	/** The answers that were there, with enough around them. */
	gaps: ReadonlySet<GapId>;
	/** So near that something must have been mixed up: another number, a not too many. */
	differs: boolean;
}

/** So much of what surrounds the answers has to be there too. */
const CONTEXT = 0.5;

/** And so much where all of several answers are there. */
const LESS = 0.3;

/** And so much where they are this fact's alone. */
const LEAST = 0.05;

/** Of the statement whole, where not all of its answers are there. */
const WHOLE = 0.45;

/**
 * What surrounds the answers of a long statement counts as no more than so many rare words: a sentence of a
 * newspaper says much beside them, of which nobody writes down the half.
 */
const MOST_CONTEXT = 2.5;

/** The same for a statement whole, its answers too. */
const MOST_WHOLE = 5;

/** So much makes something that does not fit more than a coincidence. */
const CLOSE = 0.6;

/**
 * The facts that somebody has written down from memory, in their own words. Precision first: a fact is only
 * there when an answer of it stands with enough of its other words in one sentence, nothing in it
 * contradicts, and its numbers are the fact's.
 */
export function recallIn(keys: readonly RecallKey[], text: string): Map<FactId, Recalled> {
	const found = new Map<FactId, Recalled>();
	for (const sentence of sentencesOf(text)) {
		for (const [id, recalled] of inSentence(keys, sentence)) {
			const known = found.get(id);
			found.set(id, {
				gaps: new Set([...(known?.gaps ?? []), ...recalled.gaps]),
				differs: (known?.differs ?? false) || recalled.differs
			});
		}
	}
	return found;
}

/** What a sentence said is kept with the keys: while somebody types, only the last one changes. */
const known = new WeakMap<readonly RecallKey[], Map<string, Map<FactId, Recalled>>>();

function inSentence(keys: readonly RecallKey[], sentence: string): Map<FactId, Recalled> {
	const before = known.get(keys) ?? new Map<string, Map<FactId, Recalled>>();
	known.set(keys, before);
	const said = before.get(sentence);
	if (said) return said;

	const passages = passagesOf(sentence);
	const found = new Map<FactId, Recalled>();
	for (const key of keys) {
		const [whole, ...parts] = passages.map((passage) => held(key, passage));
		// One part says it, another the contrary: 11 Hungarians and 19 Italians, not 11 Italians.
		const isVetoed = whole!.gaps.length === 0 && parts.some(({ vetoes }) => vetoes);
		const all = [whole!, ...parts];
		const gaps = new Set(isVetoed ? [] : all.flatMap((each) => each.gaps));
		const differs = gaps.size === 0 && all.some((each) => each.differs);
		if (gaps.size > 0 || differs) found.set(key.factId, { gaps, differs });
	}
	before.set(sentence, found);
	return found;
}

/** What a stretch says of a fact. */
interface Held {
	gaps: GapId[];
	differs: boolean;
	/** It holds an answer, and says something else of it. */
	vetoes: boolean;
}

function held(key: RecallKey, passage: Passage): Held {
	const gaps = key.gaps.filter((gap) => holdsAnswer(gap, passage.words));
	const none = { gaps: [], differs: false, vetoes: false };
	const share = shareOf(key, key.context, passage);
	const isAll = gaps.length > 1 && gaps.length === key.gaps.length;
	const rare = gaps.filter(({ isAlone }) => isAlone).length;
	const least = rare > 1 ? LEAST : isAll ? LESS : CONTEXT;
	const near = rare > 0 ? shareOf(key, key.context, passage, MOST_CONTEXT * key.rare) : share;
	if (near < least) return none;
	if (gaps.length < key.gaps.length && !isWhole(key, gaps, passage)) return none;
	// What stands on its own feet says by itself whether it is so.
	const leans = shareOf(key, key.context, { ...passage, around: [] }) < CONTEXT;
	const isNegated = passage.isNegated || (leans && passage.isNegatedAround);
	const differs = contradicts(key, gaps, { ...passage, isNegated });
	if (differs) return { ...none, differs: share >= CLOSE, vetoes: gaps.length > 0 };
	return { ...none, gaps: gaps.map(({ id }) => id) };
}

/** With one of its answers missing, the rest of a statement has to tell enough, and be more than a word. */
function isWhole(key: RecallKey, gaps: readonly GapKey[], passage: Passage): boolean {
	const telling = key.context.filter((stem) => (key.weights.get(stem) ?? 0) >= 0.3);
	const words = [...passage.words, ...gaps.flatMap(({ answers }) => answers[0] ?? [])];
	const share = shareOf(key, [...key.weights.keys()], { ...passage, words }, MOST_WHOLE * key.rare);
	return telling.length > 1 && share >= WHOLE;
}

/** How much of some words of a fact is there, by weight, of `most` at the most: 0 … 1, and above where more is. */
function shareOf(
	{ weights }: RecallKey,
	stems: readonly string[],
	{ words, around }: Pick<Passage, 'words' | 'around'>,
	most = Infinity
): number {
	const here = [...words, ...around];
	let there = 0;
	let all = 0;
	for (const stem of stems) {
		const weight = weights.get(stem) ?? 0;
		all += weight;
		if (here.some((word) => isSameWord(stem, word.stem))) there += weight;
	}
	return all === 0 ? 1 : there / Math.min(all, most);
}
