import { areShortAndLong, isSyllabic } from './acronyms';
import type { Finding } from './finding';
import { knownNames } from './known-names';
import { companyForms, placeForms, sideOf } from './name-forms';
import { crownOf, generationOf, personForms, samePerson, soundsLike } from './persons';
import { isSlipOf } from './slips';
import { fold, isSame } from './text';
import { soundAlike, soundOf } from './transliterated';
import type { Matcher } from './words';

/** Match a person: titles, given names and their order may differ; the surname is enough. */
export const matchPerson: Matcher = (answer, response, { answers, others }) => {
	const wanted = personForms(answer);
	const said = personForms(response);
	const [given = ''] = said;
	const rivals = others.filter((other) => !wanted.includes(fold(other)));

	if (samePerson(wanted, said, answers.map(personForms))) {
		const [crown, other] = [crownOf(answer), crownOf(response)];
		if (crown && other && crown !== other) return 'nearly which';
		const generation = generationOf(response);
		if (generation && generation !== generationOf(answer)) return 'nearly which';
		const shared = rivals.some((other) => samePerson(personForms(other), said, []));
		return shared ? 'nearly which' : isSame(wanted[0] ?? '', given) ? 'same-words' : 'alias';
	}
	const rivalForms = rivals.flatMap(personForms);
	if (isSlipOf(wanted, given, rivalForms) || soundsLike(wanted, given, rivalForms)) return 'typo';
	const [first = '', ...more] = (wanted[0] ?? '').split(' ');
	return more.length && first.length > 2 && first === given ? 'nearly surname' : 'wrong';
};

/** Match a place: what kind of place it is and where it lies may be left out or added. */
export const matchPlace: Matcher = (answer, response, { others }) => {
	const found = matchForms(placeForms(answer), placeForms(response), others.flatMap(placeForms));
	const [land, other] = [answer, response].map((place) => fold(place.split(',')[1] ?? ''));
	const isElsewhere = land && other && !knownNames(land).some((name) => isSame(name, other));
	return isElsewhere && found !== 'wrong' ? 'nearly which' : found;
};

/** Match an organization: its acronym and its name without `Inc.` are as good. */
export const matchOrganization: Matcher = (answer, response, { others }) =>
	matchForms(companyForms(answer), companyForms(response), others.flatMap(companyForms));

function matchForms(wanted: string[], said: string[], rivals: string[]): Finding {
	const [key = ''] = wanted;
	const [given = ''] = said;
	const others = rivals.filter((rival) => !wanted.includes(rival));
	if (said.some((form) => isAmong(form, wanted))) {
		if (isSame(key, given)) return 'same-words';
		return said.some((form) => isAmong(form, others)) ? 'nearly which' : 'alias';
	}
	if (isSyllabic(key, given) || wanted.some((form) => areShortAndLong(form, given))) return 'alias';
	if (said.some((form) => isSlipOf(wanted, form, others) || isSounded(form, wanted, others)))
		return 'typo';
	return sideOf(key) && isSame(key.replace(`${sideOf(key)} `, ''), given) ? 'nearly side' : 'wrong';
}

function isSounded(form: string, wanted: string[], rivals: string[]): boolean {
	return (
		wanted.some((name) => soundAlike(name, form)) &&
		!rivals.some((rival) => soundOf(rival) === soundOf(form))
	);
}

function isAmong(form: string, forms: string[]): boolean {
	return forms.some((other) => isSame(form, other));
}
