import type { Draft, GapDraft } from '../find/draft';
import { spell } from '../find/words';
import type { ArticleView } from '../find/view';
import { standsIn } from '../tokens';

/** Whether the title, which stands above every question, says the answer. */
export function isInTitle(draft: Draft, gap: GapDraft, { article }: ArticleView): boolean {
	const { text } = spell(draft.words.slice(gap.from, gap.to));
	return [text, ...gap.accept].some((answer) => standsIn(article.title, answer));
}
