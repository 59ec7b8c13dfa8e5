import type { NameSpan } from './name-spans';
import type { View } from './name-view';

/** A name and the words of its sentence. */
export interface PlacedName extends Pick<NameSpan, 'from' | 'to'> {
	views: readonly View[];
	/** Its words without what may be left out: “the”, “’s”. */
	key: string;
}

/** What a text tells of a name besides each of its places. */
export interface Around {
	/** How often it stands there. */
	count: number;
	/** A longer name that begins (1) or ends (2) with it: “Brock Holt” for Holt. */
	longer?: PlacedName & { at: 1 | 2 };
}

/** What a text tells of each of its names, by their keys. */
export function lookAround(names: readonly PlacedName[]): Map<string, Around> {
	const all = new Map<string, Around>();
	const firsts = new Map<string, PlacedName>();
	for (const name of names) {
		const around = all.get(name.key) ?? { count: 0 };
		around.count += 1;
		all.set(name.key, around);
		if (!firsts.has(name.key)) firsts.set(name.key, name);
	}
	const longest = [...firsts].filter(([key]) => key.includes(' '));
	for (const [key, around] of all) {
		const isStart = ([other]: [string, unknown]) => other.startsWith(`${key} `);
		const found = longest.find((one) => isStart(one) || one[0].endsWith(` ${key}`));
		if (found) around.longer = { ...found[1], at: isStart(found) ? 1 : 2 };
	}
	return all;
}
