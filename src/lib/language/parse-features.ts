import type { Features } from './perceptron';
import type { Word } from './words';
import { mix } from './hash';

/**
 * What the parser works on: the words of a sentence without its marks, at places 1 to `count`, in
 * the direction of reading. Place 0 is nothing; place `count + 1` is the root. The arrays hold
 * hashes for features.
 */
export interface ParseInput {
	count: number;
	form: Int32Array;
	tag: Int32Array;
	fine: Int32Array;
	coarse: Int32Array;
	/** The mark between this word and the one before, 0 for none. */
	mark: Int32Array;
	/** How many marks stand before this word. */
	marksBefore: Int32Array;
	/** How many verbs and, times 64, conjunctions stand before this word. */
	between: Int32Array;
}

/** What the parser has built so far; the arrays have an entry for each place. */
export interface ParseState {
	/** The nearest dependent on each side and the one nearest before it was found; 0 for none. */
	left: Int32Array;
	left2: Int32Array;
	right: Int32Array;
	right2: Int32Array;
	leftCount: Int32Array;
	rightCount: Int32Array;
	stack: Int32Array;
	depth: number;
	next: number;
}

/** Lay out a sentence for the parser, `backwards` from its end. */
export function toParseInput(
	words: readonly Word[],
	tags: readonly number[],
	marks: readonly number[],
	tagNames: readonly string[],
	backwards = false
): ParseInput {
	const count = words.length;
	const input: ParseInput = {
		count,
		form: new Int32Array(count + 2).fill(ROOT, count + 1),
		tag: new Int32Array(count + 2).fill(ROOT, count + 1),
		fine: new Int32Array(count + 2),
		coarse: new Int32Array(count + 2),
		mark: new Int32Array(count + 2),
		marksBefore: new Int32Array(count + 2),
		between: new Int32Array(count + 2)
	};
	for (let at = 0; at < count; at += 1) {
		const place = backwards ? count - at : at + 1;
		const word = words[at]!;
		input.form[place] = word.form;
		input.tag[place] = tags[at]! + 1;
		input.fine[place] = word.fine;
		input.coarse[place] = word.coarse;
		// Read backwards, the mark before a word is the one that follows it.
		input.mark[place] = marks[backwards ? at + 1 : at]!;
	}
	input.mark[count + 1] = marks[backwards ? 0 : count]!;
	for (let place = 1; place <= count + 1; place += 1) {
		input.marksBefore[place] = input.marksBefore[place - 1]! + (input.mark[place] ? 1 : 0);
		const before = tagNames[input.tag[place - 1]! - 1] ?? '';
		const weight = /^(?:V|MD)/.test(before) ? 1 : before === 'CC' ? 64 : 0;
		input.between[place] = input.between[place - 1]! + weight;
	}
	return input;
}

const ROOT = 77;

/** What speaks for the next step: the words around the gap, what hangs on them, how far apart. */
export function seeForStep(see: Features, input: ParseInput, state: ParseState): void {
	const { form, tag, fine, coarse, mark, marksBefore, count } = input;
	const { left, left2, right, right2, leftCount, rightCount, stack, depth, next } = state;
	const s0 = depth > 0 ? stack[depth - 1]! : 0;
	const s1 = depth > 1 ? stack[depth - 2]! : 0;
	const s2 = depth > 2 ? stack[depth - 3]! : 0;
	const n0 = next;
	const n1 = next + 1 <= count + 1 ? next + 1 : 0;
	const n2 = next + 2 <= count + 1 ? next + 2 : 0;
	const n3 = next + 3 <= count + 1 ? next + 3 : 0;

	const s0w = form[s0]!;
	const s0t = tag[s0]!;
	const s0c = coarse[s0]!;
	const s0f = fine[s0]!;
	const s1w = form[s1]!;
	const s1t = tag[s1]!;
	const s1c = coarse[s1]!;
	const s2t = tag[s2]!;
	const n0w = form[n0]!;
	const n0t = tag[n0]!;
	const n0c = coarse[n0]!;
	const n0f = fine[n0]!;
	const n1w = form[n1]!;
	const n1t = tag[n1]!;
	const n2t = tag[n2]!;
	const s0l = left[s0]!;
	const s0r = right[s0]!;
	const n0l = left[n0]!;
	const s1r = right[s1]!;
	const s0ln = Math.min(leftCount[s0]!, 4);
	const s0rn = Math.min(rightCount[s0]!, 4);
	const n0ln = Math.min(leftCount[n0]!, 4);
	const far = Math.min(n0 - s0, 8);
	const between = s0 ? Math.min(marksBefore[n0]! - marksBefore[s0]!, 3) : 4;

	see.clear();
	see.add(1, far === 1 ? mark[n0]! : between);
	see.add(2, s0w);
	see.add(3, s0t);
	see.add(4, s0w, s0t);
	see.add(5, n0w);
	see.add(6, n0t);
	see.add(7, n0w, n0t);
	see.add(8, n1w);
	see.add(9, n1t);
	see.add(10, form[n2]!);
	see.add(11, n2t);
	see.add(12, s1w);
	see.add(13, s1t);
	see.add(14, s2t);
	see.add(15, s0w, n0w);
	see.add(16, s0t, n0t);
	see.add(17, s0w, n0t);
	see.add(18, s0t, n0w);
	see.add(19, s0w, s0t, n0t);
	see.add(20, s0t, n0w, n0t);
	see.add(21, n0t, n1t);
	see.add(22, n0w, n1w);
	see.add(23, s1t, s0t);
	see.add(24, s1w, s0w);
	see.add(25, s1w, s0t);
	see.add(26, s1t, s0w);
	see.add(27, s0t, n0t, n1t);
	see.add(28, n0t, n1t, n2t);
	see.add(29, s1t, s0t, n0t);
	see.add(30, s2t, s1t, s0t);
	see.add(31, s0t, tag[s0l]!, n0t);
	see.add(32, s0t, tag[s0r]!, n0t);
	see.add(33, s0t, n0t, tag[n0l]!);
	see.add(34, s0t, tag[s0l]!, tag[left2[s0]!]!);
	see.add(35, s0t, tag[s0r]!, tag[right2[s0]!]!);
	see.add(36, n0t, tag[n0l]!, tag[left2[n0]!]!);
	see.add(37, s1t, s0t, mix(0, tag[s1r]!, tag[s0l]!, 0));
	see.add(38, s1t, s0t, mix(1, tag[s0r]!, n0t, 0));
	see.add(39, form[s0r]!, s0t, n0t);
	see.add(40, form[s0l]!, s0t, n0t);
	see.add(41, form[n0l]!, s0t, n0t);
	see.add(42, form[s0r]!, n0w);
	see.add(43, s0w, s0rn);
	see.add(44, s0w, s0ln);
	see.add(45, s0t, s0rn);
	see.add(46, s0t, s0ln);
	see.add(47, n0w, n0ln);
	see.add(48, n0t, n0ln);
	see.add(49, s0t, n0t, far);
	see.add(50, s0w, far);
	see.add(51, n0w, far);
	see.add(52, s0t, n0t, mix(2, far, s0rn, n0ln));
	see.add(53, s1t, n0t, mix(3, s1w, s0t, 0));
	see.add(54, s1t, n0w, s0t);
	see.add(55, s0w, n0w, n1t);
	see.add(56, s1w, s0t, n0t);
	see.add(57, s1w, n0t, s0w);
	see.add(58, s0t, n0t, between);
	// What stands between the two, and what the marks around them are.
	see.add(59, s0t, n0t, mark[n0]!);
	see.add(60, n0t, n1t, mark[n1]!);
	see.add(61, s0t, mark[n0]!, mix(4, mark[n1]!, n0t, 0));
	see.add(62, s0t, mark[s0]!, mix(5, mark[n0]!, n0t, 0));
	see.add(63, s1t, mark[s0]!, mix(6, s0t, mark[n0]!, 0));
	// Groups of words used alike, where the words themselves are rare.
	see.add(64, s0c, n0c);
	see.add(65, s0c, n0t, s0t);
	see.add(66, s0t, n0c, n0t);
	see.add(67, s0f, n0t);
	see.add(68, s0t, n0f);
	see.add(69, s1c, s0c);
	see.add(70, s1c, s0t, n0t);
	see.add(71, s1c, n0c, s0w);
	see.add(72, s0f, n0w);
	see.add(73, s0w, n0f);
	see.add(74, n0c, coarse[n1]!);
	see.add(75, s0c, n0w, n0t);
	see.add(76, n0t, n1t, mix(7, n2t, tag[n3]!, 0));
	see.add(77, s0t, n0t, mix(8, n1t, n2t, 0));
	see.add(78, s1t, s0t, mix(9, n0t, n1t, 0));
	see.add(79, s0w, n0t, n1t);
	see.add(80, s0t, n0w, n1t);
	see.add(81, s1t, s0w, n0t);
	see.add(82, s0t, form[s1r]!, s1t);
	see.add(83, s0w, tag[s0r]!, n0t);
	see.add(84, s0w, s0ln, mix(10, s0rn, n0t, 0));
	see.add(85, s0c, coarse[s0r]!, n0c);
}
