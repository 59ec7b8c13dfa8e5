import type { Fact } from '$lib/model/fact';
import type { DeckId } from '$lib/model/ids';
import type { QuestionKind } from '$lib/model/question';
import { drawQuestion } from '../draw';
import type { DraftFact } from '../find/draft';
import { toFact } from '../find/to-fact';
import type { ArticleView } from '../find/view';
import { gatherMaterial } from '../material';
import { toCandidate, type Candidate } from './candidate';
import { featuresIn, type Features } from './features';
import { gateOfGap, gateOfQuestion } from './gates';
import { likelihoodOf } from './ranker';

/** A question with how good it seems. */
export interface Weighed extends Candidate {
	/** Those of its statement, of its gap, and its own. */
	features: readonly Features[];
	/** How likely a teacher would sign it, 0 … 1. */
	score: number;
	/** The gate that it did not pass. */
	stoppedBy?: string;
}

/** The kinds that a found fact is first asked in. */
const kinds: readonly QuestionKind[] = ['short-answer', 'number', 'choice', 'cloze', 'true-false'];
/** Those that tell what a gap is, when it is only to be said why it was stopped. */
const plainKinds: readonly QuestionKind[] = ['cloze'];

/** Draw every question of what was found, and weigh it; with `all` also what stands in stopped gaps. */
export function weighQuestions(
	found: readonly DraftFact[],
	view: ArticleView,
	deckId: DeckId,
	all = false
): Weighed[] {
	const { passed, stopped } = sift(distinct(found), view);
	const featuresOf = featuresIn(view);
	const asked = draw(passed, view, deckId, kinds).map((candidate): Weighed => {
		const stoppedBy = gateOfQuestion(candidate);
		if (stoppedBy !== undefined) return { ...candidate, features: [], score: 0, stoppedBy };
		const features = featuresOf(candidate);
		return { ...candidate, features, score: likelihoodOf(features) };
	});
	if (!all) return asked;
	const unasked = [...stopped].flatMap(([stoppedBy, drafts]) =>
		draw(drafts, view, deckId, plainKinds).map((candidate): Weighed => ({
			...candidate,
			features: [],
			score: 0,
			stoppedBy
		}))
	);
	return [...asked, ...unasked];
}

/** Each statement once, by the finder that is surest of it. */
function distinct(found: readonly DraftFact[]): DraftFact[] {
	const best = new Map<string, DraftFact>();
	for (const each of found) {
		const said = each.draft.words
			.map(({ text }) => text)
			.join(' ')
			.toLowerCase();
		const known = best.get(said);
		if (!known || known.draft.sure < each.draft.sure) best.set(said, each);
	}
	return [...best.values()];
}

/** The gaps that can be asked, and by gate those that cannot. */
function sift(found: readonly DraftFact[], view: ArticleView) {
	const passed: DraftFact[] = [];
	const stopped = new Map<string, DraftFact[]>();
	for (const { draft, gaps } of found) {
		const good: DraftFact['gaps'] = [];
		for (const gap of gaps) {
			const code = gateOfGap(draft, gap, view);
			if (code === undefined) good.push(gap);
			else stopped.set(code, [...(stopped.get(code) ?? []), { draft, gaps: [gap] }]);
		}
		if (good.length > 0) passed.push({ draft, gaps: good });
	}
	return { passed, stopped };
}

function draw(
	drafts: readonly DraftFact[],
	view: ArticleView,
	deckId: DeckId,
	some: readonly QuestionKind[]
): Candidate[] {
	const facts = drafts.map((each) => ({ ...each, fact: toFact(each, view.article.id, deckId) }));
	const all: Fact[] = facts.map(({ fact }) => fact);
	const material = gatherMaterial(view.article, all);
	return facts.flatMap(({ draft, gaps, fact }) =>
		fact.gaps.flatMap((asked, index) =>
			some.flatMap((kind) => {
				const question = drawQuestion(material, asked.id, kind, 1);
				return question ? toCandidate({ draft, gap: gaps[index]!, fact }, asked, question) : [];
			})
		)
	);
}
