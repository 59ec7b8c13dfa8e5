import type { ArticleId, DeckId, FactId, GapId } from '$lib/model/ids';
import type { Fact, Gap } from '$lib/model/fact';
import { seedOf } from '$lib/random/random';
import { fold } from '../tokens';
import type { DraftFact, GapDraft } from './draft';
import { spell } from './words';

/**
 * A fact with its gaps. Its ids follow from the article and from what is said, so that whoever generates
 * again finds the same facts.
 */
export function toFact({ draft, gaps }: DraftFact, articleId: ArticleId, deckId: DeckId): Fact {
	const { text, places } = spell(draft.words);
	const contentKey = fold(text);
	const slug = `${articleId.slice('article:'.length)}-${shortHash(contentKey)}`;
	const { asOf, attributedTo, sensitive } = draft;
	return {
		id: `fact:${slug}` satisfies FactId,
		deckId,
		articleId,
		revision: 1,
		kind: draft.kind,
		statement: text,
		source: { edition: articleId, start: draft.sentence.start, end: draft.sentence.end },
		gaps: gaps.map((gap) => toGap(gap, slug, text, places)),
		...(asOf && { asOf }),
		...(attributedTo && { attributedTo }),
		...(sensitive && { sensitive }),
		origin: 'extracted',
		contentKey
	};
}

function toGap(
	gap: GapDraft,
	slug: string,
	statement: string,
	places: readonly { start: number; end: number }[]
): Gap {
	const start = places[gap.from]!.start;
	const end = places[gap.to - 1]!.end;
	const { type, accept, alsoTrue, confusions, stem, cue, value, unit, date } = gap;
	return {
		id: `gap:${slug}-${shortHash(`${start} ${statement.slice(start, end)}`)}` satisfies GapId,
		start,
		end,
		type,
		accept,
		alsoTrue,
		confusions,
		...(stem && { stem: stem.text }),
		...(cue !== undefined && { cue }),
		...(value !== undefined && { value }),
		...(unit !== undefined && { unit }),
		...(date !== undefined && { date })
	};
}

/** Eleven figures and letters of a text: enough for the facts of one article. */
function shortHash(text: string): string {
	return [1, 2]
		.map((part) => seedOf(text, part).toString(36).padStart(7, '0'))
		.join('')
		.slice(-11);
}
