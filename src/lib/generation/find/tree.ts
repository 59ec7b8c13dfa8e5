import type { Token } from '$lib/language/text';
import type { BareSentence } from './view';

/** Where the words of a branch stand: the first, and the one after the last, without marks at its edges. */
export interface Branch {
	from: number;
	to: number;
	/** All tokens between hang on it, so that it can be taken out in one piece. */
	isWhole: boolean;
}

type Tree = Pick<BareSentence, 'tokens' | 'children'>;

/** The places of a token and of all that hangs on it, in their order. */
export function subtree({ children }: Pick<Tree, 'children'>, at: number): number[] {
	const places = [at];
	for (const place of places) places.push(...children[place]!);
	return places.sort((a, b) => a - b);
}

/** The stretch that a token and all that hangs on it takes. */
export function branchOf(tree: Tree, at: number): Branch {
	const places = subtree(tree, at);
	let first = 0;
	let last = places.length - 1;
	while (first < last && isMark(tree.tokens[places[first]!]!)) first += 1;
	while (last > first && isMark(tree.tokens[places[last]!]!)) last -= 1;
	const from = places[first]!;
	const to = places[last]! + 1;
	return { from, to, isWhole: to - from === last - first + 1 };
}

/** Those that hang on a token by a relation, whatever its subtype. */
export function childrenBy({ tokens, children }: Tree, at: number, relation: RegExp): number[] {
	return children[at]!.filter((child) => relation.test(tokens[child]!.relation));
}

/** Whether a token is a comma, a stop, a bracket, a quote or a dash. */
export function isMark({ relation, tag }: Token): boolean {
	return relation === 'punct' || /^[^A-Z$#]/.test(tag);
}

/** The place of the word that nothing stands above, -1 where there is none. */
export function rootOf({ tokens }: Pick<Tree, 'tokens'>): number {
	return tokens.findIndex(({ head, relation }) => head === -1 && relation === 'root');
}

/** Whether a token hangs on another, over however many steps. */
export function isUnder({ tokens }: Pick<Tree, 'tokens'>, at: number, above: number): boolean {
	for (let place = at; place >= 0; place = tokens[place]!.head) if (place === above) return true;
	return false;
}
