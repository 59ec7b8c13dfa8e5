import type { Token } from '$lib/language/text';

/** Some tokens of a sentence: the place of the first, and of the one after the last. */
export interface Range {
	from: number;
	to: number;
}

/** The words of a sentence in one line, in lower case with a space around each, to look for phrases in. */
export class Line {
	readonly text: string;
	/** Where in the line the word before which each token begins. */
	readonly #starts: number[] = [];

	constructor(tokens: readonly Pick<Token, 'text'>[]) {
		let text = ' ';
		for (const token of tokens) {
			this.#starts.push(text.length);
			text += `${token.text.toLowerCase().replace('’', "'")} `;
		}
		this.text = text;
	}

	/** Where a phrase stands. The pattern has words with one space between, and none around. */
	find(phrase: RegExp): Range[] {
		return [...this.text.matchAll(phrase)].map((match) => {
			const from = this.#at(match.index);
			return { from, to: this.#at(match.index + match[0].length - 1) + 1 };
		});
	}

	/** The token at a place in the line. */
	#at(place: number): number {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#starts[middle]! <= place) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

/** A pattern of whole words for `Line.find`. */
export function phrase(words: string): RegExp {
	return new RegExp(`(?<= )(?:${words})(?= )`, 'g');
}
