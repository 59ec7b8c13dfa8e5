import { mix } from './hash';
import type { ParseInput } from './parse-features';
import type { Features } from './perceptron';

/** What hangs where in a tree, and the relations found so far, 0 for none yet. */
export interface LabelState {
	heads: Int32Array;
	labels: Int32Array;
	/** The outermost dependent on each side of a place, 0 for none. */
	first: Int32Array;
	last: Int32Array;
	/** The dependent of the same head that stands before and after a place, 0 for none. */
	before: Int32Array;
	after: Int32Array;
	/** How many dependents stand on each side. */
	leftCount: Int32Array;
	rightCount: Int32Array;
	/** How many dependents of the same head stand before it on its side. */
	rank: Int32Array;
	/** A bit for each kind of dependent that the place has: a form of “be”, “have”, “to”, … */
	has: Int32Array;
}

/** What speaks for the relation of a word to its head. */
export function seeForLabel(
	see: Features,
	input: ParseInput,
	state: LabelState,
	place: number
): void {
	const { form, tag, fine, coarse, mark, marksBefore, count } = input;
	const { heads, labels, first, last, before, after, rank, has, leftCount, rightCount } = state;
	const head = heads[place]!;
	const side = head > place ? 1 : 2;
	const gap = Math.min(Math.abs(head - place), 6);
	const marks = Math.min(Math.abs(marksBefore[head]! - marksBefore[place]!), 2);
	const w = form[place]!;
	const t = tag[place]!;
	const f = fine[place]!;
	const c = coarse[place]!;
	const hw = form[head]!;
	const ht = tag[head]!;
	const hf = fine[head]!;
	const hc = coarse[head]!;
	const hl = labels[head]!;
	const grand = head <= count ? heads[head]! : 0;
	const gt = tag[grand]!;
	const fw = form[first[place]!]!;
	const ft = tag[first[place]!]!;
	const lw = form[last[place]!]!;
	const lt = tag[last[place]!]!;
	const sibling = before[place]!;
	const sl = labels[sibling]!;
	const st = tag[sibling]!;
	const next = after[place]!;
	const both = mix(1, t, ht, side);
	const right = place <= count ? place + 1 : 0;

	see.clear();
	see.add(1, side);
	see.add(2, w, side);
	see.add(3, t, side);
	see.add(4, hw, side);
	see.add(5, ht, side);
	see.add(6, both);
	see.add(7, w, ht, side);
	see.add(8, t, hw, side);
	see.add(9, w, hw, side);
	see.add(10, both, gap);
	see.add(11, fw, t, ht);
	see.add(12, ft, both);
	see.add(13, tag[place - 1]!, t, ht);
	see.add(14, t, tag[right]!, ht);
	see.add(15, ht, gt, t);
	see.add(16, form[place - 1]!, t, side);
	see.add(17, form[right]!, t, side);
	see.add(18, rank[place]!, both);
	see.add(19, has[head]!, both);
	see.add(20, fw, hw, side);
	see.add(21, lw, t, ht);
	see.add(22, tag[head - 1]!, both);
	see.add(23, gap, t, side);
	see.add(24, ft, fw, ht);
	see.add(25, marks, both);
	see.add(26, mark[place]!, mix(2, mark[right]!, t, side), ht);
	see.add(27, f, ht, side);
	see.add(28, t, hf, side);
	see.add(29, c, hc, side);
	see.add(30, f, hw, side);
	see.add(31, w, hf, side);
	see.add(32, f, hf, side);
	see.add(33, fw, f, side);
	see.add(34, fw, f, hf);
	see.add(35, has[place]!, both);
	see.add(36, has[place]!, w, side);
	see.add(37, has[place]!, fw, both);
	see.add(38, lt, both, ft);
	// The relations around it that are known by now.
	see.add(40, hl, both);
	see.add(41, hl, w, side);
	see.add(42, hl, t, hw);
	see.add(43, sl, both);
	see.add(44, sl, w, side);
	see.add(45, sl, mix(3, hl, t, 0), ht);
	see.add(46, sl, st, both);
	see.add(47, tag[next]!, both, sl);
	see.add(48, hl, fw, mix(4, t, side, 0));
	see.add(49, sl, hw, t);
	see.add(50, form[next]!, t, hw);
	see.add(51, labels[before[sibling]!]!, sl, both);
	see.add(52, form[sibling]!, both);
	see.add(53, f, has[head]!, mix(5, ht, side, rank[place]!));
	see.add(54, f, hl, mix(6, ht, side, 0));
	see.add(55, mix(7, leftCount[head]!, rightCount[head]!, 0), both, rank[place]!);
	see.add(56, leftCount[place]!, rightCount[place]!, both);
	see.add(57, fine[sibling]!, f, mix(8, sl, side, 0));
	see.add(58, fw, has[place]!, mix(9, hl, t, ht));
}
