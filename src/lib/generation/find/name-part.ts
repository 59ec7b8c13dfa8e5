import type { Asking } from './asking';
import { range } from './parts';
import { textAt } from './stem';

/** A part that is a name, with what stands around the name in it. */
export interface NamePart {
	/** "in" of "in Kosovo", in lower case; empty where there is none. */
	preposition: string;
	/** "the software giant" of "the software giant Microsoft". */
	before: string;
	/** Its words, as places. */
	beforeFrom: number;
	/** ", a bank" behind it. */
	after: string;
}

/** What stands around a name, where the name is what its part is; nothing where it is only in it. */
export function namePartOf(asking: Asking): NamePart | undefined {
	const { tree, gap, part } = asking;
	const { tokens } = tree;
	const isAt = (at: number) => at >= gap.from && at < gap.to;
	// "director Ang Lee": the tree may hang the name on the noun before it.
	const isBeside =
		part.head === gap.from - 1 &&
		/^NNP?$/.test(tokens[part.head]!.tag) &&
		range(gap).some(
			(at) =>
				tokens[at]!.head === part.head &&
				/^(?:flat|appos|compound|nmod:desc)$/.test(tokens[at]!.relation)
		);
	if (isApposed(asking)) return { preposition: '', before: '', beforeFrom: gap.from, after: '' };
	if (!isAt(part.head) && !isBeside) return undefined;

	const hasPreposition = part.preposition === part.from;
	if (part.preposition !== undefined && !hasPreposition) return undefined;
	const start = hasPreposition ? part.from + 1 : part.from;
	if (start > gap.from) return undefined;
	return {
		preposition: hasPreposition ? tokens[part.from]!.text.toLowerCase() : '',
		before: textAt(asking, start, gap.from),
		beforeFrom: start,
		after: textAt(asking, gap.to, part.to)
	};
}

/** "The leader of the party, *Anna Blom*, said": the name is all that the subject is. */
function isApposed({ tree, gap, part, isSubject }: Asking): boolean {
	const { tokens } = tree;
	const isSetOff = gap.from > part.from && tokens[gap.from - 1]!.text === ',' && gap.to === part.to;
	return (
		isSubject &&
		isSetOff &&
		tokens[part.head]!.tag === 'NN' &&
		range(gap).some((at) => tokens[at]!.relation === 'appos' && tokens[at]!.head === part.head)
	);
}
