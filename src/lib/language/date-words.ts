import { isDay, yearsOf, type DateParts, type Era } from './calendar';

/** Few misspell the first three letters of a month, and nothing else begins with them. */
const months =
	/^(?:(jan)\w*|(feb)\w*|(mar)(?:ch|s)?|(apr)\w*|(may|mai)|(jun)e?|(jul)y?|(aug)\w*|(sep)\w*|(oct)\w*|(nov)\w*|(dec)(?!ade)\w*)$/;
const weekdays =
	/^(?:(sun)(?:day)?|(mon)(?:day)?|(tue)(?:s|sday)?|(wed)(?:s|nesday|nsday|sday)?|(thu)(?:r|rs|rsday)?|(fri)(?:day)?|(sat)(?:urday|erday)?)$/;
const seasons: Record<string, string> = {
	spring: 'spring',
	summer: 'summer',
	autumn: 'autumn',
	fall: 'autumn',
	winter: 'winter',
	q1: 'q1',
	q2: 'q2',
	q3: 'q3',
	q4: 'q4'
};

/**
 * Read a date whose words are each one part of it.
 *
 * ```text
 * monday 29 may 2023   may 29th   may '23   spring 1999   1999   44 (bc)   29th
 * ```
 */
export function readDateWords(text: string, era: Era): DateParts[] | undefined {
	let dates: DateParts[] = [{}];
	for (const word of text.split(' ')) {
		const parts = partsOf(word.replace(/\.$/, ''), era, dates);
		const [first] = parts;
		const isNew = first && Object.keys(first).every((name) => !(name in (dates[0] ?? {})));
		if (!isNew) return undefined;
		dates = dates.flatMap((date) => parts.map((part) => ({ ...date, ...part })));
	}
	const { month, day } = dates[0] ?? {};
	return month && day && !isDay(month, day) ? undefined : dates;
}

/** What one word gives, in each way it can be read. */
function partsOf(word: string, era: Era, [before]: DateParts[]): DateParts[] {
	const month = indexIn(months, word);
	if (month >= 0) return [{ month: month + 1 }];
	const weekday = indexIn(weekdays, word.replace(/^wen/, 'wedn'));
	if (weekday >= 0) return [{ weekday }];
	const season = Object.hasOwn(seasons, word) ? seasons[word] : undefined;
	if (season) return [{ season }];

	const [, quote, digits = '', isOrdinal] = /^('?)(\d{1,4})(th)?$/.exec(word) ?? [];
	if (!digits) return [];
	const number = Number(digits);
	if (era === 'bc') return [{ year: -number }];
	if (era === 'ad' || (digits.length > 2 && !isOrdinal)) return [{ year: number }];
	if (quote) return yearsOf(digits).map((year) => ({ year }));
	if (number > 0 && number < 32 && before?.day === undefined) return [{ day: number }];
	// 29 May 99; alone it is too little to be sure of.
	const isSure = before?.month !== undefined;
	if (isOrdinal || digits.length < 2) return [];
	const years = yearsOf(digits).map((year): DateParts =>
		isSure ? { year } : { year, unsure: true }
	);
	return [...years, { year: number }];
}

function indexIn(names: RegExp, word: string): number {
	return (names.exec(word) ?? []).slice(1).findIndex(Boolean);
}
