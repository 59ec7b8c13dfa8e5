import type { Entity, Link } from './coreference';
import type { Name } from './names';
import type { NounKind } from './nouns';
import type { Sentence, Stretch } from './text';

/** A common noun of the text, and what it may stand for. */
export interface NounView extends Stretch {
	sentence: number;
	at: number;
	kind: NounKind;
	/** In lower case. */
	word: string;
	isPlural: boolean;
	/** It tells what a name beside it is: “the poet Li Bai”, “Li Bai was a poet”. */
	isOfName: boolean;
	sure: number;
}

interface Pronoun {
	gender: 'man' | 'woman';
}

const pronouns: Record<string, Pronoun> = {
	he: { gender: 'man' },
	him: { gender: 'man' },
	his: { gender: 'man' },
	himself: { gender: 'man' },
	she: { gender: 'woman' },
	her: { gender: 'woman' },
	hers: { gender: 'woman' },
	herself: { gender: 'woman' }
};

/** How many sentences back an antecedent may stand. */
const REACH = 2;

/** Who could be meant: the same entity or noun has the same key. */
interface Candidate {
	key: unknown;
	to: Stretch;
	gender?: Entity['gender'];
	isName: boolean;
}

/**
 * Link he and she to the one person who can be meant: named before it in its sentence or the two
 * before, and no other person of that gender there, nor a person told by a noun. Where the text quotes somebody, nothing
 * is linked, since who speaks changes.
 */
export function findPronounLinks(
	sentences: readonly Pick<Sentence, 'tokens'>[],
	entities: readonly Entity[],
	nouns: readonly NounView[]
): Link[] {
	const persons = entities.filter(({ kind }) => kind === 'person');
	return sentences.flatMap(({ tokens }, sentence) => {
		if (tokens.some(({ text }) => /^["“”]$/.test(text))) return [];
		return tokens.flatMap((token): Link[] => {
			const pronoun = Object.hasOwn(pronouns, token.text.toLowerCase())
				? pronouns[token.text.toLowerCase()]
				: undefined;
			if (!pronoun || !/^PRP/.test(token.tag)) return [];
			const isBefore = (other: Stretch & { sentence: number }) =>
				other.end <= token.start && other.sentence >= sentence - REACH;
			const candidates = [...namesBefore(persons, isBefore), ...nounsBefore(nouns, isBefore)];
			const fitting = candidates.filter(
				({ gender }) => gender === undefined || gender === pronoun.gender
			);
			const [one] = fitting;
			if (!one?.isName || new Set(fitting.map(({ key }) => key)).size > 1) return [];
			const sure = one.gender ? 0.9 : 0.8;
			return [{ from: { start: token.start, end: token.end }, to: one.to, why: 'pronoun', sure }];
		});
	});
}

function namesBefore(persons: readonly Entity[], isBefore: (name: Name) => boolean): Candidate[] {
	return persons.flatMap((entity) => {
		const last = entity.names.filter(isBefore).toSorted((a, b) => b.start - a.start)[0];
		if (!last) return [];
		const to = { start: last.start, end: last.end };
		return [{ key: entity, to, isName: true, ...(entity.gender && { gender: entity.gender }) }];
	});
}

const manNoun =
	/^(?:man|boy|father|brother|son|husband|king|prince|uncle|grandfather|actor|gentleman|businessman|chairman|spokesman)$/;
const womanNoun =
	/^(?:woman|girl|mother|sister|daughter|wife|queen|princess|aunt|grandmother|actress|lady|businesswoman|chairwoman|spokeswoman)$/;

/** Persons told by a noun; a noun that tells what a named one is, is that one. */
function nounsBefore(
	nouns: readonly NounView[],
	isBefore: (noun: NounView) => boolean
): Candidate[] {
	return nouns
		.filter((noun) => noun.kind === 'person' && !noun.isPlural && !noun.isOfName && isBefore(noun))
		.map((noun) => {
			const gender = manNoun.test(noun.word)
				? 'man'
				: womanNoun.test(noun.word)
					? 'woman'
					: undefined;
			return {
				key: noun.word,
				to: noun,
				isName: false,
				...(gender && { gender: gender as 'man' | 'woman' })
			};
		});
}
