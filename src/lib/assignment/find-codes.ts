import { CHECK, unwrap, type Cargo, type EnvelopeProblem } from './envelope';
import { untangled } from './untangle';

/** A code that is whole. */
export interface FoundCode {
	cargo: Cargo;
	bytes: Uint8Array<ArrayBuffer>;
	/** The code itself, without what was around it. */
	code: string;
}

/** What looks like a code and cannot be opened. */
export interface LostCode {
	problem: EnvelopeProblem;
	/** Its beginning. */
	excerpt: string;
}

/**
 * Find the codes in a text, each once: links, whole mail threads and chats, wrapped, quoted, escaped and
 * redirected. What is cut or damaged is told, unless the same code stands elsewhere whole.
 *
 * ```text
 * > https://example.org/results/#r1.370.AeKX…
 * > Zm9vYg-end. Best, Ana
 * ```
 */
export function findCodes(text: string): { codes: FoundCode[]; lost: LostCode[] } {
	const plain = untangled(text);
	const found = new Map<string, FoundCode>();
	const lost: Lost[] = [];
	for (const view of [plain, plain.replace(wrap, '')]) {
		for (const match of view.matchAll(head)) {
			const opened = open(view, match.index, match[0].length);
			if ('code' in opened) found.set(opened.code, opened);
			else if (isMeant(view, match)) lost.push(opened);
		}
	}
	const codes = [...found.values()];
	return { codes, lost: onlyLost(lost, codes) };
}

/** A line’s end, and how the next one is indented or quoted. */
const wrap = /[ \t]{0,8}\r?\n[ \t>|]*/g;

/** How a code begins: what it is, its version, and how long it is. */
const head = /(?<![\w.-])[qra]\d{1,3}\.(\d{1,6})\./g;

/** Shorter than any code of ours: numbers of chapters look so too. */
const SHORTEST = 40;

function isMeant(view: string, match: RegExpExecArray): boolean {
	return view[match.index - 1] === '#' || Number(match[1]) >= SHORTEST;
}

interface Lost extends LostCode {
	/** All of it that is there. */
	rest: string;
}

/** Open a code at its head: as it stands, over the ends of lines, and over any space. */
function open(view: string, start: number, headLength: number): FoundCode | Lost {
	const headText = view.slice(start, start + headLength);
	const length = Number(headText.split('.')[1]) + CHECK;
	const from = start + headLength;
	let first: Lost | undefined;
	for (const skip of [/^$/, wrapped, spaced]) {
		const body = gather(view, from, length, skip);
		const opened = unwrap(headText + body);
		if ('cargo' in opened) return { ...opened, code: headText + body };
		const excerpt = (headText + body).slice(0, 24);
		first ??= { problem: opened.problem, excerpt, rest: headText + body };
	}
	return first!;
}

const wrapped = /^[ \t]{0,8}\r?\n[ \t>|]*/;
const spaced = /^[\s>|]+/;

/** So many characters of a code, over what may be skipped between them. */
function gather(view: string, from: number, length: number, skip: RegExp): string {
	let body = '';
	let at = from;
	while (body.length < length) {
		run.lastIndex = at;
		const part = run.exec(view)![0].slice(0, length - body.length);
		body += part;
		at += part.length;
		const gap = skip.exec(view.slice(at, at + LONGEST_GAP))?.[0] ?? '';
		if (gap === '') break;
		at += gap.length;
	}
	return body;
}

const run = /[\w-]*/y;

/** Indentation and quoting between two lines of a code. */
const LONGEST_GAP = 200;

/** Each once, and none that stands elsewhere whole. */
function onlyLost(lost: readonly Lost[], codes: readonly FoundCode[]): LostCode[] {
	const whole = new Set(codes.map(({ code }) => code.slice(0, TELLING)));
	const told = new Map<string, LostCode>();
	for (const { problem, excerpt, rest } of lost) {
		const start = rest.slice(0, TELLING);
		if (!whole.has(start) && !told.has(start)) told.set(start, { problem, excerpt });
	}
	return [...told.values()];
}

/** Characters after which two codes of one quiz differ: head, format, quiz id, and a part of the point. */
const TELLING = 40;
