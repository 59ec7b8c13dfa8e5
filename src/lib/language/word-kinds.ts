import { hashText } from './hash';
import type { Table } from './perceptron';

/**
 * What words tend to stand for, a letter for each: small as a common noun (by the first sense that
 * WordNet gives), capital as a name (by the names that it is used like, from surest to least sure; `common` is hardly
 * a name).
 */
export const kindLetters = {
	nouns: {
		person: 'p',
		place: 'l',
		group: 'g',
		event: 'e',
		work: 'w',
		artifact: 'a',
		land: 'o',
		time: 't',
		life: 'n',
		idea: 'i',
		other: 'x'
	},
	names: {
		person: 'PQR',
		place: 'LMK',
		organization: 'GHI',
		people: 'NOZ',
		other: 'XYW',
		common: 'CCC'
	}
} as const;

/** Stands for a word of which nothing is known. */
export const noLetter = '.';

/** Places for the hashes of rare names. About one in forty words is taken for one of them by chance. */
export const RARE_PLACES = 2 ** 22;

const FIRST_SMALL = 97;

/** What single words tend to stand for. */
export class WordKinds {
	readonly #listed: ReadonlyMap<string, number>;
	readonly #rare: Pick<Table, 'places' | 'bytes'>;

	/** @param rare Names too rare to be listed: their letters at the places of their hashes. */
	constructor(
		listed: ReadonlyMap<string, number> = new Map(),
		rare: Pick<Table, 'places' | 'bytes'> = { places: new Int32Array(0), bytes: new Int8Array(0) }
	) {
		this.#listed = listed;
		this.#rare = rare;
	}

	/** What a common noun in lower case stands for: the code of its letter, 0 if nothing is known. */
	nounOf(lower: string): number {
		const code = this.#listed.get(lower) ?? 0;
		return code >= FIRST_SMALL ? code : 0;
	}

	/** What a word with a capital letter is likely a name of: the code of its letter, or 0. */
	likenessOf(text: string, lower: string): number {
		if (!/^\p{Lu}/u.test(text)) return 0;
		const code = this.#listed.get(lower) ?? this.#rareAt(rarePlaceOf(lower));
		return code < FIRST_SMALL ? code : 0;
	}

	#rareAt(place: number): number {
		const { places, bytes } = this.#rare;
		let from = 0;
		let to = places.length;
		while (from < to) {
			const middle = (from + to) >> 1;
			if (places[middle]! < place) from = middle + 1;
			else to = middle;
		}
		return places[from] === place ? bytes[from]! : 0;
	}
}

/** The place of a rare name in lower case. */
export function rarePlaceOf(lower: string): number {
	return hashText(lower) >>> 10;
}

/**
 * Read a letter for each word of the groups of words, in their order.
 *
 * ```text
 * monday tuesday     ttM.
 * mosul zebra
 * ```
 */
export function readWordKinds(
	groups: string,
	letters: string,
	rare?: Pick<Table, 'places' | 'bytes'>
): WordKinds {
	const listed = new Map<string, number>();
	groups.split(/\s+/).forEach((word, at) => {
		// A word that is listed without a letter is no rare name.
		listed.set(word, letters[at] === noLetter ? 0 : letters.charCodeAt(at) || 0);
	});
	return new WordKinds(listed, rare);
}
