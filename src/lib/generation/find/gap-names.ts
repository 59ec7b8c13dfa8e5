import { known as knownAs, type Gazetteer } from '$lib/language/gazetteer';
import type { Name } from '$lib/language/names';
import type { AnswerType } from '$lib/model/fact';
import type { Draft, GapDraft } from './draft';
import { placeIn } from './place-in';
import { startOfPerson } from './person-name';
import type { ArticleView, SentenceView } from './view';

/**
 * Names of persons, bodies and places, each as a whole: without the titles before a person's, with the
 * "the" before others.
 *
 * ```text
 * Chancellor Gordon Brown left the United States.
 *            [----------]      [---------------]
 * ```
 */
export function findNameGaps(draft: Draft, view: ArticleView): GapDraft[] {
	return draft.sentence.names.flatMap((name): GapDraft[] => {
		const type = typeOf(name);
		const place = placeIn(draft, bounds(name, draft.sentence, view));
		if (!type || !place || isPartOfName(name, draft.sentence) || isNoPlace(name, draft.sentence))
			return [];
		const sure = name.sure.span * name.sure.kind;
		return [{ ...place, type, finder: 'name', sure, accept: [], alsoTrue: [], confusions: [] }];
	});
}

function bounds(
	{ kind, from, to }: Name,
	{ tokens }: SentenceView,
	{ gazetteer }: ArticleView
): { from: number; to: number } {
	let first = from;
	if (kind === 'person') {
		const words = tokens.slice(from, to).map(({ text }) => text);
		first += startOfPerson(words, gazetteer);
	} else if (kind !== 'nationality') {
		const before = tokens[from - 1];
		const isOwn = before && before.head >= from && before.head < to;
		// "the Los Angeles, California, area": cities have no "the" of their own.
		const isCity = kind === 'place' && isOf(tokens.slice(from, to), knownAs.city, gazetteer);
		if (isOwn && !isCity && before.text.toLowerCase() === 'the') first -= 1;
	}
	const last = /^['’]s?$/.test(tokens[to - 1]!.text) ? to - 1 : to;
	return { from: first, to: Math.max(last, first + 1) };
}

function isOf(
	tokens: readonly { text: string }[],
	bits: number,
	gazetteer: Gazetteer | undefined
): boolean {
	const name = tokens.map(({ text }) => text).join(' ');
	return ((gazetteer?.names.get(name) ?? 0) & bits) > 0;
}

/** "American Beauty", "Labour MP": a people in a longer name, and what is no person's name. */
function isPartOfName({ kind, from, to }: Name, { tokens }: SentenceView): boolean {
	const beside = [tokens[from - 1], tokens[to]];
	// A pole vaulter is no Pole.
	if (/^(?:Pole|Dane|Swede|Turk|Finn)$/.test(tokens[from]!.text) && beside[1]?.tag.startsWith('NN'))
		return true;
	if (kind === 'nationality')
		return beside.some((token) => token !== undefined && /^NNPS?$/.test(token.tag));
	return (
		kind === 'person' && tokens.slice(from, to).some(({ text }) => /^(?:MPs?|FC|UK|US)$/.test(text))
	);
}

/** “North of Bern”, “the Southwest of the”: where something lies, and no name. */
function isNoPlace({ from, to }: Name, { tokens }: SentenceView): boolean {
	const isOpen = /^(?:DT|IN|CC|TO)$/.test(tokens[to - 1]!.tag);
	const isSide = /^(?:north|south|east|west)(?:east|west)?(?:ern)?$/i.test(tokens[from]!.text);
	return isOpen || (isSide && tokens[from + 1]?.text === 'of');
}

function typeOf({ kind }: Name): AnswerType | undefined {
	if (kind === 'person' || kind === 'organization' || kind === 'place') return kind;
	return kind === 'nationality' || kind === 'event' ? 'term' : undefined;
}
