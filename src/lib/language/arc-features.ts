import { mix } from './hash';
import type { Parse } from './parse';
import type { ParseInput } from './parse-features';
import type { Features } from './perceptron';

/** A tree that is taken for a hint, and what hangs on each of its places. */
export interface Hint {
	heads: Int32Array;
	margins: Float32Array;
	/** The outermost dependent on each side, 0 for none. */
	first: Int32Array;
	last: Int32Array;
	count: Int32Array;
}

/** What hangs where in a tree. */
export function toHint({ heads, margins }: Parse): Hint {
	const places = () => new Int32Array(heads.length);
	const hint: Hint = { heads, margins, first: places(), last: places(), count: places() };
	for (let place = 1; place < heads.length - 1; place += 1) {
		const head = heads[place]!;
		hint.first[head] ||= place;
		hint.last[head] = place;
		hint.count[head]! += 1;
	}
	return hint;
}

/** What speaks for an arc: the two words, those around and between them, and what the hints say. */
export function seeForArc(
	see: Features,
	input: ParseInput,
	[forth, back]: readonly [Hint, Hint],
	head: number,
	dependent: number
): void {
	const { form, tag, fine, coarse, mark, marksBefore, between, count } = input;
	const side = head < dependent ? 1 : 2;
	const low = Math.min(head, dependent);
	const high = Math.max(head, dependent);
	const gap = high - low;
	const far = gap < 5 ? gap : gap < 8 ? 5 : gap < 13 ? 6 : 7;
	const marks = Math.min(marksBefore[high]! - marksBefore[low]!, 3);
	const place = mix(0, side, far, 0);
	const hw = form[head]!;
	const ht = tag[head]!;
	const hc = coarse[head]!;
	const hf = fine[head]!;
	const dw = form[dependent]!;
	const dt = tag[dependent]!;
	const dc = coarse[dependent]!;
	const df = fine[dependent]!;
	const hl = tag[head - 1]!;
	const hr = head <= count ? tag[head + 1]! : 0;
	const dl = tag[dependent - 1]!;
	const dr = tag[dependent + 1]!;
	const both = mix(1, ht, dt, side);

	see.clear();
	see.add(1, place);
	see.add(2, hw, place);
	see.add(3, ht, place);
	see.add(4, dw, place);
	see.add(5, dt, place);
	see.add(6, both, far);
	see.add(7, hw, dw, side);
	see.add(8, hw, both);
	see.add(9, dw, both);
	see.add(10, hw, dt, place);
	see.add(11, dw, ht, place);
	see.add(12, both, hl, dl);
	see.add(13, both, hr, dr);
	see.add(14, both, hl, dr);
	see.add(15, both, hr, dl);
	see.add(16, both, dl, dr);
	see.add(17, both, hl, hr);
	see.add(18, both, mix(2, hl, hr, 0), mix(3, dl, dr, 0));
	see.add(19, both, marks, far);
	see.add(20, dw, marks, mix(4, ht, side, 0));
	see.add(21, both, mark[dependent]!, dependent <= count ? mark[dependent + 1]! : 0);
	see.add(22, both, mark[head]!, head <= count ? mark[head + 1]! : 0);
	see.add(23, hf, df, side);
	see.add(24, hc, dc, side);
	see.add(25, hf, dt, place);
	see.add(26, df, ht, place);
	see.add(27, hc, dw, side);
	see.add(28, dc, hw, side);
	see.add(29, hc, mix(5, dc, far, 0), both);
	see.add(30, between[high]! - between[low]!, both);
	see.add(31, between[high]! - between[low]!, dw, side);
	see.add(32, hf, dw, side);
	see.add(33, df, hw, side);
	see.add(34, dw, dr, place);
	see.add(35, dw, form[dependent + 1]!, mix(6, ht, side, 0));
	see.add(36, dw, form[dependent - 1]!, mix(6, ht, side, 0));
	let seen = 0;
	for (let at = low + 1; at < high && at < low + 12; at += 1) {
		// Each tag between them once; the tags are small numbers.
		const bit = 1 << (tag[at]! & 31);
		if (seen & bit) continue;
		seen |= bit;
		see.add(40, both, tag[at]!);
	}

	const inForth = forth.heads[dependent] === head ? 1 : 0;
	const inBack = back.heads[dependent] === head ? 1 : 0;
	const agree = forth.heads[dependent] === back.heads[dependent] ? 1 : 0;
	const told = inForth + 2 * inBack + 4 * agree;
	const sure = mix(7, sureOf(forth.margins[dependent]!), sureOf(back.margins[dependent]!), told);
	see.add(41, told);
	see.add(42, told, both);
	see.add(43, told, dw);
	see.add(44, told, hw);
	see.add(45, sure);
	see.add(46, sure, dt);
	see.add(47, told, place);
	// The tree around the arc as the hints have it.
	const grand = forth.heads[head]!;
	const grand2 = back.heads[head]!;
	see.add(48, both, tag[grand]!, grand < head ? 1 : 2);
	see.add(49, both, tag[grand2]!, grand2 < head ? 3 : 4);
	see.add(50, dw, ht, form[grand]!);
	see.add(51, both, tag[forth.first[dependent]!]!, tag[forth.last[dependent]!]!);
	see.add(52, both, tag[back.first[dependent]!]!, tag[back.last[dependent]!]!);
	see.add(53, both, form[forth.first[dependent]!]!);
	see.add(54, ht, form[forth.first[dependent]!]!, hw);
	see.add(55, dt, form[forth.first[dependent]!]!, hw);
	see.add(56, both, Math.min(forth.count[dependent]!, 4), Math.min(forth.count[head]!, 5));
	see.add(57, grand === dependent ? 1 : 0, grand2 === dependent ? 1 : 0, told);
	see.add(58, tag[forth.heads[dependent]!]!, both, told);
	see.add(59, tag[back.heads[dependent]!]!, both, told);
}

function sureOf(margin: number): number {
	return margin < 2 ? 0 : margin < 6 ? 1 : margin < 12 ? 2 : margin < 25 ? 3 : 4;
}

/** What speaks for two neighbours on one side of a head; `inner` is 0 for the first there. */
export function seeForPair(
	see: Features,
	input: ParseInput,
	head: number,
	inner: number,
	outer: number
): void {
	const { form, tag, fine, coarse, mark } = input;
	const side = head < outer ? 1 : 2;
	const ht = tag[head]!;
	const st = tag[inner]!;
	const dt = tag[outer]!;
	const gap = inner ? Math.min(Math.abs(outer - inner), 6) : 0;
	see.clear();
	see.add(70, st, dt, side);
	see.add(71, ht, st, mix(8, dt, side, 0));
	see.add(72, form[inner]!, dt, side);
	see.add(73, st, form[outer]!, side);
	see.add(74, form[head]!, st, mix(8, dt, side, 0));
	see.add(75, form[inner]!, form[outer]!, side);
	see.add(76, ht, st, mix(8, dt, side, gap));
	see.add(77, coarse[inner]!, coarse[outer]!, mix(9, ht, side, 0));
	see.add(78, fine[inner]!, dt, mix(9, ht, side, 0));
	see.add(79, st, fine[outer]!, mix(9, ht, side, 0));
	see.add(80, ht, st, mix(10, dt, mark[outer]!, side));
}
