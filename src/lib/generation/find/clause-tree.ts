import type { Token } from '$lib/language/text';

/** What clauses are read from: a sentence, or a statement made of its words. */
export interface Tree {
	tokens: readonly Token[];
	/** For each token those that hang on it, in their order. */
	children: readonly (readonly number[])[];
}

/** A word with all that hangs on it, in the order of the sentence. */
export function subtreeOf(
	{ children }: Pick<Tree, 'children'>,
	at: number,
	without: (at: number) => boolean = () => false
): number[] {
	const all: number[] = [];
	const add = (each: number) => {
		all.push(each);
		for (const child of children[each]!) if (!without(child)) add(child);
	};
	add(at);
	return all.sort((one, other) => one - other);
}

/** Which tokens hang on each. */
export function childrenOf(tokens: readonly { head: number }[]): number[][] {
	const children: number[][] = tokens.map(() => []);
	tokens.forEach(({ head }, at) => children[head]?.push(at));
	return children;
}
