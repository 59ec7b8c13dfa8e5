import { answerOf, type Fact, type Gap } from '$lib/model/fact';
import type { FactId, GapId } from '$lib/model/ids';
import { isNegated, recallWords, type RecallWord } from './recall-words';

/** A fact laid out to be found in what somebody writes from memory. */
export interface RecallKey {
	factId: FactId;
	gaps: GapKey[];
	/** What its words weigh: the fewer facts say a word, the more it tells. */
	weights: ReadonlyMap<string, number>;
	/** What a word weighs that no other fact says. */
	rare: number;
	/** Words of the statement that are no part of an answer. */
	context: readonly string[];
	numbers: Record<NonNullable<RecallWord['number']>, ReadonlySet<string>>;
	isNegated: boolean;
	/** Names in their order, each with the word before it: `from serbia`. */
	names: { stem: string; after: string | undefined; at: number }[];
	/** Names that any of the facts says. */
	everyName: ReadonlySet<string>;
	/** All that this one says, under other names too. */
	own: ReadonlySet<string>;
	/** The words of the statement in their order. */
	order: readonly string[];
}

export interface GapKey {
	id: GapId;
	/** Each of its answers in words, as they follow each other. */
	answers: (readonly RecallWord[])[];
	isDate: boolean;
	/** Hardly another fact says its answer: two such together are this fact. */
	isAlone: boolean;
	/** What is taken for it by mistake, and the fact says nowhere. */
	wrong: (readonly RecallWord[])[];
	/** What its number counts. */
	unit: string | undefined;
	/** What the other numbers of the fact count. */
	otherUnits: readonly string[];
}

/** A rare word is worth no more than so much: a learner has other words for it. */
const MOST = 2.6;

/** What is asked for less: by whom and when it was said, a first name, a number beside the answer. */
const ASIDE = 0.2;

/** And what stands around the main clause: before what, because of what. */
const AROUND = 0.4;

/** Lay out the facts of an article or a deck. @param publisher Who says it all: nobody writes that down. */
export function recallKeys(facts: readonly Fact[], publisher = ''): RecallKey[] {
	const words = facts.map(({ statement }) => recallWords(statement));
	const saidBy = new Map<string, number>();
	for (const each of words) {
		for (const one of new Set(each.map((word) => word.stem))) {
			saidBy.set(one, (saidBy.get(one) ?? 0) + 1);
		}
	}
	const weightOf = (stem: string) =>
		Math.min(MOST, Math.log((facts.length + 1) / (saidBy.get(stem) ?? 1)) + 0.15);
	const keys = facts.map((fact, index) => keyOf(fact, words[index]!, weightOf, publisher));
	const everyName = new Set(keys.flatMap(({ names }) => names.map(({ stem }) => stem)));
	return keys.map((key) => ({
		...key,
		everyName,
		own: new Set([
			...key.order,
			...key.gaps.flatMap(({ answers }) => answers.flat().map(({ stem }) => stem))
		])
	}));
}

function keyOf(
	fact: Fact,
	words: readonly RecallWord[],
	weightOf: (stem: string) => number,
	publisher: string
): Omit<RecallKey, 'everyName' | 'own'> {
	const telling = words.filter(({ isCommon }) => !isCommon);
	const rare = weightOf('');
	const bare = fact.gaps.map((gap) => gapKeyOf(fact, gap));
	const gaps = bare.map((gap) => ({
		...gap,
		otherUnits: bare.flatMap(({ unit }) => (unit && unit !== gap.unit ? [unit] : [])),
		isAlone: !gap.isDate && (gap.answers[0]?.some(({ stem }) => weightOf(stem) >= rare) ?? false)
	}));
	// What a number counts goes with it.
	const inAnswers = new Set(
		gaps.flatMap(({ answers, unit }) => [
			...(answers[0] ?? []).map(({ stem }) => stem),
			...(unit ? [unit] : [])
		])
	);
	const spoken = `${publisher} ${fact.attributedTo ?? ''} ${fact.asOf ? monthOf(fact.asOf) : ''}`;
	const aside = new Set([
		...recallWords(spoken).map(({ stem }) => stem),
		...firstNames(fact.statement),
		...telling.filter(({ number }) => number).map(({ stem }) => stem)
	]);
	const around = new Set(aroundIn(fact.statement));
	const shareOf = (stem: string) => {
		if (inAnswers.has(stem)) return 1;
		return aside.has(stem) ? ASIDE : around.has(stem) ? AROUND : 1;
	};
	const weights = new Map(telling.map(({ stem }) => [stem, shareOf(stem) * weightOf(stem)]));
	const ofClass = (kind: RecallWord['number']) =>
		new Set(words.filter(({ number }) => number === kind).map(({ stem }) => stem));
	const order = words.map(({ stem }) => stem);
	return {
		factId: fact.id,
		gaps,
		weights,
		rare,
		context: [...weights.keys()].filter((stem) => !inAnswers.has(stem)),
		numbers: { year: ofClass('year'), day: ofClass('day'), amount: ofClass('amount') },
		isNegated: isNegated(fact.statement),
		names: namesOf(fact.statement, order),
		order
	};
}

function gapKeyOf(fact: Fact, gap: Gap): Omit<GapKey, 'otherUnits' | 'isAlone'> {
	const answer = answerOf({ fact, gap });
	const surname = gap.type === 'person' ? answer.split(' ').slice(-1) : [];
	const answers = [answer, ...gap.accept, ...surname].map(named);
	const said = ` ${recallWords(fact.statement)
		.map(({ stem }) => stem)
		.join(' ')} `;
	const isElsewhere = (words: readonly RecallWord[]) =>
		!said.includes(` ${words.map(({ stem }) => stem).join(' ')} `);
	return {
		id: gap.id,
		answers: answers.filter((words) => words.length > 0),
		isDate: gap.type === 'date',
		wrong: gap.confusions
			.map(recallWords)
			.filter((words) => words.length > 0 && isElsewhere(words)),
		unit: gap.unit && recallWords(gap.unit)[0]?.stem
	};
}

/** Words with their names marked. */
function named(text: string): RecallWord[] {
	const names = new Set(
		(text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).map((name) => recallWords(name)[0]?.stem)
	);
	return recallWords(text).map((word) => (names.has(word.stem) ? { ...word, isName: true } : word));
}

/** What a statement opens with, up to the comma; what it adds of somebody; and why, or before what. */
const asides = [
	/^(?:even |just )?(?:in|at|on|by|before|after|during|when|while|since|because|as|from|according)\b[^,]*,/i,
	/, (?:who|which|whose)\b[^,]*,/,
	/ (?:because|before|when|as|after|until)\b[^,]*$/
];

function aroundIn(statement: string): string[] {
	return asides.flatMap((aside) =>
		recallWords(aside.exec(statement)?.[0] ?? '').map(({ stem }) => stem)
	);
}

/** All but the last word of each name: who writes from memory gives surnames. */
function firstNames(statement: string): string[] {
	return [...statement.matchAll(/\p{Lu}[\p{L}’'-]+(?= \p{Lu}\p{Ll})/gu)].flatMap(([name]) =>
		recallWords(name).map(({ stem }) => stem)
	);
}

const monthNames =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** `2023-05` → May 2023 */
function monthOf(iso: string): string {
	const [year = '', month] = iso.split('-');
	return `${monthNames[Number(month) - 1] ?? ''} ${year}`;
}

function namesOf(statement: string, order: readonly string[]): RecallKey['names'] {
	const names: RecallKey['names'] = [];
	for (const [name] of statement.matchAll(/\p{Lu}[\p{L}’'-]*/gu)) {
		const [word] = recallWords(name);
		if (!word || word.isCommon) continue;
		const at = order.indexOf(word.stem);
		if (at < 0 || names.some((other) => other.stem === word.stem)) continue;
		names.push({ stem: word.stem, after: order[at - 1], at });
	}
	return names;
}
