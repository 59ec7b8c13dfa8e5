import type { Asked } from './asker';
import { isFound } from './distractors';
import { isNumeric } from './measure';

/** More than this is also true of less, and of what is unknown nothing is false. */
const bound =
	/\b(?:at least|at most|more than|less than|fewer than|over|under|above|below|up to|as (?:many|much|few|little|high|low) as|exceed(?:s|ed|ing)?|beyond|within|minimum|maximum)(?: of)? (?:(?:the|an?|about|some) )?[$€£¥]?$/i;
const boundAfter = /^ ?(?:or|and) (?:more|less|fewer|over|under|above|below|higher|lower|so)\b/i;
const open = /\b(?:including|includes?|included|such as|among|like|for example|e\.g\.)(?=[ ,])/i;
const definite =
	/\d|\b(?:first|last|only|(?:larg|small|old|young|high|long|rich|earli|lat|great|bigg)est|most|born|died|founded|established|won|elected|appointed|capital|president|chair(?:man)?|leader|headquarters)\b/i;
const negated = /\b(?:not|never|no|nor|neither|without|cannot|hardly|nobody|none)\b|n['’]t\b/i;

/**
 * Whether another answer in the statement makes it false. What was found is not known as well as what
 * a person wrote: where it gives a bound, an example or a denial, another may be true as well.
 */
export function isSwappable(asked: Asked): boolean {
	if (!isFound(asked)) return true;
	const { fact, gap } = asked;
	const before = fact.statement.slice(0, gap.start);
	const after = fact.statement.slice(gap.end);
	if (negated.test(fact.statement)) return false;
	if (isNumeric(gap.type)) return !bound.test(before) && !boundAfter.test(after);
	// What is told of a body or place in general may be true of another too.
	if (gap.type !== 'date' && gap.type !== 'person' && !definite.test(fact.statement)) return false;
	if (gap.type === 'term' && !/\p{Lu}/u.test(fact.statement.slice(gap.start, gap.end)))
		return false;
	return gap.type === 'date'
		? !/\b(?:by|before|after|since|until|till|as of|around|about|circa|c\.|late|early)(?: the)? $/i.test(
				before
			)
		: !open.test(before);
}
