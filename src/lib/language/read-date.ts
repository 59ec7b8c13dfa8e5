import type { DateParts } from './calendar';
import { readDateDigits } from './date-digits';
import { readPeriod } from './date-periods';
import { readDateWords } from './date-words';
import { digitsFor } from './number-words';
import { plain } from './plain';

const part = /\b(?:(early|mid|late)\b[ -]?|(beginning|middle|end) of\b)/;
const bound = /\b(?:(before|prior to|earlier than)|after|later than)\b/;
const beforeChrist = /\bb\.?c\.?(?:e\.?)?(?![a-z])/;
const afterChrist = /\b(?:a\.?d|c\.?e)\b\.?/;
const filler =
	/\b(?:in|on|the|of|at|from|since|by|during|around|about|approximately|circa|c|ca|years?(?= ['\d])|it|was|is|happened|a)\b\.?/g;
const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/**
 * Every way to read a text as one date or period, the likelier first; none when it holds anything
 * else besides.
 *
 * ```text
 * 29 May 2023   May 29th, 2023   the twenty-ninth of May   29.5.2023   2023-05-29   '99   44 BC
 * nineteen ninety-nine   the 1990s   the nineties   19th century   1998–1999   late 1999
 * ```
 */
export function readDates(text: string): DateParts[] {
	const clean = digitsFor(plain(text)).replace(/(?<=\d)(?:st|nd|rd)\b/g, 'th');
	const [, named, relative] = part.exec(clean) ?? [];
	const [isBound, before] = bound.exec(clean) ?? [];
	const era = beforeChrist.test(clean) ? 'bc' : afterChrist.test(clean) ? 'ad' : undefined;
	const inPart = named ?? { beginning: 'early', middle: 'mid', end: 'late' }[relative ?? ''];

	const rest = [part, bound, beforeChrist, afterChrist, filler]
		.reduce((text, pattern) => text.replace(pattern, ' '), clean)
		.replace(/\w+ties\b/, (name) => {
			const index = decades.indexOf(name);
			return index < 0 ? name : `${index + 2}0s`;
		})
		.replace(/(\b\d\d) (?=\d0s)/, '$1') // nineteen nineties
		.replace(/[,?!;]|\.$/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

	const dates = readPeriod(rest, era) ?? readDateDigits(rest) ?? readDateWords(rest, era) ?? [];
	return dates.map((date) => ({
		...date,
		...(inPart && { part: inPart }),
		...(isBound && { bound: before ? 'before' : 'after' })
	}));
}
