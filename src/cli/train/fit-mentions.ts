import type { MentionModels, MentionSure } from '$lib/language/mentions';
import { viewText } from '$lib/language/name-view';
import { findNames } from '$lib/language/names';
import { NounTyper } from '$lib/language/nouns';
import type { Scale } from '$lib/language/sureness';
import type { MarkedText } from './learn-names';
import { fitScale, type Outcome } from './sureness';

/** A scale by which a decision’s margin comes out as it is, in steps of a twentieth. */
const margins: Scale = {
	edges: Array.from({ length: 9999 }, (_, at) => (at + 0.5) / 20),
	shares: Array.from({ length: 10_000 }, (_, at) => at / 20)
};

/** Measure how often names and nouns were right by how clearly they were decided. */
export function fitMentions(
	texts: readonly MarkedText[],
	models: Omit<MentionModels, 'sure'>
): MentionSure {
	const span: Outcome[] = [];
	const kind: Outcome[] = [];
	const noun: Outcome[] = [];
	const typer = new NounTyper(models.nouns);
	for (const { sentences, names, nouns } of texts) {
		const placed = sentences.map((tokens) => ({
			tokens: tokens.map((token, at) => ({
				...token,
				start: at,
				end: at + 1,
				sure: { tag: 1, head: 1, relation: 1 }
			}))
		}));
		const sure = { span: margins, kind: margins, noun: margins };
		for (const found of findNames(placed, { ...models, sure })) {
			if (found.kind === 'nationality') continue;
			const gold = names[found.sentence]!.find(
				({ from, to }) => from === found.from && to === found.to
			);
			span.push({ margin: found.sure.span, right: gold !== undefined });
			const isKind = gold?.kind === (found.kind === 'work' ? 'other' : found.kind);
			if (gold) kind.push({ margin: found.sure.kind, right: isKind });
		}
		const views = viewText(sentences, models.words, models.gazetteer);
		nouns.forEach((own, sentence) => {
			for (const { at, kind: right } of own) {
				const { kind, margin } = typer.kindOf(views[sentence]!, at);
				noun.push({ margin, right: kind === right });
			}
		});
	}
	return { span: fitScale(span), kind: fitScale(kind), noun: fitScale(noun) };
}
