import type { Alias } from './aliases';
import { known, type Gazetteer } from './gazetteer';
import { isTitle } from './name-words';
import type { Name } from './names';
import { findPronounLinks, type NounView } from './pronouns';
import type { Sentence, Stretch } from './text';

/** That a stretch stands for what an earlier or fuller one names. */
export interface Link {
	from: Stretch;
	/** The name or noun that it stands for. */
	to: Stretch;
	why: 'same' | 'shortened' | 'title' | 'alias' | 'pronoun';
	/** How likely it is, from 0 to 1. */
	sure: number;
}

/** A person, place or body with all of its names in a text; the fullest comes first. */
export interface Entity {
	kind: Name['kind'];
	names: Name[];
	gender?: 'man' | 'woman';
}

/**
 * Coreference that speaks only where there is one answer: the same name, a name shortened where just
 * one longer name has it, a title and a name, an alias that the text gives, and a pronoun with one
 * possible antecedent.
 *
 * ```text
 * Jens Stoltenberg …  Stoltenberg …  Mr. Stoltenberg …  he …
 *      ^---------------'                  ^                |
 *      '----------------------------------'----------------'
 * ```
 */
export function findLinks(
	sentences: readonly Pick<Sentence, 'tokens'>[],
	names: readonly Name[],
	aliases: readonly Alias[],
	gazetteer: Gazetteer,
	nouns: readonly NounView[]
): Link[] {
	const entities = groupNames(names, aliases, gazetteer);
	const same = entities.flatMap(({ names: [first, ...others] }) =>
		others.map((name): Link => {
			const why = whyOf(first!, name, aliases);
			return { from: place(name), to: place(first!), why, sure: why === 'shortened' ? 0.9 : 0.95 };
		})
	);
	return [...same, ...findPronounLinks(sentences, entities, nouns)].sort(
		(a, b) => a.from.start - b.from.start
	);
}

/** Which names of a text name the same. */
export function groupNames(
	names: readonly Name[],
	aliases: readonly Alias[],
	gazetteer: Gazetteer
): Entity[] {
	const entities = new Map<string, Entity>();
	const keyed = names
		.filter(({ kind }) => kind !== 'nationality')
		.map((name) => ({ name, words: wordsOf(name) }))
		.filter(({ words }) => words.length > 0);

	// The longest first, so that a shorter name finds the longer ones.
	for (const { name, words } of keyed.toSorted((a, b) => b.words.length - a.words.length)) {
		const key = words.join(' ');
		const longer = entities.get(key) ?? fullerOf(name, words, entities) ?? aliased(name);
		if (longer) longer.names.push(name);
		const entity = longer ?? { kind: name.kind, names: [name] };
		if (!entities.has(key)) entities.set(key, entity);
	}
	const all = [...new Set(entities.values())];
	for (const entity of all) {
		const gender = entity.kind === 'person' && genderOf(entity, gazetteer);
		if (gender) entity.gender = gender;
	}
	return all;

	/** What the text calls the same as this name. */
	function aliased(name: Name): Entity | undefined {
		const long = aliases
			.filter(({ short }) =>
				names.some((other) => other.text === name.text && overlap(short, other))
			)
			.map(({ long }) => long);
		return [...entities.values()].find((entity) =>
			entity.names.some((other) => long.some((stretch) => overlap(stretch, other)))
		);
	}
}

/** Mr. Brock Holt → Brock Holt */
function wordsOf({ text, kind }: Name): string[] {
	const words = text
		.replace(/['’]s$/, '')
		.split(' ')
		.filter((word) => word.toLowerCase() !== 'the');
	let from = 0;
	while (kind === 'person' && from < words.length - 1 && isTitle(words[from]!.toLowerCase()))
		from += 1;
	return words.slice(from);
}

/** The one longer name of the same kind that a name is a part of; none if there are two. */
function fullerOf(
	name: Name,
	words: readonly string[],
	entities: ReadonlyMap<string, Entity>
): Entity | undefined {
	// “Secretary” by itself is no name cut short.
	if (words.length === 1 && isTitle(words[0]!.toLowerCase())) return undefined;
	const fits = [...entities].filter(([key, { kind }]) => {
		if (kind !== name.kind) return false;
		const long = key.split(' ');
		if (long.length <= words.length) return false;
		const isEnd = words.every((word, at) => word === long[long.length - words.length + at]);
		const isStart = words.every((word, at) => word === long[at]);
		// A body shortened keeps its beginning, a person may keep either end.
		if (kind === 'person') return isEnd || (isStart && words.length === 1);
		return kind === 'organization' && isStart && words.length > 1;
	});
	const found = new Set(fits.map(([, entity]) => entity));
	return found.size === 1 ? [...found][0] : undefined;
}

function overlap(a: Stretch, b: Stretch): boolean {
	return a.start < b.end && a.end > b.start;
}

const men = /^(?:mr|sir|lord|king|prince|duke|father|brother|pope|emperor|count|baron|uncle)\.?$/i;
const women =
	/^(?:mrs|ms|miss|dame|lady|queen|princess|duchess|sister|empress|countess|baroness|aunt|madam)\.?$/i;

/** What titles and first names tell; nothing where they tell both. */
function genderOf({ names }: Entity, gazetteer: Gazetteer): Entity['gender'] {
	const words = names.flatMap(({ text }) => text.split(' '));
	const isMan = words.some((word) => men.test(word));
	const isWoman = words.some((word) => women.test(word));
	if (isMan !== isWoman) return isMan ? 'man' : 'woman';
	const [first = '', ...rest] = wordsOf(names[0]!);
	if (isMan || rest.length === 0) return undefined;
	const kinds = gazetteer.names.get(first) ?? 0;
	const asMan = (kinds & known.man) > 0;
	const asWoman = (kinds & known.woman) > 0;
	return asMan === asWoman ? undefined : asMan ? 'man' : 'woman';
}

function whyOf(first: Name, name: Name, aliases: readonly Alias[]): Link['why'] {
	const [long, short] = [wordsOf(first).join(' '), wordsOf(name).join(' ')];
	if (long === short) return first.text === name.text ? 'same' : 'title';
	if (!long.includes(short) && aliases.length) return 'alias';
	return name.text === short ? 'shortened' : 'title';
}

function place({ start, end }: Stretch): Stretch {
	return { start, end };
}
