import { findCores, type AnswerSpan } from './answers';
import type { Draft, GapDraft } from './draft';
import { placeIn } from './place-in';
import type { ArticleView, SentenceView } from './view';
import { countWords, worthOf, type WordCounts } from './worth';

/** So many of one statement. */
const MOST = 2;

/**
 * Key terms: common nouns with what makes them a term, which people ask for as often as for names. Only
 * where the statement tells which term is meant: where it is named, where it is what the statement is
 * about, and where it is a term of several words that the article comes back to.
 *
 * ```text
 * The point is called the hypocentre.     Pharmacists are healthcare professionals with …
 *                         [---------]     [---------]
 * ```
 */
export function findTermGaps(draft: Draft, view: ArticleView): GapDraft[] {
	if (draft.stoppedBy) return [];
	const found = termsOf(draft.sentence, view).flatMap((term): GapDraft[] => {
		const place = placeIn(draft, term.span);
		const standing = place && standingOf(draft, place, term);
		if (!place || !standing) return [];
		const { sentence } = draft;
		const { sure } = sentence.tokens[term.span.head]!;
		term.worth ??= worthOf(term.span, sentence, counted.get(view)!);
		const worth = 0.6 + Math.min(0.4, term.worth);
		const rest = { accept: [], alsoTrue: [], confusions: [] };
		return [{ ...place, ...rest, type: 'term', finder: 'term', sure: standing * worth * sure.tag }];
	});
	return found.sort((one, other) => other.sure - one.sure).slice(0, MOST);
}

interface Term {
	span: AnswerSpan;
	/** Worked out when it is wanted. */
	worth?: number;
	/** A single word that few texts have: photosynthesis. */
	isRare: boolean;
	/** How often the article says it. */
	repeats: number;
}

/** How surely the statement asks for just this term; 0 where it does not. */
function standingOf(draft: Draft, { from, to }: { from: number; to: number }, term: Term): number {
	const before = draft.words.slice(Math.max(0, from - 4), from);
	const left = before.map(({ text }) => text).join(' ');
	if (naming.test(left)) return 0.95;
	const { subject, words, sentence } = draft;
	const isLong = to - from > 1;
	// "The plague" may be anything; "Pharmacists" are what the sentence says they are.
	const isSubject = subject?.to === to && from < (isLong ? 2 : 1);
	if (isSubject && words.length - to > 7) return term.repeats > 1 ? 0.8 : 0.65;
	if (!isAnchored(draft, from, to)) return 0;
	if (!isLong) return term.isRare ? 0.5 : 0;
	if (term.repeats > 1) return 0.65;
	const { tag, text } = sentence.tokens[term.span.to - 2]!;
	if (tag.startsWith('NN')) return 0.5;
	// "nuclear reaction", but not "stiff competition"
	return tag === 'JJ' && ofKind.test(text) ? 0.4 : 0;
}

/** Whether the statement tells of something certain, by a name or a figure, or enough of what it is. */
function isAnchored({ words, sentence }: Draft, from: number, to: number): boolean {
	const others = words.filter((_, at) => at < from || at >= to);
	const places = new Set(others.map(({ token }) => token));
	const { names, dates, quantities, tokens } = sentence;
	if ([...names, ...dates, ...quantities].some((one) => places.has(one.from))) return true;
	const nouns = others.filter(({ token }) => token !== undefined && /^NN/.test(tokens[token]!.tag));
	return nouns.length > 3;
}

const ofKind = /(?:al|ic|ar|ary|ive|oid|ian)$/;

const naming =
	/\b(?:called|named|termed|dubbed|known as|referred to as|described as|explained as|defined as|considered)(?: (?:the|an?|its|their|some))?(?: ["“‘'])?$/i;

const terms = new WeakMap<SentenceView, Term[]>();
const counted = new WeakMap<ArticleView, WordCounts>();
const lowered = new WeakMap<ArticleView, string>();

/** The terms of a sentence with their worth; several statements may be made of it. */
function termsOf(sentence: SentenceView, view: ArticleView): Term[] {
	const known = terms.get(sentence);
	if (known) return known;
	const counts = counted.get(view) ?? countWords(view);
	counted.set(view, counts);
	const text = lowered.get(view) ?? view.text.toLowerCase();
	lowered.set(view, text);
	const found = findCores(sentence)
		.filter((span) => isTerm(span, sentence, counts))
		.map((span): Term => {
			const words = sentence.tokens.slice(span.from, span.to).map(({ text }) => text);
			const repeats = text.split(words.join(' ').toLowerCase().replace(/s$/, '')).length - 1;
			return { span, repeats, isRare: words.length === 1 && isRare(words[0]!, view) };
		});
	terms.set(sentence, found);
	return found;
}

/** Whether a word is in no list of common nouns, long enough to be learnt. */
function isRare(word: string, { gazetteer }: ArticleView): boolean {
	const lower = word.toLowerCase();
	const isKnown = [lower, lower.replace(/s$/, ''), lower.replace(/ies$/, 'y')].some(
		(each) => (gazetteer?.kinds.nounOf(each) ?? 1) > 0
	);
	return word.length > 6 && !isKnown;
}

/** Nouns that many could stand in for. */
const general = new Set(
	(
		'thing way people person number amount time year month week day part example use result fact case group place kind type form lot area world country ' +
		'man woman men women child children member end beginning point side level rate value reason problem question issue idea term word name work life ' +
		'other one some many most total majority percentage share percent million billion thousand hundred dozen half third quarter ' +
		'change increase decrease rise fall loss cause effect role view need help lack variety range set series order report study spokesman spokeswoman ' +
		'move plan decision deal announcement statement comment figure sale firm company official minister leader team player game match side season ' +
		'government analyst family judge exception situation award rival legislation scheme supporter critic opponent campaigner expert ' +
		'user service site system product project city town region state'
	).split(' ')
);

/** Adjectives that say how something is rather than what it is. */
const loose = new Set(
	(
		'many few several other such same new old large small big great major minor important main recent modern last first next late early high low ' +
		'long short good bad better best worse worst rapid slow close different similar various certain possible likely unlikely strong weak serious ' +
		'significant substantial considerable huge little more most less least own whole entire full empty common rare special particular general ' +
		'additional further current present former previous following upper lower nearby local popular famous successful able available ready simple ' +
		'complex difficult easy hard heavy light fast true false real actual total numerous widespread powerful key vital crucial essential unique ' +
		'called named so-called expanded elected related based second third fourth preceding adjacent outstanding impressive golden internal external ' +
		'perennial potential natural social personal political financial global additional gradual initial special usual vast private public free future forthcoming ' +
		'top annual published estimated combined rich conventional commercial traditional average normal regular typical overall joint final initial'
	).split(' ')
);

/** Whether an adjective only says how something is: new, large, recent. */
export function isLoose(adjective: string): boolean {
	return loose.has(adjective);
}

function isTerm(
	{ from, to, head }: AnswerSpan,
	sentence: SentenceView,
	{ title }: WordCounts
): boolean {
	const { tokens, names, dates, quantities } = sentence;
	const main = tokens[head]!;
	const inside = tokens.slice(from, to);
	const isCommon = /^NNS?$/.test(main.tag) && main.text.length > 3 && !general.has(wordOf(main));
	if (!isCommon || head !== to - 1 || inside.length > 3) return false;
	const isPlain = inside.every(
		({ tag, text, sure }) =>
			sure.tag > 0.6 && /^(?:NNS?|JJ|VBN|VBG)$/.test(tag) && /^\p{L}[\p{L}-]+$/u.test(text)
	);
	if (!isPlain || inside.some(({ text }) => isLoose(text.toLowerCase()))) return false;
	if ([...names, ...dates, ...quantities].some((one) => one.from < to && one.to > from))
		return false;
	// The rest of a longer compound says less than the whole.
	const beside = [tokens[from - 1], tokens[to]];
	if (beside.some((token) => token && /^(?:NN|CD|HYPH|VBN|JJ)/.test(token.tag))) return false;
	return !inside.some(({ text }) => title.has(text.toLowerCase()));
}

function wordOf({ lemma, text }: { lemma?: string; text: string }): string {
	return (lemma ?? text).toLowerCase();
}
