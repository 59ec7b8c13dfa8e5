import { capital, letter } from './letters';

const name = `(?:[${capital}][${letter}.'’-]*|de|van|von|der|den|del|di|da|la|le|bin|al|el)`;
const names = `${name}(?: ${name}){1,4}(?:(?:,| and| &|, and) ${name}(?: ${name}){1,4}){0,4}`;

const by = new RegExp(
	`^(?:(?:story|words|text|report|analysis|written|posted|reported)? ?by:?|author:?|by-?line:?|from) (?<names>${names})(?:,? (?:in|for|at) [${capital}].{1,60}|[,|·•–—-] ?.{1,80})?$`,
	'i'
);
const alone = new RegExp(`^(?<names>${names})$`);

/** Who wrote it, from a line that says so: “By Ann Lee and Bo Ek, in Oslo”. */
export function authorIn(line: string): string | undefined {
	const found = by.exec(line)?.groups?.['names'];
	// Said without regard for capitals, so it might be no name at all: “by the sea”.
	return found && alone.test(found) ? found : undefined;
}

/** Who wrote it, from a line that is nothing but names and stands beside the day of publication. */
export function nameIn(line: string): string | undefined {
	return line.length < 80 ? alone.exec(line)?.groups?.['names'] : undefined;
}

/** Authors as a page's own data give them, of which some are addresses and titles. */
export function tidyAuthor(author: string): string | undefined {
	const tidy = author
		.replace(/^\s*(?:by|author:?)\s+/i, '')
		.replace(/\s+/g, ' ')
		.trim();
	const isName = tidy.length > 1 && tidy.length < 160 && !/^https?:|^@|[<>{}]/.test(tidy);
	return isName ? tidy : undefined;
}
