import type { Asking } from './asking';
import type { Stem } from './draft';
import { spell } from './words';
import { standsIn } from '../tokens';

/** Arcs less sure than this are not gone by. */
const LEAST = 0.4;

/** Names tell more than other words, and below so much a question asks of anything. */
const NAME = 3;
const ENOUGH = 4;

/**
 * A stem of this text, unless the clause it goes by may well be read wrong, or it asks of anything.
 *
 * @param options.surePart How sure the part is, when more is known of it than its arc.
 * @param options.enough How much it has to tell.
 */
export function stemOf(
	asking: Asking,
	maker: string,
	base: number,
	text: string | undefined,
	{ surePart = 0, enough = ENOUGH }: { surePart?: number; enough?: number } = {}
): Stem | undefined {
	const { part, draft, gap, isSubject } = asking;
	const asked = isSubject ? 1 : Math.max(part.sure, surePart);
	const least = Math.min(asked, sureVerbs(asking), sureSubject(asking));
	if (text === undefined || least < LEAST || draft.stoppedBy !== undefined) return undefined;
	const answer = textAt(asking, gap.from, gap.to);
	if (
		gap.sure < 0.3 ||
		standsIn(text, answer) ||
		toldBy(asking, text) < (enough === ENOUGH && isAny(asking) ? ENOUGH + 2 : enough)
	)
		return undefined;
	return { text, maker, sure: base * least };
}

/** How surely these are the verbs of the clause. */
function sureVerbs({ clause, tree }: Asking): number {
	const sures = clause.verbs.map((at) => {
		const { sure, relation } = tree.tokens[at]!;
		return /^(?:aux|cop)/.test(relation) ? sure.tag * sure.head : sure.tag;
	});
	return Math.min(...sures, clause.sharesSubject ? clause.sure : 1);
}

/** How surely the subject is all of the words before the verb, and no more. */
function sureSubject({ clause, tree }: Asking): number {
	const { subject, verbs, sharesSubject } = clause;
	const isBeside = !sharesSubject && verbs[0] === subject.to;
	const start = subject.from === 0 || /^(?:,|that)$/.test(tree.tokens[subject.from - 1]!.text);
	return isBeside && start ? Math.max(subject.sure, 0.6) : subject.sure;
}

/** "A town was named after him": which town? */
function isAny({ clause, tree, isSubject }: Asking): boolean {
	return !isSubject && /^an?$/i.test(tree.tokens[clause.subject.from]!.text);
}

/** How much a question tells of what it asks about. */
function toldBy({ tree, places, gap }: Asking, text: string): number {
	const said = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
	let told = 0;
	let isNamed = false;
	for (const at of places) {
		const { tag, text, relation } = tree.tokens[at]!;
		const isAsked = at >= gap.from && at < gap.to;
		if (isAsked || !said.has(text.toLowerCase()) || /^(?:aux|cop)/.test(relation)) continue;
		if (/^(?:NNP|CD)/.test(tag)) isNamed = true;
		if (/^NNP/.test(tag)) told += NAME;
		else if (/^(?:NN|JJ|VB|CD)/.test(tag)) told += 1;
	}
	// Whom a question without a name or a number asks for takes more to say.
	return isNamed || !/^(?:person|place|organization)$/.test(gap.type) ? told : told - 1;
}

/** Some words of a draft as they stand there, in lower case where no name. */
export function textAt({ draft }: Pick<Asking, 'draft'>, from: number, to: number): string {
	return spell(draft.words.slice(from, to)).text;
}
