import { readDates } from '$lib/grading/read-date';
import { readQuantities } from '$lib/grading/read-quantity';
import type { Gap } from '$lib/model/fact';

type Typed = Pick<Gap, 'type' | 'value' | 'date'>;

/** More words than these beside a number are a sentence with a number in it. */
const WORDS_BESIDE = 3;

const money = /[$€£¥₹]|\b(?:dollars?|euros?|pounds?|usd|eur|gbp)\b/i;
const percent = /%|\bper ?cent\b/i;
const monthOrEra = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\bcentury\b|\bBC\b/i;

/** What an answer is, so that it is graded by what it means: a number, a date, a name or words. */
export function typeOfAnswer(answer: string): Typed {
	if (monthOrEra.test(answer) && /\d/.test(answer)) {
		const [date] = readDates(answer);
		if (date) return { type: 'date', ...isoOf(date) };
	}
	const [quantity] = isFigure(answer) ? readQuantities(answer) : [];
	if (quantity && quantity.low === quantity.high) {
		const type = money.test(answer) ? 'money' : percent.test(answer) ? 'percent' : 'number';
		return { type, value: quantity.low };
	}
	return { type: answer.split(/\s+/).length <= WORDS_BESIDE ? 'term' : 'phrase' };
}

/** Whether a text is a number with at most what it counts: not "World War 2", nor "2 Samuel 3". */
function isFigure(text: string): boolean {
	const [first = '', ...rest] = text.trim().split(/\s+/);
	return /^[-$€£¥₹]?\d/.test(first) && rest.length <= WORDS_BESIDE && !/\d/.test(rest.slice(1).join());
}

function isoOf({ year, month, day, until, bound }: ReturnType<typeof readDates>[number]) {
	if (year === undefined || year < 1000 || until !== undefined || bound) return {};
	const two = (part: number) => String(part).padStart(2, '0');
	const date = [year, ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-');
	return { date };
}
