import { bestOf, Features, marginOf, type Scorer } from './perceptron';
import { edgeView, type View } from './name-view';

/** Where a token stands: outside of names, first in one, further in one. */
export const marks = ['out', 'first', 'further'] as const;
const [OUT, FIRST, FURTHER] = [0, 1, 2];

/** A name in its sentence: the place of its first token and that after its last. */
export interface NameSpan {
	from: number;
	to: number;
	/** How clearly the least clear of its tokens was decided. */
	margin: number;
}

/** Called after each decision with what was seen; returns what is to stand, as when training. */
export type Correct = (see: Features, at: number, chosen: number) => number;

/** Stands at the beginning of a name and nowhere else. */
const honorific = /^(?:Mr|Mrs|Ms|Dr)\.?$/;

/** Finds where names begin and end, from left to right. */
export class NameFinder {
	readonly #see = new Features();
	readonly #scorer: Scorer;

	constructor(scorer: Scorer) {
		this.#scorer = scorer;
	}

	find(views: readonly View[], correct?: Correct): NameSpan[] {
		const see = this.#see;
		const spans: NameSpan[] = [];
		let [last, last2] = [OUT, OUT];
		for (let at = 0; at < views.length; at += 1) {
			seeForMark(see, views, at, last, last2);
			const scores = this.#scorer.score(see);
			if (last === OUT) scores[FURTHER] = -1e9;
			// “Speaking in Harrogate Mr Kennedy said”: two names.
			if (last !== OUT && honorific.test(views[at]!.text)) {
				scores[FIRST] = Math.max(scores[FIRST]!, scores[FURTHER]!);
				scores[FURTHER] = -1e9;
			}
			const best = bestOf(scores);
			const margin = marginOf(scores, best);
			const mark = correct ? correct(see, at, best) : best;
			const open = spans.at(-1);
			if (mark === FIRST) spans.push({ from: at, to: at + 1, margin });
			else if (open && last !== OUT) {
				// Where the name ends is a decision about it too.
				open.margin = Math.min(open.margin, margin);
				if (mark === FURTHER) open.to = at + 1;
			}
			[last, last2] = [mark, last];
		}
		return spans;
	}
}

function seeForMark(
	see: Features,
	views: readonly View[],
	at: number,
	last: number,
	last2: number
): void {
	const here = views[at]!;
	const left = views[at - 1] ?? edgeView;
	const left2 = views[at - 2] ?? edgeView;
	const right = views[at + 1] ?? edgeView;
	const right2 = views[at + 2] ?? edgeView;
	const isFirst = at === 0 ? 1 : 0;
	const { word } = here;

	see.clear();
	see.add(101, last);
	see.add(102, last, last2);
	see.add(103, word.form, last);
	see.add(104, here.tag, last);
	see.add(105, here.tag, left.tag, last);
	see.add(106, here.tag, right.tag, last);
	see.add(107, here.tag, right.tag, right2.tag);
	see.add(108, word.shape, last, isFirst);
	see.add(109, word.suffix3, here.tag);
	see.add(110, word.fine, last);
	see.add(111, word.coarse, last);
	see.add(112, here.known, last);
	see.add(113, here.class, here.tag, last);
	see.add(114, here.elsewhere, here.tag, isFirst);
	see.add(115, left.word.form, here.tag, last);
	see.add(116, right.word.form, here.tag, last);
	see.add(117, left.word.form, word.form);
	see.add(118, word.form, right.word.form);
	see.add(119, left.tag, left2.tag, here.tag);
	see.add(120, right.word.shape, word.shape, last);
	see.add(121, right.known, here.tag, last);
	see.add(122, left.class, here.tag, last);
	see.add(123, right.class, here.tag, last);
	see.add(124, right2.tag, right.word.form, here.tag);
	see.add(125, here.relation, here.tag, last);
	see.add(126, word.suffix2, word.shape);
	see.add(127, left.word.shape, word.shape, last);
	see.add(128, here.relation, right.tag, last);
	see.add(129, left.relation, here.relation, last);
	see.add(130, word.exact);
	see.add(142, here.like, here.tag, last);
	see.add(143, here.like, right.like, last);
	see.add(144, left.like, here.like, last);
	see.add(145, here.like, here.elsewhere, isFirst);
	const [first, after] = runAround(views, at);
	const end = views[after - 1]!;
	const behind = views[after] ?? edgeView;
	see.add(131, Math.min(after - at, 5), Math.min(at - first, 5), last);
	see.add(132, end.class, here.tag, last);
	see.add(133, end.word.form, here.tag, last);
	see.add(134, behind.word.form, last, here.tag);
	see.add(135, behind.tag, last, here.tag);
	see.add(136, views[first]!.word.form, here.tag, last);
	see.add(137, last, word.coarse, right.word.coarse);
	see.add(138, last, here.tag, end.word.coarse);
	see.add(139, right.elsewhere, here.elsewhere, last);
	see.add(140, last, right2.tag, right.word.form);
	see.add(141, last, views[at + 3]?.tag ?? 0, right2.word.form);
}

/** The run of proper nouns a token stands in: the place of the first and that after the last. */
function runAround(views: readonly View[], at: number): [number, number] {
	let first = at;
	let after = at + 1;
	if (!views[at]!.isProper) return [first, after];
	while (views[first - 1]?.isProper) first -= 1;
	while (views[after]?.isProper) after += 1;
	return [first, after];
}
