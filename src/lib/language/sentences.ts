import { beforeNumber, leading, trailing } from './abbreviations';
import type { Stretch } from './text';

/** What a sentence often begins with and a name hardly ever. */
const starters = new Set(
	(
		'the a an this that these those it its he she they we you i his her their our my your there here ' +
		'in on at by for from with as if when while where after before since until during under although ' +
		'though because but and or so yet however meanwhile moreover furthermore therefore thus then also ' +
		'what who why how which some many most all both each one two three no not another other such ' +
		'according despite unlike even only once now today yesterday in is are was were do does did can'
	).split(' ')
);

const sayers =
	/^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:said|says|asked|asks|wrote|added|told|replied)\b/u;
/** What one says after having broken off. */
const breaking = /^(?:Yes|Yeah|Oh|Ok|Okay)\b|^(?:No|Well|See|Wait|Thanks),/;

/** A mark, what closes after it, and notes: rights.” [3] [better source needed] */
const end =
	/(?:(?<mark>[.?!…‽。！？]{1,20})(?<close>["'”’»)\]}]{0,6})(?<note>(?:\s?\[(?:\d+(?:\s?[-–,]\s?\d+)*|…|\.{3}|[a-z ]{3,40})\]){0,9}(?: \d{1,2}(?= \p{Lu}\p{Ll}))?)|(?<=\p{Ll}-? ?)(?<dash>[—–]|--))(?=\s|$)/gu;
/** What stands above or beside a picture has no full stop. */
const label = /^(?:Figure|Table) \d+(?:\.\d+)?(?= \p{Lu})/u;
/** A line of its own within a paragraph: the day of a report, who made a picture. */
const line =
	/(?<=(?<![,;:–—-]|\b(?:on|of|since|until|from|for|by|the|to|and|or|before|after|in)) )(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{Lu}\p{Ll}+ \d{1,2}, \d{4}(?= \p{Lu}|$)|(?:Image|Photo|Picture): )/gu;
const blank = /\n[^\S\n]*\n\s*/g;

/**
 * Sentence boundary detection. A boundary is an empty line, or a mark that nothing speaks against;
 * quotes and brackets that close after the mark belong to the sentence before.
 *
 * ```text
 * Dr. Li left the U.S. in May. "Why?" he asked.  →  [Dr. Li … May.] ["Why?" he asked.]
 *   ^ name  ^ name follows    ^               ^ small letter follows
 * ```
 */
export function splitSentences(text: string): Stretch[] {
	const sentences: Stretch[] = [];
	let start = 0;
	for (const { index, 0: gap } of text.matchAll(blank)) {
		sentences.push(...splitLines(text, start, index));
		start = index + gap.length;
	}
	return [...sentences, ...splitLines(text, start, text.length)];
}

/** The sentences of a paragraph, in which a line may have run into the text before it. */
function splitLines(text: string, from: number, to: number): Stretch[] {
	const starts = [...text.slice(from, to).matchAll(line)].map(({ index }) => from + index);
	return [from, ...starts].flatMap((start, at) => splitParagraph(text, start, starts[at] ?? to));
}

function splitParagraph(text: string, from: number, to: number): Stretch[] {
	const paragraph = text.slice(from, to);
	const sentences: Stretch[] = [];
	let start = label.exec(paragraph)?.[0].length ?? 0;
	add(0, start);
	for (const match of paragraph.matchAll(end)) {
		const after = match.index + match[0].length;
		if (!isBoundary(paragraph, start, match)) continue;
		add(start, after);
		start = after;
	}
	add(start, paragraph.length);
	return sentences;

	function add(start: number, end: number) {
		const raw = paragraph.slice(start, end);
		const [lead = ''] = /^\s*/.exec(raw) ?? [];
		const length = raw.trim().length;
		if (!length) return;
		const first = from + start + lead.length;
		sentences.push({ start: first, end: first + length });
	}
}

function isBoundary(text: string, start: number, match: RegExpExecArray): boolean {
	const { mark = '', close = '', note = '', dash } = match.groups ?? {};
	const after = match.index + match[0].length;
	const rest = text.slice(after, after + 200).trimStart();
	if (!rest) return true;
	const [next = ''] = /^["'“‘«([{¿¡]*\S+/u.exec(rest) ?? [];
	const bare = next.replace(/^["'“‘«([{¿¡]+/u, '');
	const isStarter = starters.has(bareWord(bare));
	const isCapital = /^\p{Lu}/u.test(bare);
	// Speech that breaks off. In writing a dash goes on with a small letter.
	if (dash) {
		if (next !== bare || !isCapital) return false;
		return (isStarter && !/^(?:I|You)\b/.test(bare)) || breaking.test(bare);
	}
	// "rights. 4 Even though" has a note, "in May. 12 People" a number.
	if (/\d$/.test(note) && !isStarter) match[0] = match[0].replace(/ \d+$/, '');

	const before = text.slice(Math.max(start, match.index - 100), match.index);
	const [word = ''] = /[\p{L}\p{N}.&'’-]*$/u.exec(before) ?? [];
	const goesOn = /^(?:\p{Ll}(?!\p{Ll}*\p{Lu}\p{Ll})|[,;:–—-])/u.test(bare);
	if (goesOn) {
		const isWord =
			mark === '.' && !close && /^\p{L}\p{Ll}{2,}$/u.test(word) && !isShort(word, bare, before);
		return isWord && (/^\(/.test(next) || /^(?:it|he|she|they|we|you|that)['’]?/.test(bare));
	}
	if (!before.trim() && mark === '.') return false;
	if (/^[?!]/.test(mark)) {
		if (/^["”’]/.test(close) && sayers.test(rest)) return false;
		if (/^\(\d/.test(next)) return false;
		return !/^(?:Yahoo|Jeopardy|Panic|Wham)$/.test(word) || isStarter;
	}
	if (mark !== '.') return !/^\p{Nd}/u.test(bare) || /["”]/.test(close);
	if (close && !/^[)\]]/.test(close)) return true;
	return !isShort(word, bare, before);
}

/** Whether the word before a full stop is cut short and the text goes on. */
function isShort(word: string, next: string, before: string): boolean {
	const low = word.toLowerCase();
	const isNumber = /^[\p{Nd}$£€#]/u.test(next);
	const isStarter = starters.has(bareWord(next)) && /^\p{Lu}/u.test(next);
	if (isNumber && beforeNumber.has(low)) return true;
	// "1. Wash your hands": the number of an item.
	if (/^\s*\(?(?:\d{1,3}|[a-z]|[IVX]{1,4})$/.test(before)) return true;
	if (/^\p{Lu}$/u.test(word)) return isInitial(word, isStarter, before);
	if (leading.has(low))
		return !isStarter || word !== low || /^(?:vs|v|eg|e\.g|ie|i\.e|cf)$/.test(low);
	if (trailing.has(low) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
		return !isStarter && !/^["“‘(]/.test(next);
	return false;
}

/** J. R. Tolkien; but "So did I." and "Vitamin C." end. */
function isInitial(letter: string, isStarter: boolean, before: string): boolean {
	const earlier = before.slice(0, -1).trimEnd();
	if (letter === 'I' && /\p{Ll}$/u.test(earlier)) return false;
	return !isStarter || !/\p{L}$/u.test(earlier);
}

function bareWord(word: string): string {
	return /^[\p{L}]+/u.exec(word)?.[0].toLowerCase() ?? '';
}
