import type { VerdictReason } from '$lib/model/question';
import { knownNames } from './known-names';
import { personForms, samePerson } from './persons';
import { isSlipOf } from './slips';
import { fold, isSame } from './text';
import { isAcronym, ofTurned } from './wording';
import { opened, type Matcher } from './words';

/** Match a person: titles, given names and their order may differ; the surname is enough. */
export const matchPerson: Matcher = (answer, response, { answers, others }) => {
	const wanted = personForms(answer);
	const said = personForms(response);
	const [given = ''] = said;
	const rivals = others.filter((other) => !wanted.includes(fold(other)));

	if (samePerson(wanted, said, answers.map(personForms))) {
		const shared = rivals.some((other) => samePerson(personForms(other), said, []));
		return shared ? 'nearly' : isSame(wanted[0] ?? '', given) ? 'same-words' : 'alias';
	}
	const rivalForms = rivals.flatMap(personForms);
	if (isSlipOf(wanted, given, rivalForms)) return 'typo';
	const [first = '', ...more] = (wanted[0] ?? '').split(' ');
	return more.length && first.length > 2 && first === given ? 'nearly' : 'wrong';
};

/** Match a place: what kind of place it is and where it lies may be left out or added. */
export const matchPlace: Matcher = (answer, response, { others }) =>
	matchForms(placeForms(answer), placeForms(response), others.flatMap(placeForms));

/** Match an organization: its acronym and its name without `Inc.` are as good. */
export const matchOrganization: Matcher = (answer, response, { others }) =>
	matchForms(companyForms(answer), companyForms(response), others.flatMap(companyForms));

function matchForms(wanted: string[], said: string[], rivals: string[]): VerdictReason {
	const [key = ''] = wanted;
	const [given = ''] = said;
	const others = rivals.filter((rival) => !wanted.includes(rival));
	if (said.some((form) => isAmong(form, wanted))) {
		if (isSame(key, given)) return 'same-words';
		return said.some((form) => isAmong(form, others)) ? 'nearly' : 'alias';
	}
	if (wanted.some((form) => isAcronym(form, given))) return 'alias';
	return said.some((form) => isSlipOf(wanted, form, others)) ? 'typo' : 'wrong';
}

function isAmong(form: string, forms: string[]): boolean {
	return forms.some((other) => isSame(form, other));
}

function placeForms(place: string): string[] {
	const [head = ''] = place.split(',');
	return formsOf([place, head], (name) =>
		name
			.replace(/^st(?= )/, 'saint')
			.replace(/^mt(?= )/, 'mount')
			.replace(/^(north|south|east|west)ern (?!africa|germany)/, '$1 ')
			.replace(/^(?:republic|kingdom|city|town|village|municipality|state|province) of (?=.)/, '')
			.replace(/^(?:former|river|mount) (?=.)/, '')
			.replace(/(?<=.) (?:river|municipality|town|village|province)$/, '')
			.replace(/(?<=^[^ ]{6,}) (?:sea|ocean|desert|mountains)$/, '')
	);
}

function companyForms(company: string): string[] {
	return formsOf([company], (name) =>
		ofTurned(name).replace(/(?<=.) (?:inc|ltd|llc|plc|corp|corporation|company|co|gmbh|ag)$/, '')
	);
}

/** The name folded, then its shorter forms and all it is known by. */
function formsOf(names: string[], shorten: (folded: string) => string): string[] {
	const forms = names.flatMap((name) => {
		const folded = opened(fold(name)).rest.replace(/^un (?=\S+ )/, 'united nations ');
		return [folded, shorten(folded)];
	});
	return [...new Set([...forms, ...forms.flatMap(knownNames)])].filter(Boolean);
}
