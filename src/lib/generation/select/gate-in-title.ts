import type { Draft, GapDraft } from '../find/draft';
import { spell } from '../find/words';
import type { ArticleView } from '../find/view';
import { isNumeric } from '../measure';
import { fold, standsIn } from '../tokens';

/** Shorter words tell nothing by themselves: of, new, los. */
const TELLING = 4;

/** Words that share so much of their start are of one family: Ctenophora, ctenophores. */
const FAMILY = 0.65;

/**
 * Whether the title, which stands above every question, says the answer, or of a person the surname, or
 * the same in another form: "Lib Dems", "Ctenophora".
 */
export function isInTitle(draft: Draft, gap: GapDraft, { article }: ArticleView): boolean {
	const { text } = spell(draft.words.slice(gap.from, gap.to));
	if ([text, ...gap.accept].some((answer) => standsIn(article.title, answer))) return true;
	// "The 1973 oil crisis began in ____" leaves one year.
	const years = gap.type === 'date' ? (text.match(/\d{4}/g) ?? []) : [];
	if (years.some((year) => article.title.includes(year))) return true;
	if (isNumeric(gap.type) || gap.type === 'date') return false;
	const words = fold(text).split(' ');
	const title = fold(article.title).split(' ');
	const surname = words.at(-1)!;
	if (gap.type === 'person' && words.length > 1)
		return surname.length >= TELLING && title.includes(surname);
	const least = words.length > 1 ? 3 : TELLING;
	return title.some((_, at) => words.every((word, next) => isLike(word, title[at + next], least)));
}

/** The one begins as the other does, or nearly. */
function isLike(word: string, other: string | undefined, least: number): boolean {
	if (other === undefined) return false;
	let shared = 0;
	while (shared < word.length && word[shared] === other[shared]) shared += 1;
	if (shared === word.length || shared === other.length) return shared >= least;
	return shared >= Math.max(least, FAMILY * Math.min(word.length, other.length));
}
