import { knownNames } from './known-names';
import { fold } from './text';
import { ofTurned } from './wording';
import { opened } from './words';

const directions = { n: 'north', s: 'south', e: 'east', w: 'west' };

/** What a place can be called, folded, the name as it is given first. */
export function placeForms(place: string): string[] {
	const [head = ''] = place.split(',');
	return formsOf([place, head], (name) =>
		name
			.replace(/^st(?= )/, 'saint')
			.replace(/^mt(?= )/, 'mount')
			.replace(/^[nsew](?= \S{4})/, (letter) => directions[letter as keyof typeof directions])
			.replace(/^(north|south|east|west)(?:ern)? (?:part )?of (?=.)/, '$1 ')
			.replace(/^(north|south|east|west)ern (?!africa|germany)/, '$1 ')
			.replace(/^(strait|gulf|bay|cape|isle|isthmus|sea|lake|port) of (?=.)(.+)$/, '$2 $1')
			.replace(/^(?:republic|kingdom|city|town|village|municipality|state|province) of (?=.)/, '')
			.replace(/^(?:former|river|mount) (?=.)/, '')
			.replace(/(?<=.) (?:river|municipality|town|village|province)$/, '')
			.replace(/(?<=^[^ ]{6,}) (?:sea|ocean|desert|mountains)$/, '')
	);
}

/** What an organization can be called, folded, the name as it is given first. */
export function companyForms(company: string): string[] {
	// KFOR mission
	const bare = company.replace(
		/^(?:the )?(\p{Lu}{2,6})[- ](?:mission|force|alliance|troops)$/u,
		'$1'
	);
	return formsOf([company, bare], (name) =>
		ofTurned(name)
			.replace(
				/(?<=.) (?:inc|ltd|llc|plc|corp|corporation|company|co|com|group|gmbh|ag|motor company)$/,
				''
			)
			.replace(/(?<=.) motor$/, '')
			.replace(/^(?:fc|ac|afc) (?=.)|(?<=.) (?:fc|afc|cf)$/, '')
			.replace(/^foreign affairs (?=ministry|minister)/, 'foreign ')
			.replace(/^(\S+) (?:university|international)$/, '$1')
			.replace(/^(commons|lords|representatives) house$/, '$1')
			.replace(/\b(?:munchen|muenchen)\b/, 'munich')
			// The Conservative Party, the Conservatives
			.replace(/^(\S+?)(?:(?<=democrat)ic)? party$/, '$1')
			.replace(/^(\S{4,})s$/, '$1')
	);
}

/** The side of a place that its folded name tells: north, upper. */
export function sideOf(folded: string): string | undefined {
	return /^(?:north|south|east|west)(?:ern)?(?= )|^(?:upper|lower|inner|outer|central)(?= )/.exec(
		folded
	)?.[0];
}

/** The name folded, then its shorter forms and all it is known by. */
function formsOf(names: string[], shorten: (folded: string) => string): string[] {
	const forms = names.flatMap((name) => {
		const folded = opened(fold(name)).rest.replace(
			/^(un|us|uk|eu) (?=\S{2})/,
			(_, letters: string) => `${knownNames(letters)[0]} `
		);
		return [folded, shorten(folded)];
	});
	return [...new Set([...forms, ...forms.flatMap(knownNames)])].filter(Boolean);
}
