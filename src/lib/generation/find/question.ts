import type { Asking } from './asking';
import { range, type Part } from './parts';
import { cutAsides } from './asides';
import { openingOf } from './opening';
import { asText, isMark, wordsAt } from './stem-words';
import { ownWords, type Word } from './words';

/** What ties a sentence to those before it, and says nothing in a question. */
const tie =
	/^(?:however|also|too|even|therefore|moreover|meanwhile|then|thus|hence|furthermore|nevertheless|nonetheless|subsequently|additionally|similarly|consequently)$/i;

/** What ties a sentence to those before it, in several words. */
const example =
	/\b(?:for example|for instance|in addition|as a result|on the other hand|in contrast|by contrast|of course|in fact|in turn|at the same time|in other words|such)\b/i;

/**
 * The question that asks for a part with some words in its place.
 *
 * ```text
 * In 1999, NATO sent 50,000 troops to Kosovo.
 * [how many troops] did NATO send to Kosovo in 1999?
 * ```
 *
 * @param wh What asks, in lower case: `how many troops`.
 * @param asked The words that are asked for, the whole part unless given; the rest of the part stays.
 */
export function ask(asking: Asking, wh: string, asked = range(asking.part)): string | undefined {
	const { clause, isSubject, places, tree } = asking;
	const { subject, verbs } = clause;
	// "Then came the war": another order than the one we know.
	const there = thereOf(asking);
	const isInOrder = clause.sharesSubject || subject.from < (verbs[0] ?? 0) || there !== undefined;
	if (verbs.length === 0 || !isInOrder) return undefined;

	const gone = new Set(isSubject ? range(subject) : asked);
	const inSubject = new Set(range(subject));
	const kept = places.filter((at) => !gone.has(at));
	// "Bailey does see some hope."
	if (isSubject && /^(?:do|does|did)$/i.test(tree.tokens[verbs[0]!]!.text) && verbs.length > 1)
		return undefined;
	if (hasBetween(asking)) return undefined;
	const objects = clause.parts.filter(({ role }) => /^(?:object|indirect)$/.test(role));
	if (!isSubject && objects.includes(asking.part) && objects.length > 1) return undefined;
	if (isCoordinated(asking, asked) || hasMore(asking, asked) || isTorn(asking, asked))
		return undefined;
	if (there !== undefined) return isSubject ? askThere(asking, wh, there) : undefined;
	const front = frontOf(asking, kept);
	const trailing = trailingOf(asking, asked);
	const rest = kept.filter(
		(at) => !inSubject.has(at) && !trailing.has(at) && (clause.sharesSubject || at >= subject.to)
	);
	if (!front) return undefined;

	const opening = isSubject ? { words: [], verb: undefined } : openingOf(asking);
	if (!opening) return undefined;
	const after = wordsAt(asking, cutAsides(asking, withoutTies(asking, rest)), opening.verb);
	const lead = [...sourceWords(asking), ...front.first];
	return asText([...lead, ...ownWords(wh), ...opening.words, ...after, ...front.last]);
}

/** Whether something stands between subject and verb that is no adverb: "One fish, *the eel*, has". */
function hasBetween({ clause, tree, places }: Asking): boolean {
	const { subject, verbs, sharesSubject } = clause;
	if (sharesSubject || verbs[0]! < subject.from) return false;
	const between = places.filter((at) => at >= subject.to && at < verbs[0]!);
	return between.some((at) => !/^(?:RB|[^A-Z])/.test(tree.tokens[at]!.tag));
}

/** The "there" of "there were nine monks". */
function thereOf({ clause, tree }: Asking): number | undefined {
	const there = tree.children[clause.head]!.find((at) => tree.tokens[at]!.relation === 'expl');
	return there !== undefined && /^there$/i.test(tree.tokens[there]!.text) ? there : undefined;
}

/** "How many monks were there in Oslo?" */
function askThere(asking: Asking, wh: string, there: number): string | undefined {
	const { clause, places, tree } = asking;
	const { subject, verbs } = clause;
	const isFirst = places.filter((at) => !isMark(asking, at))[0] === there;
	if (!isFirst || verbs.length > 1 || verbs[0]! !== there + 1 || subject.from !== there + 2)
		return undefined;
	const verb = { text: tree.tokens[verbs[0]!]!.text, space: ' ' as const };
	const rest = wordsAt(
		asking,
		places.filter((at) => at >= subject.to)
	);
	const lead = sourceWords(asking);
	return asText([...lead, ...ownWords(wh), verb, ...ownWords('there'), ...rest]);
}

/** "According to the bank, …" */
function sourceWords(asking: Asking): Word[] {
	if (!asking.source) return [];
	const words = wordsAt(asking, cutAsides(asking, range(asking.source)));
	return [...ownWords('according to'), ...words, { text: ',', space: '' }];
}

/** Whether what is asked for is one of several: "in 1987 and in 1994". */
function isCoordinated({ tree, gap }: Asking, asked: readonly number[]): boolean {
	const { tokens } = tree;
	const isAsked = new Set(asked);
	const isJoined = (at: number, other: number) =>
		tokens[at]!.relation === 'conj' && isAsked.has(other) && !(at >= gap.from && at < gap.to);
	return tokens.some(({ head, relation }, at) => {
		if (relation !== 'conj') return false;
		return isAsked.has(at) ? isJoined(at, head) || !isAsked.has(head) : isJoined(at, head);
	});
}

/** Whether the words before or behind belong to what is asked for: "and *the council*", "*the land* available". */
function isTorn({ tree, isSubject, places, clause }: Asking, asked: readonly number[]): boolean {
	const { tokens } = tree;
	const next = asked.at(-1)! + 1;
	if (isSubject) return false;
	const isList = /^(?::|--?|[–—])$/.test(tokens[next]?.text ?? '');
	const isBehind = asked[0]! > clause.verbs[0]!;
	const goesOn =
		isBehind && places.includes(next) && /^(?:JJ|NN|VB[NG])/.test(tokens[next]?.tag ?? '');
	return tokens[asked[0]! - 1]?.tag === 'CC' || goesOn || isList;
}

/** Whether a noun set off behind it says the same once more: "on 26 February, the day before". */
function hasMore({ tree, places, clause }: Asking, asked: readonly number[]): boolean {
	const { tokens } = tree;
	const next = asked.at(-1)! + 2;
	const isSetOff = tokens[next - 1]?.text === ',' && places.includes(next);
	return (
		isSetOff && next !== clause.subject.from && /^(?:DT|PRP\$|NN|JJ|CD)/.test(tokens[next]!.tag)
	);
}

/** What stands before the subject: a short time or place goes to the end, anything else stays first. */
function frontOf(
	asking: Asking,
	kept: readonly number[]
): { first: Word[]; last: Word[] } | undefined {
	const { clause, tree, isSubject } = asking;
	const { subject, parts } = clause;
	if (clause.sharesSubject) return { first: [], last: [] };
	const parted = parts.filter((part) => isSubject && isParticiple(asking, part));
	const front = withoutTies(
		asking,
		kept.filter((at) => at < subject.from && !parted.some(({ from, to }) => at >= from && at < to))
	).filter((at) => !isMark(asking, at));
	if (front.length === 0) return { first: [], last: [] };

	const own = parts.filter(({ from, to }) => from >= front[0]! && to <= front.at(-1)! + 1);
	const isAllKnown = own.every(
		({ role, isWhole }) => isWhole && /^(?:oblique|adverbial)$/.test(role)
	);
	const isCovered = front.every((at) => own.some(({ from, to }) => at >= from && at < to));
	const isPronoun = (at: number) => tree.tokens[at]!.tag.startsWith('PRP');
	// "After he left, who became king?"
	// "After leaving, who became king?" needs to know who left.
	const isOfSubject = front.some(isPronoun) || own.some(({ role }) => role === 'adverbial');
	if (!isAllKnown || !isCovered || (isSubject && isOfSubject)) return undefined;

	const words = wordsAt(asking, range({ from: front[0]!, to: front.at(-1)! + 1 }));
	const holdsClause = parts.some(({ role }) => /^(?:complement|adverbial|open|other)$/.test(role));
	const said = words.map(({ text }) => text).join(' ');
	if (example.test(said)) return undefined;
	const isSource = /^according$/i.test(words[0]!.text);
	const isShort = own.length === 1 && own[0]!.role === 'oblique' && front.length <= 5 && !isSource;
	if (isShort && !holdsClause) return { first: [], last: words };
	return { first: [...words, { text: ',', space: '' }], last: [] };
}

/** "*Speaking in court*, Smith denied it." */
function isParticiple({ clause, tree }: Asking, { role, head, to, preposition }: Part): boolean {
	const isFirst = to <= clause.subject.from;
	return (
		role === 'adverbial' &&
		isFirst &&
		preposition === undefined &&
		/^VB[GN]$/.test(tree.tokens[head]!.tag)
	);
}

/** What is told besides at the end: “The town welcomed them, *providing money*.” */
function trailingOf({ clause, tree }: Asking, asked: readonly number[]): Set<number> {
	const { tokens } = tree;
	const out = clause.parts.filter(
		({ role, head, from, to, isWhole, preposition }) =>
			role === 'adverbial' &&
			isWhole &&
			preposition === undefined &&
			tokens[head]!.tag === 'VBG' &&
			from === head &&
			tokens[from - 1]?.text === ',' &&
			/^[.]$/.test(tokens[to]?.text ?? '.') &&
			!asked.some((at) => at >= from && at < to)
	);
	return new Set(out.flatMap(({ from, to }) => range({ from: from - 1, to })));
}

/** Leave out words such as "also". */
function withoutTies({ clause, tree }: Asking, places: readonly number[]): number[] {
	const isTie = ({ role, head, from, to }: Part) =>
		role === 'adverb' && to - from === 1 && tie.test(tree.tokens[head]!.text);
	const ties = new Set(clause.parts.filter(isTie).map(({ head }) => head));
	return places.filter((at) => !ties.has(at) && !clause.markers.includes(at));
}
