import { hashText } from './hash';
import type { Lexicon } from './lexicon';

/** How a word looks and what is known of it, as hashes for features. */
export interface Word {
	/** In lower case, all years and all numbers alike. */
	form: number;
	/** As it is written. */
	exact: number;
	suffix1: number;
	suffix2: number;
	suffix3: number;
	suffix4: number;
	prefix1: number;
	prefix2: number;
	prefix3: number;
	/** “Kosovo” is Xx, “KFOR” X, “1,500” d,d. */
	shape: number;
	fine: number;
	coarse: number;
	/** The tags it is known to have. */
	known: number;
	/** Whether it has a capital letter, a digit, a hyphen: a bit for each. */
	marks: number;
}

/** Words once looked up are kept, up to so many. */
const KEPT = 60_000;

/** What stands before the first and after the last word. */
export const edge: Word = {
	form: 1,
	exact: 2,
	suffix1: 3,
	suffix2: 4,
	suffix3: 5,
	suffix4: 6,
	prefix1: 7,
	prefix2: 8,
	prefix3: 9,
	shape: 10,
	fine: 11,
	coarse: 12,
	known: 13,
	marks: 0
};

/** Looks words up in a lexicon. */
export class Words {
	readonly lexicon: Lexicon;
	readonly #kept = new Map<string, Word>();

	constructor(lexicon: Lexicon) {
		this.lexicon = lexicon;
	}

	get(text: string): Word {
		let word = this.#kept.get(text);
		if (!word) {
			if (this.#kept.size >= KEPT) this.#kept.clear();
			this.#kept.set(text, (word = lookUp(text, this.lexicon)));
		}
		return word;
	}
}

function lookUp(text: string, { groups, tags }: Lexicon): Word {
	const straight = text.replaceAll('’', "'");
	const lower = straight.toLowerCase();
	const form = /^\d{4}$/.test(text) ? '!year' : /^[\d.,]*\d/.test(text) ? '!number' : lower;
	const group = groups.get(lower) ?? groups.get(lower.slice(lower.lastIndexOf('-') + 1));
	const { fine = 0, coarse = 0 } = group ?? {};
	return {
		form: hashText(form),
		exact: hashText(straight),
		suffix1: hashText(form.slice(-1)),
		suffix2: hashText(form.slice(-2)),
		suffix3: hashText(form.slice(-3)),
		suffix4: hashText(form.slice(-4)),
		prefix1: hashText(straight.slice(0, 1)),
		prefix2: hashText(form.slice(0, 2)),
		prefix3: hashText(form.slice(0, 3)),
		shape: hashText(shapeOf(text)),
		fine,
		coarse,
		known: hashText(tags.get(lower) ?? ''),
		marks: (/\p{Lu}/u.test(text) ? 1 : 0) + (/\d/.test(text) ? 2 : 0) + (text.includes('-') ? 4 : 0)
	};
}

function shapeOf(text: string): string {
	return text
		.replace(/\p{Lu}+/gu, 'X')
		.replace(/\p{Ll}+/gu, 'x')
		.replace(/\d+/g, 'd')
		.slice(0, 6);
}
