import { besideOf } from '$lib/generation/beside';
import { answersAnother } from '$lib/generation/checks';
import type { FactId } from '$lib/model/ids';
import type { QuestionKind } from '$lib/model/question';
import type { QuizItem, QuizQuestion } from '$lib/model/quiz';
import { seeded, seedOf, shuffled } from '$lib/random/random';
import type { AskedItem, Askable } from './quiz-source';

/** How often each kind is wanted, for each other; what is not named is never chosen. */
const shares: Partial<Record<QuestionKind, number>> = {
	choice: 5,
	'true-false': 2,
	cloze: 2,
	'short-answer': 2,
	number: 1,
	match: 1,
	order: 1,
	evidence: 1
};

/** So many drawings of a question are looked at for one whose key stands where few do. */
const FACES = 6;

interface Chosen {
	asked: AskedItem;
	from: Askable;
	facts: ReadonlySet<FactId>;
	/** Before it is answered. */
	shown: readonly string[];
	/** Before and after. */
	told: readonly string[];
}

/**
 * Questions for a quiz: the core of an article first, spread over the whole of it, in many kinds and in
 * the article's order; no two of one fact, and none that tells the answer of another one.
 */
export function chooseItems(
	askables: readonly Askable[],
	count: number,
	seed: number,
	besides: readonly QuizItem[] = []
): AskedItem[] {
	const chosen: Chosen[] = [];
	const known = new Set(besides.map(({ question }) => question.factId));
	const groups = groupsOf(askables).filter(({ id }) => !known.has(id));
	const isOwn = ownAnswers(askables);
	const placeOf = new Map(groups.map(({ id, place }) => [id, place]));
	const at = ({ from }: Chosen) => placeOf.get(from.fact.id)!;
	/** What comes later may tell, after its answer, what was asked before. */
	const tellsNothingYet = (one: Chosen, other: Chosen) =>
		at(one) > at(other) ? showsNothing(one, other) : tellsNothing(one, other);

	for (const mayStandBeside of [tellsNothing, tellsNothingYet]) {
		for (const tier of [groups.filter(({ isCore }) => isCore), groups]) {
			const left = new Set(shuffled(tier, seeded(seed)));
			let tries = TRIES * count;
			while (chosen.length < count && left.size > 0 && tries > 0) {
				tries -= 1;
				const group = loneliest(left, chosen.map(at));
				left.delete(group);
				const next = fitting(group.askables.filter(isOwn), chosen, seed, mayStandBeside);
				if (next) chosen.push(next);
			}
		}
	}
	return chosen.sort((a, b) => at(a) - at(b)).map(({ asked }) => asked);
}

/** So many facts are looked at for each question that is wanted, lest a deck of thousands takes for ever. */
const TRIES = 30;

/** What can be asked of one fact. */
interface Group {
	id: FactId;
	askables: Askable[];
	isCore: boolean;
	/** Among all facts, 0 … 1. */
	place: number;
}

function groupsOf(askables: readonly Askable[]): Group[] {
	const groups = new Map<FactId, Askable[]>();
	for (const each of askables) {
		const own = groups.get(each.fact.id);
		if (own) own.push(each);
		else groups.set(each.fact.id, [each]);
	}
	return [...groups].map(([id, own], index) => ({
		id,
		askables: own,
		isCore: own[0]!.fact.core === true,
		place: (index + 0.5) / groups.size
	}));
}

/** The one farthest from what was chosen, so that the questions are spread over the article. */
function loneliest(groups: Iterable<Group>, chosen: readonly number[]): Group {
	const room = ({ place }: Group) => Math.min(...chosen.map((other) => Math.abs(other - place)));
	let best: Group | undefined;
	for (const group of groups) if (!best || room(group) > room(best)) best = group;
	return best!;
}

/** So many questions may say an answer before it is taken for a word of the whole subject. */
const COMMON = 0.06;

/**
 * Whether an answer is its question's own. What the other questions say all the time, as they say the name
 * of what the article is about, is told by them all, and would keep them out.
 */
function ownAnswers(askables: readonly Askable[]): (askable: Askable) => boolean {
	const most = Math.max(2, COMMON * askables.length);
	return ({ answers, fact }) => {
		const says = askables.filter(
			(other) => other.fact.id !== fact.id && answersAnother(other.words, answers)
		);
		return says.length <= most;
	};
}

/** One of the gaps of a fact, asked in the way that is most wanted of those that have a place. */
function fitting(
	group: readonly Askable[],
	chosen: readonly Chosen[],
	seed: number,
	mayStandBeside: (one: Chosen, other: Chosen) => boolean
): Chosen | undefined {
	const ways = group.flatMap((from) => from.kinds().map((kind) => ({ from, kind })));
	// Of what is wanted as much, chance decides.
	const wanted = shuffled(ways, seeded(seedOf(group[0]?.fact.id ?? '', seed)))
		.map((way) => ({ ...way, need: needOf(way.kind, chosen) }))
		.filter(({ need }) => need > 0)
		.sort((a, b) => b.need - a.need);
	for (const { from, kind } of wanted) {
		const next = balanced(from, kind, chosen, seed);
		const fits =
			next &&
			chosen.every(
				(other) =>
					[...next.facts].every((id) => !other.facts.has(id)) &&
					mayStandBeside(next, other) &&
					mayStandBeside(other, next)
			);
		if (fits) return next;
	}
	return undefined;
}

/** How much a kind is wanted after what was chosen: the seats of a parliament go to parties so (Sainte-Laguë). */
function needOf(kind: QuestionKind, chosen: readonly Chosen[]): number {
	const used = chosen.filter(({ asked }) => asked.question.kind === kind).length;
	return (shares[kind] ?? 0) / (2 * used + 1);
}

/** A question drawn so that its key stands where the fewest keys of its kind do. */
function balanced(
	from: Askable,
	kind: QuestionKind,
	chosen: readonly Chosen[],
	seed: number
): Chosen | undefined {
	const places = chosen.map(({ asked }) => placeOfKey(asked.question));
	const first = seedOf(from.gap.id, seed);
	const faces = [...Array(FACES).keys()].flatMap((face) => from.ask(kind, first + face) ?? []);
	const crowd = ({ question }: AskedItem) =>
		places.filter((place) => place !== undefined && place === placeOfKey(question)).length;
	const [usual] = faces;
	if (!usual) return undefined;
	return dressed(
		faces.reduce((best, face) => (crowd(face) < crowd(best) ? face : best), usual),
		from
	);
}

/** Where the key stands, and among how many; nothing where it stands nowhere. */
export function placeOfKey(question: QuizQuestion): string | undefined {
	switch (question.kind) {
		case 'choice':
			return `${question.key} of ${question.options.length}`;
		case 'true-false':
			return String(question.key);
		case 'evidence':
			return `sentence ${question.key}`;
		default:
			return undefined;
	}
}

function dressed(asked: AskedItem, from: Askable): Chosen {
	const { question } = asked;
	const shown = [...wordsOf(question), ...besideOf(question, from.material)];
	return { asked, from, facts: factsOf(question, from), shown, told: [...shown, ...from.told] };
}

/** The facts that a question asks for: its own, and those of its other pairs or events. */
function factsOf(question: QuizQuestion, { fact, material }: Askable): Set<FactId> {
	const parts =
		question.kind === 'match' ? question.cues : question.kind === 'order' ? question.events : [];
	return new Set([
		fact.id,
		...parts.flatMap(({ gapId }) => material.gaps.get(gapId)?.fact.id ?? [])
	]);
}

/** What is read of a question besides its options. */
export function wordsOf(question: QuizQuestion): string[] {
	switch (question.kind) {
		case 'cloze':
			return [question.before, question.after];
		case 'match':
			return question.cues.map(({ text }) => text);
		case 'order':
			return question.events.map(({ text }) => text);
		default:
			return [question.stem];
	}
}

/** Neither before it is answered nor after. */
function tellsNothing(one: Chosen, other: Chosen): boolean {
	return !one.told.some((text) => answersAnother(text, other.from.answers));
}

/** Not before it is answered. */
function showsNothing(one: Chosen, other: Chosen): boolean {
	return !one.shown.some((text) => answersAnother(text, other.from.answers));
}
