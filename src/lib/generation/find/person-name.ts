import { known, type Gazetteer } from '$lib/language/gazetteer';
import { isTitle } from '$lib/language/name-words';

/**
 * Where the name of a person begins behind the offices and titles that were taken for a part of it.
 *
 * ```text
 * Chancellor Gordon Brown     First Minister Jack McConnell     Families Margaret Hodge
 *            [----------]                    [------------]              [------------]
 * ```
 */
export function startOfPerson(words: readonly string[], gazetteer: Gazetteer | undefined): number {
	let from = 0;
	while (from < words.length - 1 && isTitle(words[from]!.toLowerCase())) from += 1;
	// "Scot Nick Smith", but not "Norman Mailer"
	const isPeople = ((gazetteer?.names.get(words[from]!) ?? 0) & known.people) > 0;
	if (
		words.length - from > 2 &&
		(isPeople || /^(?:Scot|Briton|Dane|Swede|Finn|Pole|Turk|Spaniard)$/.test(words[from]!))
	)
		from += 1;
	const given = words.findIndex(
		(word) => ((gazetteer?.names.get(word) ?? 0) & (known.man | known.woman)) > 0
	);
	const isBehind = given > from && given < words.length - 1;
	return isBehind && words.slice(from, given).every((word) => isOffice(word, gazetteer))
		? given
		: from;
}

const office = /^(?:first|prime|foreign|deputy|vice|former|shadow|home|defence|finance|scot)$/;

function isOffice(word: string, gazetteer: Gazetteer | undefined): boolean {
	const lower = word.toLowerCase();
	return isTitle(lower) || office.test(lower) || (gazetteer?.kinds.nounOf(lower) ?? 0) > 0;
}
