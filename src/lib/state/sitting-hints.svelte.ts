import { answersAnother } from '$lib/generation/checks';
import { hintContext } from '$lib/generation/hint-context';
import { hintsFor } from '$lib/grading/hints';
import type { Shown } from './shown';
import type { SittingSource } from './sitting-source.svelte';

/** The hints of the question on screen: those there are, and those that were given. */
export class SittingHints {
	readonly #screen: { readonly shown: Shown | undefined };
	readonly #source: SittingSource;
	/** How many were asked for. */
	asked = $state(0);

	/** More of the article, with the answer left out, where that helps and tells nothing else. */
	context = $derived.by(() => {
		const { shown } = this.#screen;
		const { material, toCome } = this.#source;
		if (!shown || !material) return undefined;
		const mayTell = (text: string) => !toCome.some((answers) => answersAnother(text, answers));
		return hintContext(material, shown.question.gapId, mayTell);
	});
	#all = $derived.by(() => {
		const { shown } = this.#screen;
		return shown ? hintsFor(shown.question, this.context !== undefined) : [];
	});
	/** How many are on screen: what is helped begins with its first. */
	count = $derived.by(() => {
		const isHelped = this.#screen.shown?.item.helped && this.#all[0] === 'letter';
		return Math.min(this.asked + (isHelped ? 1 : 0), this.#all.length);
	});
	/** What the next one would give; none when there is none left. */
	next = $derived.by(() => this.#all[this.count]);

	constructor(screen: { readonly shown: Shown | undefined }, source: SittingSource) {
		this.#screen = screen;
		this.#source = source;
	}

	/** A little of the answer, fewer options, or more of the sentence; it counts as less than knowing. */
	give(): void {
		if (this.next) this.asked += 1;
	}

	/** Stand before another question. */
	begin(): void {
		this.asked = 0;
	}
}
