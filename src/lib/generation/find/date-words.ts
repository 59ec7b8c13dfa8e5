import type { DateMention } from '$lib/language/dates';
import { phrase } from './phrases';
import { prepositionOf, spellDate } from './spell-date';
import type { BareSentence, Placed } from './view';
import { leaveOut, type Wording, type WordingInput } from './wording';

/** Said by the distance from somewhere in time that the sentence does not name. */
const leaning = phrase(
	"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|(?:last|this|next) (?:year|month|week)) 's|" +
		'by (?:the )?(?:early |late )?(?:summer|autumn|fall|spring|winter)(?! of \\d| \\d)|' +
		'in recent (?:days|weeks|months)|in the (?:coming|past|last) (?:days|weeks|months|years)|' +
		'the (?:same|following|next|previous|preceding|ensuing|coming|latter|former|past|last) (?:\\w+ )?(?:years?|months?|weeks?|days?|nights?|mornings?|afternoons?|evenings?|decades?|centur(?:y|ies)|seasons?|summers?|winters?|springs?|autumns?|quarters?|hours?|minutes?|weekends?)' +
		'|(?:that|those|these|this) (?:same )?(?:years?|months?|weeks?|days?|nights?|mornings?|afternoons?|evenings?|decades?|centur(?:y|ies)|seasons?|summers?|winters?|springs?|autumns?|quarters?|times?|moments?|periods?|weekends?|era)' +
		'|(?:\\w+ )?(?:years?|months?|weeks?|days?|hours?|decades?|centuries) (?:later|earlier|afterwards|before(?= [,.;])|after(?= [,.;]))' +
		'|at (?:the|that|this) (?:time|point|stage|moment)(?! of| when| that)|by (?:then|that time|this time|now)|since then|until (?:then|now|that time)|from (?:then|now) on|back then|in the meantime|at the same time|so far|to date|up to now' +
		'|next (?:\\w+ )?(?:year|month|week|season|summer|winter|spring|autumn|quarter|weekend)|last (?:\\w+ )?(?:season|quarter|weekend)|this (?:season|weekend|quarter|term)|(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|a few|some) (?:more )?(?:years?|months?|weeks?|days?) ago|(?:past|last) (?:few|several|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:years|months|weeks|days|decades|seasons|games|matches)' +
		'|(?:early|late) (?:this|next|last) (?:year|month|week)|year-on-year|the (?:year|day|night|month|week) before|a (?:year|month|week|day|decade) (?:ago|earlier|later|before|after)'
);
const monthFirst =
	/(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? \d{4}/;

/**
 * Dates that are told by their distance from the day of publication are told by themselves. A weekday of
 * which nothing more is known is left out, since what happened is true without it; where a year or month
 * is not known, what was said of it is not either.
 */
export function wordDates(
	{ sentence, line, quoted, published }: WordingInput,
	wording: Wording
): void {
	const taken = new Set<number>();
	for (const date of sentence.dates) {
		for (let at = date.from; at < date.to; at += 1) taken.add(at);
		if (date.isRelative && quoted.has(date.from)) wording.troubles.set(date.from, 'relative-date');
		else if (date.isRelative) wordRelative(date, sentence, published, wording);
		else if (date.date.year === undefined && !date.date.until) doubt(wording, date.from, 0.85);
		else if (!/\d{4}/.test(date.text) && date.date.month !== undefined)
			wordBare(date, published, wording);
	}
	for (const { from, to } of line.find(leaning)) {
		const isWorded = [...Array(to - from).keys()].some((step) => taken.has(from + step));
		const isNamed =
			/^(?:that|the)$/.test(sentence.tokens[from]!.text.toLowerCase()) &&
			sentence.dates.some((date) => date.to <= from && !date.isRelative);
		if (!isWorded && !isNamed) wording.troubles.set(from, 'relative-date');
	}
}

/** 29 May → 29 May 2023, where the day of publication tells the year. */
function wordBare(
	date: Placed<DateMention>,
	published: string | undefined,
	wording: Wording
): void {
	const spelt = published && !date.last ? spellDate(date.date) : undefined;
	if (!spelt || date.sure < 0.6) doubt(wording, date.from, 0.85);
	else put(wording, date, spelt);
}

function wordRelative(
	date: Placed<DateMention>,
	sentence: BareSentence,
	published: string | undefined,
	wording: Wording
): void {
	const { tokens } = sentence;
	const before = tokens[date.from - 1]?.text.toLowerCase() ?? '';
	const text = date.text.toLowerCase();
	const isDay = /day|night|morning/.test(text) && !/^(?:today|tonight)/.test(text);
	const isPast = tokens.some(({ tag }) => tag === 'VBD') && !tokens.some(isAhead);
	const spelt = published ? spellDate(date.date) : undefined;
	const isRough = /^(?:the|about|around|some|over|than|nearly|almost|past)$/.test(before);
	const isWeek = /week/.test(text) || /^(?:earlier|later)/.test(text);
	// “told Today”: a programme
	if (/^(?:Today|Tonight)$/.test(date.text) && date.from > 0 && before !== '"') return;
	const isNow = text === 'today' && !tokens.some(({ tag }) => tag === 'VBD');
	// “at what is today Bern”
	const isName = before === 'is' && tokens[date.from - 2]?.text === 'what';
	if (isNow || isName) return; // "Today it has …" says how it is, not when: see deictics
	if (/^(?:today|tonight)/.test(text) && !spelt) {
		if (isOnItsOwn(sentence, date)) leaveOut(wording, sentence, date);
		else wording.troubles.set(date.from, 'relative-date');
		return;
	}
	if (
		spelt &&
		!isRough &&
		!isWeek &&
		!(/ago/.test(text) && /day|week|month/.test(text) && !isDay)
	) {
		const hasCase = /^(?:on|in|since|until|by|from|during|of|for|before|after|to)$/.test(before);
		const isOwned = /^['’]s$/.test(tokens[date.to]?.text ?? '');
		put(
			wording,
			{ ...date, to: isDay ? endOfDay(sentence, date.to) : date.to },
			hasCase || isOwned ? spelt : `${prepositionOf(date.date)} ${spelt}`
		);
		return;
	}
	const isTold = isDay || !sentence.quantities.some(({ kind }) => kind !== 'ordinal');
	if (isTold && isPast && isOnItsOwn(sentence, date) && !(isRough && !isDay)) {
		const from = /^(?:on|in)$/.test(before) ? date.from - 1 : date.from;
		leaveOut(wording, sentence, { from, to: endOfDay(sentence, date.to) });
		doubt(wording, rootAt(sentence), isDay ? 0.95 : 0.85);
		return;
	}
	wording.troubles.set(date.from, 'relative-date');
}

/** "on Monday", "yesterday": nothing hangs on the day, and it is no part of a name or a time. */
function isOnItsOwn(
	{ tokens, children }: BareSentence,
	{ from, to }: Placed<DateMention>
): boolean {
	const before = tokens[from - 1]?.text.toLowerCase() ?? '';
	const after = tokens[endOfDay({ tokens }, to)]?.text ?? '';
	if (/^['’]s$/.test(after) || /^(?:and|or|to|until|-|–)$/.test(after)) return false;
	const hangs = children[to - 1]!.filter(
		(child) => child >= to && !/^punct/.test(tokens[child]!.relation)
	);
	const isFree =
		/^(?:on|)$/.test(before) ||
		!/^(?:of|for|since|until|by|from|before|after|to|and|or|than|last|next|every|each|a|the)$/.test(
			before
		);
	return isFree && hangs.every((child) => child < endOfDay({ tokens }, to));
}

/** Monday morning, Monday night */
function endOfDay({ tokens }: Pick<BareSentence, 'tokens'>, to: number): number {
	return /^(?:morning|afternoon|evening|night)$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
}

function isAhead({ tag, text }: { tag: string; text: string }): boolean {
	return tag === 'MD' && /^(?:will|['’]ll|shall)$/i.test(text);
}

function rootAt({ tokens }: BareSentence): number {
	return Math.max(
		0,
		tokens.findIndex(({ relation }) => relation === 'root')
	);
}

/** Say something in place of a date. */
function put({ instead, leftOut }: Wording, { from, to }: Placed<DateMention>, text: string): void {
	instead.set(from, text);
	for (let at = from + 1; at < to; at += 1) leftOut.add(at);
}

function doubt({ doubts }: Wording, at: number, factor: number): void {
	doubts.set(at, (doubts.get(at) ?? 1) * factor);
}

/** Whether an article writes the month before the day. */
export function isMonthFirst(text: string): boolean {
	return monthFirst.test(text);
}
