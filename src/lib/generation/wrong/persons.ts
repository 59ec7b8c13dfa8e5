import { known as bits } from '$lib/language/gazetteer';
import { classOf, isTitle } from '$lib/language/name-words';
import type { Confuser, Confusing } from './confuser';
import type { Named } from './named';
import { isSureName, others } from './others';

/** From here on a name is surely a person's; less will do where its first word is known as a first name. */
const SURE = 0.85;
const LESS_SURE = 0.7;

/**
 * Other persons of the article, named as this one is: full names with full names, surnames with
 * surnames, men with men, and those of the same calling first.
 */
export const confusePersons: Confuser = (confusing) => {
	const own = isSureName(confusing, 'person');
	const { text } = confusing;
	// "the Huguenots"
	if (
		!own ||
		own.takesThe ||
		isPlural(confusing) ||
		!isPersons(text, confusing) ||
		isOnlyGiven(own, confusing)
	)
		return [];
	const isFull = text.includes(' ');
	return others(confusing, own)
		.filter((other) => !other.takesThe && isSure(other, confusing))
		.filter((other) => isOfGender(other, own, confusing))
		.flatMap((other) => {
			const form = other.forms[0]!;
			const words = form.split(' ');
			if (words.length > 4 || !isPersons(form, confusing)) return [];
			if (isFull) return words.length > 1 ? form : [];
			const surname = words.at(-1)!;
			const isSurname = words.length > 1 || !isGivenName(form, confusing);
			return isSurname && !isTitle(surname.toLowerCase()) ? surname : [];
		});
};

function isSure({ sure, forms }: Named, confusing: Confusing): boolean {
	const [first = '', last] = forms[0]!.split(' ');
	return sure > (last !== undefined && isGiven(first, confusing) ? LESS_SURE : SURE);
}

const gendered =
	/\b(?:he|she|him|her|his|hers|himself|herself|daughter|son|wife|husband|mother|father|sister|brother|widow|widower|king|queen|prince|princess|actress|man|woman)\b/i;

/** Not of the other gender; and where the statement tells it, surely of the same. */
function isOfGender(other: Named, own: Named, { before, after }: Confusing): boolean {
	if (own.gender === undefined || own.gender === other.gender) return true;
	return other.gender === undefined && !gendered.test(`${before} ${after}`);
}

function isPlural({ draft, gap }: Confusing): boolean {
	const at = draft.words[gap.to - 1]?.token;
	return at !== undefined && /^NN(?:P?S)$/.test(draft.sentence.tokens[at]!.tag);
}

/** Andy, who is Andy Campbell elsewhere, or Giuseppe: no surname could stand in its place. */
function isOnlyGiven({ forms }: Named, confusing: Confusing): boolean {
	const { text } = confusing;
	if (text.includes(' ')) return false;
	return (
		forms.some((form) => form.startsWith(`${text} `)) ||
		(forms.length === 1 && isGivenName(text, confusing))
	);
}

/** Giuseppe is a first name only, Scott and Thomas may be surnames. */
function isGivenName(word: string, confusing: Confusing): boolean {
	const kinds = kindsOf(word, confusing);
	return (kinds & (bits.man | bits.woman)) > 0 && (kinds & bits.surname) === 0;
}

function isGiven(word: string, confusing: Confusing): boolean {
	return (kindsOf(word, confusing) & (bits.man | bits.woman)) > 0;
}

function kindsOf(word: string, { known }: Confusing): number {
	return known.gazetteer.names.get(word) ?? 0;
}

/** Norman, which may be a first name, is a people where the article has their plural. */
function isPeople(word: string, confusing: Confusing): boolean {
	if ((kindsOf(word, confusing) & bits.people) === 0) return false;
	return (
		(kindsOf(word, confusing) & (bits.man | bits.woman)) === 0 ||
		confusing.known.view.text.includes(`${word}s`)
	);
}

const particle =
	/^(?:de|da|di|du|del|della|van|von|der|den|la|le|el|al|ibn|bin|ten|ter|dos|das|af|av|zu)$/;

/**
 * Whether a name is written as a person's: not "Labour MP", "Life of Mary" or "French Norman"; but Stephen
 * King and Benny Hill.
 */
function isPersons(name: string, confusing: Confusing): boolean {
	const words = name.split(' ');
	return words.every((word, at) => {
		if (particle.test(word)) return true;
		if (/^\p{Lu}{2,}$|^\p{Ll}|\d/u.test(word)) return false;
		if (words.length < 3 && at === 0 && isPeople(word, confusing)) return false;
		if (at < words.length - 1) return classOf(word.toLowerCase()) === 0;
		// "Foreign Secretary" is none, Stephen King is.
		return !isTitle(word.toLowerCase()) || isGiven(words[0]!, confusing);
	});
}
