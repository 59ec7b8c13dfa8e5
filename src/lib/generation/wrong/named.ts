import { known as bits, type Gazetteer } from '$lib/language/gazetteer';
import type { Name } from '$lib/language/names';
import { startOfPerson } from '../find/person-name';
import type { ArticleView, SentenceView } from '../find/view';

/** A person, body, place or people of the article with every name that it has there. */
export interface Named {
	kind: Name['kind'];
	names: Name[];
	/** Its names without titles, the fullest first, each once. */
	forms: string[];
	gender?: 'man' | 'woman';
	/** Whether it mostly has "the" before it. */
	takesThe: boolean;
	/** How surely it is a name of this kind, the best of its places. */
	sure: number;
	/** Nouns that the article says it is or calls it by: minister, singer, carmaker. */
	roles: ReadonlySet<string>;
}

/** Everything named in an article. Names that stand for the same are one. */
export function findNamed(view: ArticleView, gazetteer: Gazetteer): Named[] {
	const { names, links } = view.analysis;
	const fullest = new Map(
		links.flatMap(({ from, to, why }) => (why === 'pronoun' ? [] : [[from.start, to.start]]))
	);
	const groups = new Map<number, Name[]>();
	for (const name of names) {
		const first = fullest.get(name.start) ?? name.start;
		groups.set(first, [...(groups.get(first) ?? []), name]);
	}
	const pronouns = new Map<number, string>();
	for (const { from, to, why } of links) {
		if (why !== 'pronoun') continue;
		const word = view.text.slice(from.start, from.end).toLowerCase();
		pronouns.set(fullest.get(to.start) ?? to.start, word);
	}
	return [...groups].map(([first, group]) => {
		const { kind } = group[0]!;
		const gender = kind === 'person' ? genderOf(group, pronouns.get(first), gazetteer) : undefined;
		const sure = Math.max(...group.map(({ sure }) => sure.kind * Math.sqrt(sure.span)));
		return {
			kind,
			names: group,
			forms: formsOf(group, gazetteer),
			...(gender && { gender }),
			takesThe: takesThe(group, view),
			sure,
			roles: new Set(group.flatMap((name) => rolesOf(name, view.sentences[name.sentence])))
		};
	});
}

/** A name without the titles before it: "Chancellor Gordon Brown" is "Gordon Brown". */
export function untitled(
	{ text, kind }: Pick<Name, 'text' | 'kind'>,
	gazetteer: Gazetteer
): string {
	const bare = text.replace(/['’]s?$/, '');
	if (kind !== 'person') return bare;
	const words = bare.split(' ');
	return words.slice(startOfPerson(words, gazetteer)).join(' ');
}

function formsOf(group: readonly Name[], gazetteer: Gazetteer): string[] {
	const forms = [...new Set(group.map((name) => untitled(name, gazetteer)))];
	return forms.sort((a, b) => b.length - a.length);
}

const men = /\b(?:Mr|Sir|Lord|King|Prince|Duke|Father|Brother|Pope|Emperor|Count|Baron|Uncle)\b/;
const women =
	/\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Duchess|Sister|Empress|Countess|Baroness|Aunt)\b/;

/** What titles, pronouns and first names tell, in this order. */
function genderOf(
	group: readonly Name[],
	pronoun: string | undefined,
	gazetteer: Gazetteer
): Named['gender'] {
	const text = group.map((name) => name.text).join(' ');
	if (men.test(text) !== women.test(text)) return men.test(text) ? 'man' : 'woman';
	if (pronoun && /^(?:he|him|his|himself)$/.test(pronoun)) return 'man';
	if (pronoun && /^(?:she|her|hers|herself)$/.test(pronoun)) return 'woman';
	for (const form of formsOf(group, gazetteer)) {
		const [first = '', ...rest] = form.split(' ');
		const kinds = rest.length > 0 ? (gazetteer.names.get(first) ?? 0) : 0;
		const isMan = (kinds & bits.man) > 0;
		if (isMan !== (kinds & bits.woman) > 0) return isMan ? 'man' : 'woman';
	}
	return undefined;
}

function takesThe(group: readonly Name[], { sentences }: ArticleView): boolean {
	const before = group.map(({ sentence, from }) =>
		sentences[sentence]?.tokens[from - 1]?.text.toLowerCase()
	);
	return before.filter((word) => word === 'the').length * 2 > group.length;
}

/** "the carmaker Fiat", "Ann, a singer," and "Ann is a singer". */
function rolesOf({ from, to }: Name, sentence: SentenceView | undefined): string[] {
	if (!sentence) return [];
	const { tokens } = sentence;
	const nouns = [];
	const before = tokens[from - 1];
	if (before && /^NNS?$/.test(before.tag)) nouns.push(before);
	for (let at = from; at < to; at += 1) {
		const { head, relation } = tokens[at]!;
		const above = tokens[head];
		if (!above || (head >= from && head < to)) continue;
		if (relation === 'appos' || relation === 'nsubj') nouns.push(above);
		for (const child of sentence.children[at] ?? [])
			if (tokens[child]!.relation === 'appos') nouns.push(tokens[child]!);
	}
	return nouns
		.filter(({ tag }) => /^NNS?$/.test(tag))
		.map(({ lemma, text }) => (lemma ?? text).toLowerCase());
}
