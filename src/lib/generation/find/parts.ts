import { subtreeOf, type Tree } from './clause-tree';

/** What a part is to its clause. */
export type Role =
	| 'subject'
	| 'object'
	| 'indirect'
	/** What “is” says of the subject. */
	| 'predicate'
	/** With or without a preposition: “in Kosovo”, “last year”. */
	| 'oblique'
	| 'adverb'
	/** “up” of “gave up”. */
	| 'particle'
	/** “that …”, or what was said. */
	| 'complement'
	/** “to leave”, “dead” of “found dead”. */
	| 'open'
	/** “when …”, “because …”, “leaving …”. */
	| 'adverbial'
	| 'other';

/** Some words of a clause that belong together. */
export interface Part {
	role: Role;
	head: number;
	/** Its first word and the one after its last, commas and the like at its ends left out. */
	from: number;
	to: number;
	/** All of its words stand side by side. */
	isWhole: boolean;
	/** “in” of “in Kosovo”, “because” of “because it rained”. */
	preposition?: number;
	/** How likely it belongs here and in this role, 0 … 1. */
	sure: number;
}

const roles: Partial<Record<string, Role>> = {
	obj: 'object',
	iobj: 'indirect',
	obl: 'oblique',
	'obl:unmarked': 'oblique',
	advmod: 'adverb',
	'compound:prt': 'particle',
	ccomp: 'complement',
	xcomp: 'open',
	advcl: 'adverbial'
};

const edge = /^(?:[,;:.?!]|--?|[–—])$/;

/** The part with this head; of a predicate only some of its children. */
export function partOf(
	tree: Tree,
	head: number,
	role: Role = roles[tree.tokens[head]!.relation] ?? 'other',
	children?: readonly number[]
): Part {
	const { tokens } = tree;
	const places = children
		? [head, ...children.flatMap((at) => subtreeOf(tree, at))].sort((one, other) => one - other)
		: subtreeOf(tree, head);
	while (places.length > 1 && edge.test(tokens[places[0]!]!.text)) places.shift();
	while (places.length > 1 && edge.test(tokens[places.at(-1)!]!.text)) places.pop();

	const from = places[0]!;
	const to = places.at(-1)! + 1;
	const preposition = tree.children[head]!.find(
		(at) => /^(?:case|mark)$/.test(tokens[at]!.relation) && at < head
	);
	const { sure } = tokens[head]!;
	return {
		role,
		head,
		from,
		to,
		isWhole: to - from === places.length,
		...(preposition !== undefined && { preposition }),
		sure: sure.head * sure.relation
	};
}

/** Whether a tag is of a word that only accompanies: a mark, an interjection. */
export function isAside(tag: string): boolean {
	return /^(?:[^\p{L}]+|UH|FW|-[LR]RB-)$/u.test(tag);
}

/** The places of a part. */
export function range({ from, to }: Pick<Part, 'from' | 'to'>): number[] {
	return Array.from({ length: to - from }, (_, index) => from + index);
}
