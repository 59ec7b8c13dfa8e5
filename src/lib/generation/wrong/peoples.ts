import type { Confuser, Confusing } from './confuser';
import { peoplesLike } from './countries';
import { othersLike } from './lists';
import { isSureName, others } from './others';
import { termsBeside } from './terms-beside';

const groups =
	/^(?:faiths?|church|churches|denominations?|islam|olds?|tribes|nations|americans?2|politics|politicians|continentals?)$/;

/** Peoples for a people, faiths for a faith, events for an event of the same sort. */
export const confuseTerms: Confuser = (confusing) => {
	const { text, gap } = confusing;
	if (gap.finder === 'term') return termsBeside(confusing);
	const people = isSureName(confusing, 'nationality');
	if (people) {
		const byCountry = peoplesLike(text, isNoun(confusing)).filter(
			(one) => !isOfLanguage(confusing) || languages.test(one)
		);
		const old = isOfOldTimes(confusing) ? othersLike(text, /^olds?$/) : [];
		const listed =
			old.length > 0 ? old : byCountry.length > 0 ? byCountry : othersLike(text, groups);
		const fit = new Set(listed);
		const here = others(confusing, people).map(({ forms }) => forms[0]!);
		return [...here.filter((one) => fit.has(one)), ...listed];
	}
	const event = isSureName(confusing, 'event');
	return event ? othersLike(text.replace(/^the /i, ''), /^(?:war|award|slam|feast)/) : [];
};

/** "the British introduced", "the Spanish in Florida": a people rather than something of theirs. */
function isNoun({ draft, gap, before }: Confusing): boolean {
	const at = draft.words[gap.to - 1]?.token;
	const next = at === undefined ? undefined : draft.sentence.tokens[at + 1];
	return / ?\bthe $/i.test(before) && !/^(?:NN|JJ|HYPH|VBG|VBN|CD|CC)/.test(next?.tag ?? '');
}

/** Greeks of old stood beside Romans, not beside the Swiss. */
function isOfOldTimes({ before, after, known }: Confusing): boolean {
	if (known.middle !== undefined && known.middle < 1450) return true;
	return /\b(?:ancient|early|classical|BCE?|AD|(?:first|second|third|fourth|1st|2nd|3rd|4th) century|philosopher|mathematician|mytholog\w+|gods?|goddess)\b/i.test(
		`${before} ${after}`
	);
}

const languages =
	/^(?:French|German|Italian|Spanish|Dutch|Portuguese|Greek|English|Welsh|Irish|Swedish|Norwegian|Danish|Finnish|Icelandic|Polish|Hungarian|Czech|Romanian|Bulgarian|Slovak|Slovenian|Estonian|Latvian|Lithuanian|Serbian|Croatian|Albanian|Russian|Ukrainian|Georgian|Armenian|Chinese|Japanese|Korean|Thai|Vietnamese|Turkish|Nepalese)$/;

/** Whether the statement is about words, so that a people without a language of its own is out of place. */
function isOfLanguage({ before, after }: Confusing): boolean {
	return /\b(?:languages?|words?|dialects?|vowels?|translat\w+|spoken|speak\w*|verbs?|roots?|Latin|alphabet|literature|vocalism)\b/i.test(
		`${before} ${after}`
	);
}
