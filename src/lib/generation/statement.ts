import { answerOf, type Fact, type FactGap, type Gap } from '$lib/model/fact';
import { readFigure } from './figure';
import { indefiniteOf } from './indefinite';
import { isNumeric } from './measure';

const endsInArticle = /(?<![\p{L}\p{N}])(?<article>an?) $/iu;

/** Every answer that is right in a gap: its own first, then those accepted besides. */
export function acceptedOf(asked: FactGap): string[] {
	return [answerOf(asked), ...asked.gap.accept];
}

/** A statement with another answer in its gap, letter by letter. */
export function withAnswer({ fact, gap }: FactGap, text: string): string {
	return fact.statement.slice(0, gap.start) + text + fact.statement.slice(gap.end);
}

/** The "a" or "an" right before a gap, if there is one. */
export function articleBefore(fact: Fact, gap: Gap): string | undefined {
	return endsInArticle.exec(fact.statement.slice(0, gap.start))?.groups?.['article'];
}

/**
 * A statement with another answer in its gap, as it would be written: "an Italian patrol" becomes
 * "a Hungarian patrol". Undefined where it would read wrong.
 */
export function rewritten(
	{ fact, gap }: FactGap,
	answer: string,
	text: string
): string | undefined {
	if (isNumeric(gap.type) && isOne(answer) !== isOne(text)) return undefined;
	const before = fact.statement.slice(0, gap.start);
	const article = articleBefore(fact, gap);
	if (!article) return before + text + fact.statement.slice(gap.end);

	const right = indefiniteOf(text);
	if (!right) return undefined;
	const kept = before.slice(0, -article.length - 1);
	return `${kept}${article[0]}${right.slice(1)} ${text}${fact.statement.slice(gap.end)}`;
}

/** One takes the singular, so that it cannot stand in for any other number, nor they for it. */
function isOne(text: string): boolean {
	return readFigure(text)?.value === 1;
}
