import { classOf } from '$lib/language/name-words';
import { known as bits } from '$lib/language/gazetteer';
import type { Confuser, Confusing } from './confuser';
import { isSureName, others } from './others';

/**
 * Other persons of the article, named as this one is: full names with full names, surnames with
 * surnames, men with men, and those of the same calling first.
 */
export const confusePersons: Confuser = (confusing) => {
	const own = isSureName(confusing, 'person');
	if (!own) return [];
	const { text } = confusing;
	const isFull = text.includes(' ');
	if (text.split(' ').some(isNoPersons)) return [];
	if (own.forms.some((form) => form.startsWith(`${text} `))) return [];
	if (!isFull && own.forms.length === 1 && isFirstName(text, confusing)) return [];
	const found = others(confusing, own).filter(
		(other) => other.sure > 0.85 && !(own.gender && other.gender && own.gender !== other.gender)
	);
	return found
		.filter(
			({ gender }) => gender === own.gender || own.gender === undefined || gender === undefined
		)
		.flatMap((other) => {
			const form = other.forms[0]!;
			const words = form.split(' ');
			if (words.length > 4 || words.some(isNoPersons)) return [];
			if (!isFull) return words.length > 1 || !isFirstName(form, confusing) ? words.at(-1)! : [];
			return words.length > 1 ? form : [];
		})
		.filter((form) => form !== text);
};

/** Giuseppe, by which alone one may be called too; but Scott and Thomas may be surnames. */
function isFirstName(form: string, { known: { gazetteer } }: Pick<Confusing, 'known'>): boolean {
	const kinds = gazetteer.names.get(form) ?? 0;
	return (kinds & (bits.man | bits.woman)) > 0 && (kinds & bits.surname) === 0;
}

/** "Labour MP", "Prize of the Year": words that no person is called by. */
function isNoPersons(word: string): boolean {
	if (/^(?:de|da|di|du|del|della|van|von|der|den|la|le|el|al|ibn|bin|ten|ter)$/.test(word))
		return false;
	return classOf(word.toLowerCase()) > 0 || /^\p{Lu}{2,}$|^\p{Ll}|\d/u.test(word);
}
