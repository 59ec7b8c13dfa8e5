import type { Draft, GapDraft } from '../find/draft';
import { spell } from '../find/words';
import type { ArticleView } from '../find/view';
import { fold } from '../tokens';
import type { Features } from './features';

/** What is seen of a gap: how surely it was found, and how it stands in its statement. */
export function featuresOfGap(draft: Draft, gap: GapDraft, view: ArticleView): Features {
	const { sentence, words } = draft;
	const { tokens, children } = sentence;
	const { text } = spell(words.slice(gap.from, gap.to));
	const head = headOf(draft, gap);
	const token = head === undefined ? undefined : tokens[head];
	const folded = fold(text);
	const answerWords = folded.split(' ');
	const title = new Set(fold(view.article.title).split(' '));

	return {
		gapSure: gap.sure,
		gapWords: gap.to - gap.from,
		gapPlace: gap.from / words.length,
		gapFirst: Number(gap.from === 0),
		gapHead: token?.sure.head ?? 0.5,
		gapRelation: token?.sure.relation ?? 0.5,
		gapCoordinated: Number(
			token?.relation === 'conj' ||
				(head !== undefined && children[head]!.some((at) => tokens[at]!.relation === 'conj'))
		),
		gapInTitle: answerWords.filter((word) => title.has(word)).length / answerWords.length,
		gapOften: Math.log(countOf(view, text)),
		gapRivals: rivals(draft, gap),
		gapSmall: Number(gap.value !== undefined && Number.isInteger(gap.value) && gap.value <= 3),
		gapRound: Number(gap.value !== undefined && gap.value >= 1000 && gap.value % 1000 === 0),
		gapSpelt: Number(gap.type === 'number' && !/\d/.test(text)),
		gapLower: Number(/^\p{Ll}/u.test(text)),
		gapAdjective: Number(
			gap.type === 'term' && /^JJ/.test(tokens[words[gap.from]?.token ?? -1]?.tag ?? '')
		),
		gapAliases: Number(gap.accept.length > 0),
		stemmed: Number(gap.stem !== undefined),
		stemSure: gap.stem?.sure ?? 0,
		[`type:${gap.type}`]: 1,
		[`gap:${gap.finder}`]: 1,
		[`as:${(token?.relation ?? 'none').split(':')[0]!}`]: 1
	};
}

/** The token of the answer on which the others hang. */
function headOf({ words, sentence }: Draft, gap: GapDraft): number | undefined {
	const inside = words.slice(gap.from, gap.to).flatMap(({ token }) => token ?? []);
	return inside.find((at) => !inside.includes(sentence.tokens[at]!.head));
}

/** How often an answer stands in the article. */
function countOf({ text }: ArticleView, answer: string): number {
	return Math.max(1, text.split(answer).length - 1);
}

/** Names or figures of the same sort in the same statement: the more, the less clear which is meant. */
function rivals({ sentence, words }: Draft, { type, from }: GapDraft): number {
	const said = new Set(words.map(({ token }) => token));
	const own = words[from]?.token;
	const alike =
		type === 'date'
			? sentence.dates
			: type === 'number' || type === 'money' || type === 'percent'
				? sentence.quantities
				: sentence.names.filter(({ kind }) => kind === type);
	return alike.filter((found) => said.has(found.from) && found.from !== own).length;
}
