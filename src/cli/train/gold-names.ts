import { nounKinds, type NounKind } from '$lib/language/nouns';
import type { Gold } from './conllu';

/** Kinds of names that GUM’s entity layer tells apart, as ours. */
export const goldKinds = ['person', 'organization', 'place', 'event', 'other'] as const;
export type GoldKind = (typeof goldKinds)[number];

/** A name in a sentence of the treebank: the places of its first word and after its last. */
export interface GoldName {
	from: number;
	to: number;
	kind: GoldKind;
}

/** What common nouns stand for, as GUM’s entity types. */
export interface GoldNoun {
	at: number;
	kind: NounKind;
}

/** Common nouns at the head of what GUM marks as an entity. */
export function goldNouns(gold: Gold): GoldNoun[] {
	return readSpans(gold).flatMap(({ type, from, to }) => {
		const at = headOf(gold, from, to);
		if (!/^NNS?$/.test(gold.tags[at]!)) return [];
		return [{ at, kind: nounKinds.find((kind) => kind === type) ?? 'thing' }];
	});
}

interface Entity extends GoldName {
	head: number;
}

const links =
	/^(?:of|the|de|del|della|di|da|la|le|el|al|van|von|der|den|bin|ibn|y|e|du|des|for|on|&|[-–.'’/:]|['’]s)$/;

/**
 * The names of a sentence, from GUM’s column of entities: those headed by a proper noun, cut to the
 * words of the name itself. GUM’s spans take in what is said about the one named.
 *
 * ```text
 * (the poet [Li Bai], who wrote it)   ([Sochi], ([Russia]))   (the [University of ([Oslo])])
 * ```
 */
export function goldNames(gold: Gold): GoldName[] {
	const entities = readEntities(gold);
	const proper = entities.filter(
		({ head, kind }) => kind !== undefined && /^NNPS?$/.test(gold.tags[head]!)
	);
	const names = proper
		.map((entity) => cutToName(gold, entity, entities))
		.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
	const kept: GoldName[] = [];
	for (const name of names) {
		if (kept.every(({ from, to }) => name.to <= from || name.from >= to)) kept.push(name);
	}
	return kept.sort((a, b) => a.from - b.from);
}

/** The run of words around the head that belong to the name. */
function cutToName(gold: Gold, { from, to, head, kind }: Entity, entities: Entity[]): GoldName {
	const isPart = (at: number) => /^NNPS?$/.test(gold.tags[at]!) || isCapital(gold, at);
	const isLink = (at: number) => {
		const word = gold.words[at]!.toLowerCase();
		// Lagrange’s Mécanique Analytique are two.
		if (/^['’]s$/.test(word))
			return !entities.some((other) => other.to === at + 1 && other.from >= from);
		if (word === 'and')
			return kind !== 'person' && !entities.some((other) => other.from === at + 1);
		if (!links.test(word)) return false;
		// Fernando Cheung of the Labour Party; but King of Spain
		const isOne = at === first + 1 && at - 1 === head;
		return (
			kind !== 'person' || !/^(?:of|for|on|the)$/.test(word) || isOne || gold.words[at - 1] === 'of'
		);
	};

	let first = head;
	let last = head;
	for (let at = head - 1; at >= from; at -= 1) {
		if (isPart(at)) first = at;
		else if (!isLink(at)) break;
	}
	for (let at = head + 1; at < to; at += 1) {
		if (isPart(at) || (/^(?:CD|LS)$/.test(gold.tags[at]!) && at === last + 1)) last = at;
		else if (!isLink(at)) break;
	}
	return { from: first, to: last + 1, kind };
}

function isCapital({ words, tags }: Gold, at: number): boolean {
	return /^\p{Lu}/u.test(words[at]!) && !/^(?:DT|PRP\$?|IN|CC|W.*)$/.test(tags[at]!) && at > 0;
}

/** The entities of our kinds that begin and end in this sentence. */
function readEntities(gold: Gold): Entity[] {
	return readSpans(gold).flatMap(({ type, from, to }) => {
		const kind = kindOf(type);
		return kind ? [{ from, to, kind, head: headOf(gold, from, to) }] : [];
	});
}

function readSpans(gold: Gold): { type: string; from: number; to: number }[] {
	const open: { id: string; type: string; from: number }[] = [];
	const spans: { type: string; from: number; to: number }[] = [];
	gold.notes.forEach((note, at) => {
		const [, marks = ''] = /(?:^|\|)Entity=([^|]*)/.exec(note) ?? [];
		for (const mark of marks.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
			const [id = '', type = ''] = mark.replace(/[()]/g, '').split('-');
			if (mark.startsWith('(')) open.push({ id, type, from: at });
			if (!mark.endsWith(')')) continue;
			const place = open.findLastIndex((span) => span.id === id);
			const [span] = place < 0 ? [] : open.splice(place, 1);
			if (span) spans.push({ type: span.type, from: span.from, to: at + 1 });
		}
	});
	return spans;
}

function kindOf(type: string): GoldKind | undefined {
	if (type === 'time' || type === 'quantity') return undefined;
	return goldKinds.find((kind) => kind === type) ?? 'other';
}

/** The word whose own head lies outside. */
function headOf({ heads }: Gold, from: number, to: number): number {
	for (let at = from; at < to; at += 1) {
		if (heads[at]! < from || heads[at]! >= to) return at;
	}
	return from;
}
