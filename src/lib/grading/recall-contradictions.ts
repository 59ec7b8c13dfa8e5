import { stem } from './inflection';
import type { GapKey, RecallKey } from './recall-key';
import { holdsWrong } from './recall-match';
import type { Passage } from './recall-passages';
import { recallWords, type RecallWord } from './recall-words';

/** Whether words that are much like a fact say something else: another number, another name, the contrary. */
export function contradicts(key: RecallKey, gaps: readonly GapKey[], passage: Passage): boolean {
	const { words } = passage;
	const missing = key.gaps.filter((gap) => !gaps.includes(gap));
	return (
		key.isNegated !== passage.isNegated ||
		hasOtherNumbers(key, words) ||
		missing.some((gap) => holdsWrong(gap, words)) ||
		hasStranger(key, gaps, passage) ||
		isTurned(key, words) ||
		areSwapped(key, words) ||
		isOpposed(key, words)
	);
}

/** A name that weighs so much is missed where it is not there. */
const WORTH = 1.4;

/** Somebody else stands where one of the fact's own names is missing. */
function hasStranger(key: RecallKey, gaps: readonly GapKey[], { words, around }: Passage): boolean {
	const isStrange = words.some(({ stem }) => key.everyName.has(stem) && !key.own.has(stem));
	if (!isStrange) return false;
	const said = new Set(
		[...words, ...around, ...gaps.flatMap(({ answers }) => answers[0] ?? [])].map(
			({ stem }) => stem
		)
	);
	return key.names.some(({ stem }) => (key.weights.get(stem) ?? 0) >= WORTH && !said.has(stem));
}

/** Numbers that the fact does not know, of a sort of which it has some. */
function hasOtherNumbers({ numbers }: RecallKey, words: readonly RecallWord[]): boolean {
	return (['year', 'day', 'amount'] as const).some((kind) => {
		const said = words.filter(({ number }) => number === kind);
		return numbers[kind].size > 0 && said.some(({ stem }) => !numbers[kind].has(stem));
	});
}

/** A number stands before what another one counts: 19 Italians and 11 Hungarians, for 11 and 19. */
function areSwapped({ numbers, order }: RecallKey, words: readonly RecallWord[]): boolean {
	const counted = new Map(
		order.flatMap((word, at) =>
			numbers.amount.has(word) ? [[word, order.slice(at + 1, at + 3)] as const] : []
		)
	);
	return words.some(({ stem: number }, at) => {
		const own = counted.get(number);
		const next = words[at + 1]?.stem;
		if (!own || next === undefined || own.includes(next)) return false;
		return [...counted.values()].some((others) => others.includes(next));
	});
}

/** Words by which it matters which of two names follows them. */
const directed = new Set(['from', 'to', 'against', 'by', 'over', 'into', 'than', 'with']);

/** Who did what to whom is the other way round. */
function isTurned({ names, order }: RecallKey, words: readonly RecallWord[]): boolean {
	const stems = words.map(({ stem }) => stem);
	const otherAfter = names.some(({ stem, after }) => {
		if (after === undefined || !directed.has(after)) return false;
		const next = stems.flatMap((word, at) => (word === after ? [stems[at + 1]] : []));
		const isOther = (word: string | undefined) => names.some((name) => name.stem === word);
		return next.length > 0 && !next.includes(stem) && next.some(isOther);
	});
	if (otherAfter) return true;
	if (stems.includes('by')) return false;
	// KFOR leads NATO, for: NATO leads KFOR
	return names.some((one) =>
		names.some((other) => {
			if (one.at >= other.at) return false;
			const [a, b] = [stems.indexOf(one.stem), stems.indexOf(other.stem)];
			if (a < 0 || b < 0 || b > a) return false;
			const between = new Set(stems.slice(b + 1, a));
			return order
				.slice(one.at + 1, other.at)
				.some((word) => between.has(word) && !recallNames(names, word) && !isSmall(word));
		})
	);
}

function recallNames(names: RecallKey['names'], word: string): boolean {
	return names.some(({ stem }) => stem === word);
}

/** Words that say nothing of who does what. */
function isSmall(word: string): boolean {
	return word.length < 4;
}

const opposites = (
	[
		['north', 'south'],
		['east', 'west'],
		['before', 'after'],
		['before', 'during'],
		['most', 'few'],
		['most', 'minority'],
		['most', 'all'],
		['more', 'less'],
		['more', 'fewer'],
		['rise', 'fall'],
		['win', 'lose'],
		['first', 'last'],
		['begin', 'end'],
		['attack', 'protect'],
		['support', 'oppose'],
		['support', 'reject'],
		['recognize', 'deny'],
		['accept', 'reject'],
		['prevent', 'cause'],
		['leave', 'return'],
		['enter', 'leave'],
		['true', 'false'],
		['majority', 'minority']
	] as const
).map((pair) => pair.map((word) => recallWords(word)[0]?.stem ?? stem(word)) as [string, string]);

const undoing = /^(?:dis|un|in|im|ir|non|mis)(?=\w{4})/;

/** Distrust for trust, or trust for distrust. */
function isUndone(word: string, order: readonly string[], says: (word: string) => boolean) {
	const plain = word.replace(undoing, '');
	if (plain !== word) return says(plain) && !says(word) && !order.includes(plain);
	const undone = ['dis', 'un', 'in', 'im', 'ir', 'non', 'mis'].map((prefix) => prefix + word);
	return undone.some((other) => says(other) && !order.includes(other)) && !says(word);
}

/** The fact says one thing, the words its opposite. */
function isOpposed({ order }: RecallKey, words: readonly RecallWord[]): boolean {
	const says = (word: string) => words.some(({ stem }) => stem === word);
	if (order.some((word) => isUndone(word, order, says))) return true;
	return opposites.some(([a, b]) =>
		[
			[a, b],
			[b, a]
		].some(([own, other]) => {
			return order.includes(own!) && !order.includes(other!) && says(other!) && !says(own!);
		})
	);
}
