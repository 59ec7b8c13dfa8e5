import { digitsFor } from '$lib/language/number-words';
import { plain } from '$lib/language/plain';
import { readDates } from '$lib/language/read-date';
import { readQuantities } from '$lib/language/read-quantity';
import { unitsAt } from '$lib/language/units';
import type { Gap } from '$lib/model/fact';

type Typed = Pick<Gap, 'type' | 'value' | 'date'>;

/** More words than these beside a number are a sentence with a number in it; without one, a phrase. */
const FEW_WORDS = 3;

const money = /[$€£¥₹]|\b(?:dollars?|euros?|pounds?|usd|eur|gbp|chf)\b/;
const percent = /%|\bpercent\b|\bper cent\b/;
const figure = /^(?:us)?[$€£¥₹]? ?-?\d(?:[\d.,' ]*\d)?(?:\/\d+)?(?<rest>\D*)$/;
/** What makes a number rather a date: a month, an era, a season, a decade, three parts or two years. */
const dated =
	/\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{3,})?\b|\b(?:centur(?:y|ies)|bce?|ad|early|mid|late|spring|summer|autumn|fall|winter)\b|\d0s\b|^\d{1,4}([-./])\d{1,2}\1\d{1,4}$|^\d{3,4} ?- ?\d{2,4}$/;

/** What an answer is, so that it is graded by what it means: a date, a number, or words. */
export function typeOfAnswer(answer: string): Typed {
	const text = digitsFor(plain(answer));
	const [date] = dated.test(text) && /\d/.test(text) ? readDates(answer) : [];
	if (date) return { type: 'date', ...isoOf(date) };

	const [quantity] = isFigure(text, answer) ? readQuantities(answer) : [];
	if (quantity && quantity.low === quantity.high) {
		const type = money.test(text) ? 'money' : percent.test(text) ? 'percent' : 'number';
		return { type, value: quantity.low };
	}
	return { type: answer.trim().split(/\s+/).length <= FEW_WORDS ? 'term' : 'phrase' };
}

/** Whether a text is a number with at most what it counts: "5 apples", but not "12 Angry Men". */
function isFigure(text: string, written: string): boolean {
	const { rest } = figure.exec(text)?.groups ?? {};
	if (rest === undefined) return false;
	const what = rest.replace(/^ ?(?:k|thousand|million|billion|trillion)\b/, '');
	if (!what.trim() || unitsAt(what).length > 0 || money.test(what)) return true;
	const isName = /\s\p{Lu}/u.test(written);
	return /^\s/.test(what) && !isName && what.trim().split(' ').length <= FEW_WORDS;
}

function isoOf({ year, month, day, ...more }: ReturnType<typeof readDates>[number]) {
	if (year === undefined || year < 1000 || Object.keys(more).length > 0) return {};
	const two = (part: number) => String(part).padStart(2, '0');
	const parts = [year, ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])];
	return { date: parts.join('-') };
}
