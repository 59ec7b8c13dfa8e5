import type { RecalledFact } from '$lib/memory/recalled';

/** A statement in pieces: what stands between, answers that were there, and those that were not. */
export function piecesOf({ fact, gaps }: Pick<RecalledFact, 'fact' | 'gaps'>) {
	const inOrder = [...fact.gaps].sort((a, b) => a.start - b.start);
	const pieces: { text: string; isMissing: boolean }[] = [];
	let from = 0;
	for (const { id, start, end } of inOrder) {
		if (start < from) continue;
		pieces.push({ text: fact.statement.slice(from, start), isMissing: false });
		pieces.push({ text: fact.statement.slice(start, end), isMissing: !gaps.has(id) });
		from = end;
	}
	return [...pieces, { text: fact.statement.slice(from), isMissing: false }].filter(
		({ text }) => text
	);
}
