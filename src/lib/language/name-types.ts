import { hashText } from './hash';
import { Features, type Scorer } from './perceptron';
import { edgeView, type View } from './name-view';
import type { NameSpan } from './name-spans';

/** Scores each kind of name by the words of a name and those around it. */
export class NameTyper {
	readonly #see = new Features();
	readonly #scorer: Scorer;

	constructor(scorer: Scorer) {
		this.#scorer = scorer;
	}

	/** A score for each kind; not kept, so copy it. */
	score(views: readonly View[], span: Pick<NameSpan, 'from' | 'to'>): Float32Array {
		return this.#scorer.score(this.see(views, span));
	}

	/** What is seen of the name. */
	see(views: readonly View[], { from, to }: Pick<NameSpan, 'from' | 'to'>): Features {
		const see = this.#see;
		const first = views[from]!;
		const last = views[to - 1]!;
		const left = views[from - 1] ?? edgeView;
		const left2 = views[from - 2] ?? edgeView;
		const right = views[to] ?? edgeView;
		const right2 = views[to + 1] ?? edgeView;
		const length = Math.min(to - from, 4);
		const at = headOf(views, from, to);
		const head = views[at]!;
		const ruler = views[head.head] ?? edgeView;

		see.clear();
		see.add(201);
		see.add(202, length);
		see.add(203, first.word.form, length);
		see.add(204, last.word.form, length);
		see.add(205, head.word.form);
		see.add(206, last.word.suffix3, length > 1 ? 1 : 0);
		see.add(207, last.word.suffix2);
		see.add(208, first.word.shape, last.word.shape, length);
		see.add(209, first.known, length > 1 ? 1 : 0);
		see.add(210, last.known, length > 1 ? 1 : 0);
		see.add(211, first.known, last.known, length);
		see.add(212, first.class);
		see.add(213, last.class, length > 1 ? 1 : 0);
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
		see.add(234, left.lower === 'the' ? 1 : 0, last.class, length > 1 ? 1 : 0);
		see.add(235, left.lower === 'the' ? 1 : 0, last.known, length);
		see.add(236, first.word.fine);
		see.add(237, right.word.fine);
		see.add(238, ruler.word.fine, head.relation);
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
		});
		return see;
	}
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
