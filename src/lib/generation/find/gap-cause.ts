import { askingOf } from './asking';
import type { Draft, GapDraft } from './draft';
import { treeOf } from './draft-clause';
import { range } from './parts';
import { ask } from './question';
import type { ArticleView } from './view';
import { stemOf } from './stem';

/** Words that give a reason and nothing else. */
const because = /^because$/i;
const due = /^(?:because of|due to|owing to|as a result of|on account of|thanks to)$/i;

/**
 * Why it was, where the sentence says "because".
 *
 * ```text
 * The bridge was closed in 1904 because its piers had sunk.
 *                                       ------------------  Why was the bridge closed in 1904?
 * ```
 */
export function findCauseGaps(draft: Draft, view: ArticleView): GapDraft[] {
	if (draft.stoppedBy) return [];
	const { clauses } = treeOf(draft);
	const main = clauses.find(({ kind }) => kind === 'main');
	const said = (from: number, to: number) =>
		draft.words
			.slice(from, to)
			.map(({ text }) => text)
			.join(' ');
	return (main?.parts ?? []).flatMap((part): GapDraft[] => {
		const lead = [1, 2, 3, 4].find((count) => {
			const words = said(part.from, part.from + count);
			return (part.role === 'adverbial' && because.test(words)) || due.test(words);
		});
		const most = lead === 1 && due.test(said(part.from, part.from + 2)) ? 2 : lead;
		if (most === undefined || !part.isWhole) return [];
		const from = part.from + most;
		const length = part.to - from;
		// "because he discovered it": what?
		const isOpen = /\b(?:it|them|this|that|these|those)\b/i.test(said(from, part.to));
		if (isOpen || length < 2 || length > 18 || part.to < draft.words.length - 1) return [];

		const rest = { accept: [], alsoTrue: [], confusions: [] };
		const gap = {
			from,
			to: part.to,
			...rest,
			type: 'phrase',
			finder: 'cause',
			sure: part.sure
		} as const;
		const asking = askingOf(draft, gap, view);
		const text = asking && ask(asking, 'why', range(part));
		const stem = asking && stemOf(asking, 'why', 0.85, text);
		return stem ? [{ ...gap, stem }] : [];
	});
}
