import type { Gazetteer } from '$lib/language/gazetteer';
import type { AnswerType } from '$lib/model/fact';
import { seeded, seedOf } from '$lib/random/random';
import type { DraftFact, GapDraft } from '../find/draft';
import type { ArticleView } from '../find/view';
import { spell } from '../find/words';
import { fold, standsIn } from '../tokens';
import { aliasesOf } from './aliases';
import type { Confuser, Confusing } from './confuser';
import { confuseDates } from './dates';
import { confuseFigures } from './figures';
import { gatherKnown } from './known';
import { groupsOf } from './lists';
import { confuseOrganizations } from './organizations';
import { confuseTerms } from './peoples';
import { confusePersons } from './persons';
import { confusePlaces } from './places';
import { alsoSaid, isSaidOf, similarTo, type Similar } from './said-of';

/** Who finds wrong answers of which type. */
const confusers: Partial<Record<AnswerType, Confuser>> = {
	person: confusePersons,
	organization: confuseOrganizations,
	place: confusePlaces,
	date: confuseDates,
	number: confuseFigures,
	money: confuseFigures,
	percent: confuseFigures,
	term: confuseTerms
};

/** Give each gap its wrong answers, where there are good ones: of one kind and form, and false here. */
export function giveOptions(
	facts: readonly DraftFact[],
	view: ArticleView,
	gazetteer: Gazetteer
): DraftFact[] {
	const known = gatherKnown(view, gazetteer);
	return facts.map((fact) => {
		const { draft, gaps } = fact;
		if (draft.stoppedBy) return fact;
		const { text, places } = spell(draft.words);
		return {
			draft,
			gaps: gaps.map((gap) => {
				const start = places[gap.from]!.start;
				const end = places[gap.to - 1]!.end;
				const answer = text.slice(start, end);
				return withOptions({
					draft,
					gap,
					text: answer,
					statement: text,
					before: text.slice(0, start),
					after: text.slice(end),
					known,
					random: seeded(seedOf(`${start} ${text}`))
				});
			})
		};
	});
}

function withOptions(confusing: Confusing): GapDraft {
	const accept = [...new Set([...confusing.gap.accept, ...aliasesOf(confusing)])];
	const similar = similarTo(confusing);
	const gap = { ...confusing.gap, accept };
	const alsoTrue = [...new Set([...gap.alsoTrue, ...alsoSaid({ ...confusing, gap }, similar)])];
	return withConfusions({ ...confusing, gap: { ...gap, alsoTrue } }, similar);
}

function withConfusions(confusing: Confusing, similar: readonly Similar[]): GapDraft {
	const { gap } = confusing;
	if (isNamedAgain(confusing) || isOneOfMany(confusing)) return { ...gap, confusions: [] };
	const found =
		gap.confusions.length > 0 ? gap.confusions : (confusers[gap.type]?.(confusing) ?? []);
	if (isOutOfTheAir(confusing, found)) return { ...gap, confusions: [] };
	const right = new Set([confusing.text, ...gap.accept, ...gap.alsoTrue].map(fold));
	const confusions = found.filter((text, at) => {
		const folded = fold(text);
		if (folded === '' || right.has(folded)) return false;
		if (found.findIndex((other) => fold(other) === folded) < at) return false;
		// "Roberts' book" takes no other name than one that ends so too.
		if (/^['’](?!s)/.test(confusing.after) && !text.endsWith('s')) return false;
		// "southwestern the Netherlands"
		if (text.startsWith('the ') && isDescribed(confusing)) return false;
		// What the sentence itself names is never the answer, as anybody sees.
		return !isInside(confusing, text) && !isSaidOf(confusing, similar, text);
	});
	const most = /^(?:date|number|money|percent)$/.test(gap.type) ? 8 : 5;
	return { ...gap, confusions: confusions.slice(0, most) };
}

function isInside(confusing: Confusing, text: string): boolean {
	const { draft, statement, known } = confusing;
	const { start, end } = draft.sentence;
	return (
		standsIn(known.view.text.slice(start, end), text) ||
		standsIn(statement, text) ||
		isOfCountry(confusing, text) ||
		(confusing.gap.type === 'organization' && hasItsFirstWord(statement, text)) ||
		(/^Muslims?$/.test(text) && /\bIslam/.test(statement))
	);
}

/** Whether an adjective or a noun stands right before the answer. */
function isDescribed({ draft, gap }: Confusing): boolean {
	const at = draft.words[gap.from - 1]?.token;
	return at !== undefined && /^(?:JJ|NN|VBN|CD|PRP\$|DT)/.test(draft.sentence.tokens[at]!.tag);
}

/** "Warner Bros" where the statement has "Warner Brothers". */
function hasItsFirstWord(statement: string, text: string): boolean {
	const [first = ''] = text.replace(/^the /, '').split(' ');
	return first.length > 4 && /^\p{Lu}\p{Ll}/u.test(first) && standsIn(statement, first);
}

const listing =
	/\b(?:including|includes?|included|such as|among|amongst|like|for example|for instance|e\.g\.)(?=[ ,])/i;

/** A name among examples: others may belong to them as well. */
function isOneOfMany({ gap, before }: Confusing): boolean {
	const isName = /^(?:person|organization|place|term)$/.test(gap.type);
	return isName && listing.test(before.slice(-160));
}

/** Groups whose names tell the country. */
const within: [country: string, groups: RegExp][] = [
	['United States', /^(?:stateUs|cityUs|cityOf)/],
	['United Kingdom', /^(?:cityUk|countyEnglish|cityScottish|cityWelsh)/]
];

/** The US in a sentence on American bases, or on California: whoever reads on knows. */
function isNamedAgain({ draft, gap, text, known: { gazetteer } }: Confusing): boolean {
	const country = countryOf(text, gazetteer);
	if (country === undefined) return false;
	const at = draft.words[gap.from]?.token ?? -1;
	return draft.sentence.names.some(
		({ text, from, to }) =>
			([text, ...text.split(' ')].some((each) => countryOf(each, gazetteer) === country) ||
				within.some(
					([of, groups]) => of === country && groupsOf(text).some((group) => groups.test(group))
				)) &&
			!(at >= from - 1 && at < to)
	);
}

/** From so many mentions on, a text is about a country. */
const HOME = 3;

/**
 * Countries that the article never speaks of, where it is about this one all along: nobody would take
 * the one for the other. And continents, which are few and far apart.
 */
function isOutOfTheAir({ gap, text, known }: Confusing, found: readonly string[]): boolean {
	if (gap.type !== 'place' && gap.type !== 'term') return false;
	const { gazetteer, countries, named } = known;
	const country = countryOf(text, gazetteer);
	if (country !== undefined) {
		const isHere = found.some((other) => countries.has(countryOf(other, gazetteer) ?? ''));
		return (countries.get(country) ?? 0) >= HOME && !isHere;
	}
	const isFar = groupsOf(text.replace(/^the /i, '')).some((group) =>
		/^(?:continent|part)/.test(group)
	);
	const isNamed = (other: string) => named.some(({ forms }) => forms.includes(other));
	return isFar && new Set(found.filter(isNamed)).size < 2;
}

/** Whether it is a country, or a people of one, that the sentence names in another way: US, American. */
function isOfCountry({ draft, known: { gazetteer } }: Confusing, text: string): boolean {
	const country = countryOf(text, gazetteer);
	return (
		country !== undefined &&
		draft.sentence.names.some((name) => countryOf(name.text, gazetteer) === country)
	);
}

/** The country that a name is of: its own, that of its people, or whose capital it is. */
function countryOf(name: string, { countries }: Gazetteer): string | undefined {
	return countries.get(name.replace(/^the /i, ''));
}
