import { WordKinds } from './word-kinds';

/** What a name is known to be; it may be several things. */
export const known = {
	country: 1,
	capital: 2,
	city: 4,
	region: 8,
	people: 16,
	man: 32,
	woman: 64,
	organization: 128,
	event: 256,
	surname: 512,
	thing: 1024
} as const;

/** How many kinds there are, each a bit. */
export const knownKinds = Object.keys(known).length;

export type KnownKind = keyof typeof known;

/** Names known beforehand, each with the sum of what it is known to be. */
export interface Gazetteer {
	/** By the name as it is written. */
	names: ReadonlyMap<string, number>;
	/** The country by each name, demonym and capital. */
	countries: ReadonlyMap<string, string>;
	/** What single words tend to stand for. */
	kinds: WordKinds;
}

/**
 * Read what the trainer packed: a kind and its names on a line; a country with all that goes with it
 * stands on a line of its own.
 *
 * ```text
 * city: Aachen|Aalborg|Aarhus
 * country: Kosovo;Pristina;Kosovar|Kosovars|Kosovan|Kosovans
 * ```
 */
export function readGazetteer(text: string, kinds = new WordKinds()): Gazetteer {
	const names = new Map<string, number>();
	const countries = new Map<string, string>();
	const add = (kind: KnownKind, list: string) => {
		const all = list.split('|').filter(Boolean);
		for (const name of all) names.set(name, (names.get(name) ?? 0) | known[kind]);
		return all;
	};

	for (const line of text.split('\n')) {
		const [kind = '', list = ''] = line.split(': ');
		if (kind === 'country') {
			const [own = '', capitals = '', peoples = ''] = list.split(';');
			const [country = ''] = add('country', own);
			const all = [...own.split('|'), ...add('capital', capitals), ...add('people', peoples)];
			for (const name of all) if (!countries.has(name)) countries.set(name, country);
		} else if (Object.hasOwn(known, kind)) add(kind as KnownKind, list);
	}
	return { names, countries, kinds };
}

/** What a name is known to be, 0 if nothing. */
export function knownAs({ names }: Gazetteer, name: string): number {
	return names.get(name) ?? 0;
}
