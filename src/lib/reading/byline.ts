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
	return found && alone.test(found) ? withoutPost(found) : undefined;
}

/** Where correspondents are; papers put it behind their name. */
const posts =
	/^(?<name>\S+ \S.*?),? (?:Amsterdam|Ankara|Athens|Baghdad|Bangkok|Beijing|Beirut|Belgrade|Berlin|Bonn|Brussels|Budapest|Cairo|Copenhagen|Delhi|Dubai|Dublin|Frankfurt|Geneva|Hong Kong|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Karachi|Kyiv|Kiev|Lagos|Lisbon|London|Los Angeles|Madrid|Manila|Mexico City|Moscow|Mumbai|Nairobi|New Delhi|New York|Oslo|Paris|Prague|Pristina|Rome|San Francisco|Seoul|Shanghai|Singapore|Stockholm|Sydney|Taipei|Tehran|Tel Aviv|The Hague|Tokyo|Vienna|Warsaw|Washington(?:,? D\.?C\.?)?|Zurich)$/;

function withoutPost(names: string): string {
	return posts.exec(names)?.groups?.['name'] ?? names;
}

/** Who wrote it, from a line that is nothing but names and stands beside the day of publication. */
export function nameIn(line: string): string | undefined {
	const names = line.length < 80 ? alone.exec(line)?.groups?.['names'] : undefined;
	return names && withoutPost(names);
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
