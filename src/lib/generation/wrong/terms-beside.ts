import { isLoose } from '../find/gap-terms';
import { standsIn } from '../tokens';
import type { Confusing } from './confuser';

/**
 * Terms of the article that end as this one does and begin otherwise: what is a boundary, but of another
 * sort, is what one confuses it with.
 *
 * ```text
 * divergent boundaries → convergent boundaries, transform boundaries
 * ```
 */
export function termsBeside({ text, before: left, after, known }: Confusing): string[] {
	const around = `${left} ${after}`;
	const words = text.split(' ');
	const last = words.at(-1)!;
	if (words.length < 2) return [];
	const own = text.toLowerCase();
	const found = new Set<string>();
	for (const { tokens } of known.view.sentences) {
		tokens.forEach((token, at) => {
			if (token.text.toLowerCase() !== last.toLowerCase()) return;
			const before = tokens.slice(Math.max(0, at - words.length + 1), at);
			const left = tokens[at - words.length];
			if (before.length < words.length - 1 || !before.every(isOfTerm)) return;
			if (left && /^(?:CD|HYPH|JJ[RS])$/.test(left.tag)) return;
			const term = [...before, token].map((each) => each.text).join(' ');
			const isLonger = isOfTerm(tokens[at - words.length] ?? { tag: '', text: '' });
			// What the statement says already would be told by it.
			const isTold = before.some(({ text }) => standsIn(around, text) && !standsIn(own, text));
			if (!isLonger && !isTold && term.toLowerCase() !== own) found.add(term);
		});
	}
	return [...found];
}

function isOfTerm({ tag, text }: { tag: string; text: string }): boolean {
	return (
		/^(?:NN|JJ|VBN)$/.test(tag) && /^\p{Ll}[\p{L}-]+$/u.test(text) && !isLoose(text.toLowerCase())
	);
}
