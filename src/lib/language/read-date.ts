import type { DateParts } from './calendar';
import { readDateDigits } from './date-digits';
import { readPeriod } from './date-periods';
import { readDateWords } from './date-words';
import { digitsFor } from './number-words';
import { plain } from './plain';

const part = /\b(?:(early|mid|late)\b[ -]?|(beginning|middle|end) of\b)/;
const bounds: [NonNullable<DateParts['bound']>, RegExp][] = [
	['before', /\b(?:before|prior to|earlier than)\b/],
	['after', /\b(?:after|later than)\b/],
	['until', /^(?:until|till|up to)\b/],
	['since', /^(?:since|from(?!.*(?:\d ?-| to | until | through ))|starting|beginning)\b(?! of)/]
];
const beforeChrist = /\bb\.?c\.?(?:e\.?)?(?![a-z])/;
const afterChrist = /\b(?:a\.?d|c\.?e)\b\.?/;
const filler =
	/\b(?:in|on|the|of|at|from|since|starting|beginning|by|during|around|about|approximately|circa|c|ca|years?(?= ['\d])|it|was|is|happened|a)\b\.?/g;
const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** How else people write what is read here. */
const forms: [RegExp, string][] = [
	[/(?<=\d)(?:st|nd|rd)\b/g, 'th'],
	[/(?<=^|\D)(\d{1,2})([a-z]{3,9})(\d{4})$/, '$1 $2 $3'], // 29may2023
	[/(?<=\dth )c\b\.?$/, 'century'],
	[/\b(?:(\d)th quarter|q(\d))\b/, 'q$1$2'],
	[/\b(?:christmas(?: day)?|xmas(?: day)?)\b/, '25 december'],
	[/\bchristmas eve\b/, '24 december'],
	[/\bnew year'?s day\b/, '1 january'],
	[/\bnew year'?s eve\b/, '31 december'],
	[/\bhalloween\b/, '31 october']
];
const romanCentury = /\b(x{0,2}(?:i?[xv]|v?i{1,3}|))(?:th)?(?= ?c(?:entury|\b))/;
const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(
	' '
);

/**
 * Every way to read a text as one date or period, the likelier first; none when it holds anything
 * else besides.
 *
 * ```text
 * 29 May 2023   May 29th, 2023   the twenty-ninth of May   29.5.2023   2023-05-29   '99   44 BC
 * nineteen ninety-nine   the 1990s   the nineties   19th century   1998–1999   late 1999
 * ```
 *
 * @param first Which comes first in digits, where that is known: 5/6 is the 5th or the 6th.
 */
export function readDates(text: string, first?: 'day' | 'month'): DateParts[] {
	const clean = forms.reduce(
		(rest, [form, written]) => rest.replace(form, written),
		digitsFor(plain(text)).replace(romanCentury, (numeral, roman: string) => {
			const century = romans.indexOf(roman) + 1;
			return century ? `${century}th` : numeral;
		})
	);
	const [, named, relative] = part.exec(clean) ?? [];
	const bound = bounds.find(([, words]) => words.test(clean))?.[0];
	const era = beforeChrist.test(clean) ? 'bc' : afterChrist.test(clean) ? 'ad' : undefined;
	const inPart = named ?? { beginning: 'early', middle: 'mid', end: 'late' }[relative ?? ''];

	const rest = [part, ...bounds.map(([, words]) => words), beforeChrist, afterChrist, filler]
		.reduce((text, pattern) => text.replace(pattern, ' '), clean)
		.replace(/\w+ties\b/, (name) => {
			const index = decades.indexOf(name);
			return index < 0 ? name : `${index + 2}0s`;
		})
		.replace(/(\b\d\d)[ -](?=\d0s)/, '$1') // nineteen nineties
		.replace(/[,?!;]|\.$/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

	const dates =
		readPeriod(rest, era) ?? readDateDigits(rest, first) ?? readDateWords(rest, era) ?? [];
	return dates.map((date) => ({
		...date,
		...(inPart && { part: inPart }),
		...(bound && { bound })
	}));
}
