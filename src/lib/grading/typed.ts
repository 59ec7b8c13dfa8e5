import type { AnswerType } from '$lib/model/fact';
import type { TypedKey, Verdict, VerdictReason } from '$lib/model/question';
import { gradeDate } from './dates';
import { reasonOf, type Finding } from './finding';
import { matchOrganization, matchPerson, matchPlace } from './names';
import { gradeNumber } from './numbers';
import { gradeWords, type Matcher } from './words';
import { matchPhrase, matchTerm } from './wording';

/** How an answer of each type is held against its key. */
const graders: Record<AnswerType, (key: TypedKey, response: string) => Finding> = {
	person: inWords(matchPerson),
	organization: inWords(matchOrganization),
	place: inWords(matchPlace),
	date: gradeDate,
	number: gradeNumber,
	money: gradeNumber,
	percent: gradeNumber,
	term: inWords(matchTerm),
	phrase: inWords(matchPhrase)
};

const scores: Partial<Record<VerdictReason, number>> = {
	exact: 1,
	'same-words': 1,
	alias: 1,
	'same-value': 1,
	typo: 1,
	nearly: 0.5
};

/** Grade what was typed against what is accepted. */
export function gradeTyped(key: TypedKey, text: string): Verdict {
	const expected = key.answers[0] ?? '';
	const response = text.normalize('NFC').trim();
	const { reason, lacks } = reasonOf(find(key, response, expected.normalize('NFC').trim()));
	const score = scores[reason] ?? 0;
	return { score, right: score === 1, reason, expected, ...(lacks && { lacks }) };
}

function find(key: TypedKey, response: string, expected: string): Finding {
	if (!response) return 'empty';
	if (response === expected) return 'exact';
	// Nobody answers in pages; what follows compares letter by letter.
	if (response.length > 200 + 2 * expected.length) return 'wrong';
	return graders[key.type](key, response);
}

function inWords(match: Matcher) {
	return (key: TypedKey, response: string) => gradeWords(key, response, match);
}
