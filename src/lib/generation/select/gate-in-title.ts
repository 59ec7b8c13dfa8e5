import type { Draft, GapDraft } from '../find/draft';
import { spell } from '../find/words';
import type { ArticleView } from '../find/view';
import { fold, standsIn } from '../tokens';

/** Shorter words tell nothing by themselves: of, new, los. */
const TELLING = 4;

/** Whether the title, which stands above every question, says the answer, or of a person the surname. */
export function isInTitle(draft: Draft, gap: GapDraft, { article }: ArticleView): boolean {
	const { text } = spell(draft.words.slice(gap.from, gap.to));
	if ([text, ...gap.accept].some((answer) => standsIn(article.title, answer))) return true;
	const surname = fold(text).split(' ').at(-1)!;
	return gap.type === 'person' && surname.length >= TELLING && standsIn(article.title, surname);
}
