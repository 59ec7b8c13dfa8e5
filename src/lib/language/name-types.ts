import { hashText } from './hash';
import { Features, type Scorer } from './perceptron';
import { knownKinds } from './gazetteer';
import type { Around } from './name-around';
import type { NameSpan } from './name-spans';
import { edgeView, type View } from './name-view';

type Span = Pick<NameSpan, 'from' | 'to'>;

/** Scores each kind of name by the words of a name and those around it. */
export class NameTyper {
	readonly #see = new Features();
	readonly #scorer: Scorer;

	constructor(scorer: Scorer) {
		this.#scorer = scorer;
	}

	/** A score for each kind; not kept, so copy it. */
	score(views: readonly View[], span: Span, around?: Around): Float32Array {
		return this.#scorer.score(this.see(views, span, around));
	}

	/** What is seen of the name, there and elsewhere in its text. */
	see(views: readonly View[], span: Span, around?: Around): Features {
		const { from, to } = span;
		const see = this.#see;
		const first = views[from]!;
		const last = views[to - 1]!;
		const left = views[from - 1] ?? edgeView;
		const left2 = views[from - 2] ?? edgeView;
		const right = views[to] ?? edgeView;
		const right2 = views[to + 1] ?? edgeView;
		const length = Math.min(to - from, 4);
		const isLong = length > 1 ? 1 : 0;
		const hasThe = left.lower === 'the' ? 1 : 0;
		const at = headOf(views, from, to);
		const head = views[at]!;
		const ruler = views[head.head] ?? edgeView;

		see.clear();
		see.add(201);
		see.add(202, length);
		see.add(203, first.word.form, length);
		see.add(204, last.word.form, length);
		see.add(205, head.word.form);
		see.add(206, last.word.suffix3, isLong);
		see.add(207, last.word.suffix2);
		see.add(208, first.word.shape, last.word.shape, length);
		see.add(209, first.known, isLong);
		see.add(210, last.known, isLong);
		see.add(211, first.known, last.known, length);
		see.add(212, first.class);
		see.add(213, last.class, isLong);
		see.add(214, left.word.form);
		see.add(215, left2.word.form, left.word.form);
		see.add(216, right.word.form);
		see.add(217, right.word.form, right2.word.form);
		see.add(218, left.class, length);
		see.add(219, right.class);
		see.add(220, head.relation);
		see.add(221, head.relation, ruler.word.form);
		see.add(222, head.relation, ruler.word.coarse);
		see.add(223, left.word.coarse);
		see.add(224, right.word.coarse);
		see.add(225, first.word.coarse);
		see.add(226, last.word.coarse);
		see.add(227, last.word.fine);
		see.add(228, left.tag, right.tag);
		see.add(229, nameHash(views, from, to));
		see.add(230, last.tag);
		see.add(231, ruler.class, head.relation);
		see.add(232, left.class, first.known);
		see.add(233, right.class, last.known);
		see.add(234, hasThe, last.class, isLong);
		see.add(235, hasThe, last.known, length);
		see.add(236, first.word.fine);
		see.add(237, right.word.fine);
		see.add(238, ruler.word.fine, head.relation);
		see.add(260, first.like, isLong);
		see.add(261, last.like, isLong);
		see.add(262, first.like, last.like, length);
		see.add(263, head.like, left.class);
		see.add(264, last.like, head.relation);
		see.add(265, last.like, last.known);
		see.add(280, nounOf(left), left.relation);
		see.add(281, nounOf(right), right.relation);
		see.add(282, nounOf(ruler), head.relation);
		see.add(283, last.noun, isLong);
		see.add(284, first.noun, isLong);
		see.add(285, last.noun, hasThe, length);
		see.add(287, /^an?$|^the$/.test(left.lower) ? nounOf(left2) : 0, nounOf(left));
		if (around) seeAround(see, around, length);
		let classes = 0;
		let knowns = 0;
		for (let place = from; place < to; place += 1) {
			const view = views[place]!;
			see.add(240, view.word.form);
			see.add(248, view.word.fine);
			see.add(249, view.word.coarse, length);
			classes |= view.class;
			knowns |= view.known;
		}
		see.add(241, classes);
		see.add(242, knowns);
		see.add(243, classes, knowns);
		seeKnown(see, first.known, 270, isLong);
		seeKnown(see, last.known, 271, isLong);
		seeKnown(see, knowns, 272);
		seeKnown(see, isLong ? (first.known & last.known) >> knownKinds : first.known, 273);
		for (let place = from - 4; place < from; place += 1) {
			const view = views[place];
			if (view) see.add(244, view.word.form);
		}
		for (let place = to; place < to + 4; place += 1) {
			const view = views[place];
			if (view) see.add(245, view.word.form);
		}
		views.forEach((view, place) => {
			if (view.head !== at || (place >= from && place < to)) return;
			see.add(246, view.relation, view.word.form);
			see.add(247, view.relation, view.word.coarse);
			see.add(286, view.relation, view.noun);
		});
		return see;
	}
}

/** What is known of a name, one by one, so that what is rare together is learnt from too. */
function seeKnown(see: Features, kinds: number, feature: number, more = 0): void {
	for (let bit = 0; kinds >> bit; bit += 1) if ((kinds >> bit) & 1) see.add(feature, bit, more);
}

/** What the rest of the text tells: how often the name stands there, and in which longer one. */
function seeAround(see: Features, { count, longer }: Around, length: number): void {
	see.add(294, Math.min(count, 5), length);
	if (!longer) {
		see.add(296, Math.min(count, 3), length);
		return;
	}
	const { views, from, to, at } = longer;
	const first = views[from]!;
	const last = views[to - 1]!;
	see.add(290, at, last.class, last.noun);
	see.add(291, at, last.word.form);
	see.add(292, at, first.class, first.like);
	see.add(293, at, Math.min(4, to - from), at === 1 ? last.like : first.like);
	seeKnown(see, first.known, 295, at);
}

/** A noun’s kind; a part of a name tells other things than a common noun. */
function nounOf({ noun, isProper }: View): number {
	return isProper ? -1 - noun : noun;
}

function nameHash(views: readonly View[], from: number, to: number): number {
	let name = '';
	for (let at = from; at < to; at += 1) name += `${views[at]!.lower} `;
	return hashText(name);
}

/** The token of a stretch whose own head lies outside. */
export function headOf(tokens: readonly { head: number }[], from: number, to: number): number {
	for (let at = from; at < to; at += 1) {
		const { head } = tokens[at]!;
		if (head < from || head >= to) return at;
	}
	return to - 1;
}
