import type { Asking } from './asking';
import type { Stem } from './draft';
import { spell } from './words';

/** Arcs less sure than this are not gone by. */
const LEAST = 0.4;

/** A stem of this text, unless the clause it goes by may well be read wrong. */
export function stemOf(
	{ clause, part, draft }: Asking,
	maker: string,
	base: number,
	text: string | undefined
): Stem | undefined {
	const least = Math.min(clause.sure, part.sure, clause.subject.sure);
	if (text === undefined || least < LEAST || draft.stoppedBy !== undefined) return undefined;
	return { text, maker, sure: base * least };
}

/** Some words of a draft as they stand there, in lower case where no name. */
export function textAt({ draft }: Pick<Asking, 'draft'>, from: number, to: number): string {
	return spell(draft.words.slice(from, to)).text;
}
