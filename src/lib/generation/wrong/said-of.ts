import type { Stretch } from '$lib/language/text';
import { remembered } from '../memo';
import { fold, standsIn } from '../tokens';
import type { SentenceView } from '../find/view';
import type { Confusing } from './confuser';
import type { Known } from './known';

/** From this share of its words on, a sentence may speak of the same as a statement. */
const MAYBE = 0.5;
/** From this one on it surely does. */
const SURELY = 0.7;
/** Of fewer words no share tells anything. */
const FEWEST = 3;

/** A sentence of the article with the share of a statement's words that it has. */
export interface Similar {
	sentence: SentenceView;
	share: number;
}

/**
 * Whether another sentence of the article may say the same with another answer, so that this one could
 * be true too: it names it together with most of the words of the statement.
 */
export function isSaidOf(
	{ known }: Confusing,
	similar: readonly Similar[],
	answer: string
): boolean {
	return similar.some(({ sentence: { start, end } }) =>
		standsIn(known.view.text.slice(start, end), answer)
	);
}

/**
 * What other sentences say in the same words with another answer of the kind: asked for the one, one may
 * rightly give the other.
 */
export function alsoSaid(confusing: Confusing, similar: readonly Similar[]): string[] {
	const { gap, text, known } = confusing;
	return similar.flatMap(({ sentence, share }) => {
		if (share < SURELY) return [];
		const said = known.view.text.slice(sentence.start, sentence.end);
		if (standsIn(said, text) || gap.accept.some((name) => standsIn(said, name))) return [];
		return ofKind(sentence, gap.type).map(({ start, end }) => known.view.text.slice(start, end));
	});
}

function ofKind({ names, dates, quantities }: SentenceView, type: string): readonly Stretch[] {
	if (type === 'date') return dates;
	if (/^(?:number|money|percent)$/.test(type))
		return quantities.filter(
			({ kind }) => kind === type || (type === 'number' && kind === 'measure')
		);
	return names.filter(({ kind }) => kind === type);
}

/** The other sentences that have most words of the statement around its gap. */
export function similarTo({ draft, statement, text, known }: Confusing): Similar[] {
	const own = contentOf(text);
	const words = [...contentOf(statement)].filter((word) => !own.has(word));
	if (words.length < FEWEST) return [];
	return known.view.sentences.flatMap((sentence) => {
		if (sentence.index === draft.sentence.index) return [];
		const other = contentAt(known, sentence);
		const shared = words.filter((word) => other.has(word)).length;
		return shared / words.length >= MAYBE ? { sentence, share: shared / words.length } : [];
	});
}

const contents = new WeakMap<Known, ReadonlySet<string>[]>();

function contentAt(known: Known, { index, start, end }: SentenceView): ReadonlySet<string> {
	const all = contents.get(known) ?? [];
	contents.set(known, all);
	return (all[index] ??= contentOf(known.view.text.slice(start, end)));
}

const small = new Set(
	'the a an of in on at to for from by with and or but as is are was were be been being has have had it its he she his her they their this that these those which who whom whose not no than then there also into over under after before about between during through up out'.split(
		' '
	)
);

/** The words of a text that tell something, without endings. */
const contentOf = remembered(
	(text): ReadonlySet<string> =>
		new Set(
			fold(text)
				.split(' ')
				.filter((word) => word.length > 2 && !small.has(word))
				.map((word) => word.replace(/(?:ing|ed|es|s)$/, ''))
		)
);
