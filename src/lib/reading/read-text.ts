import { cleanText, countWords, isProse } from './clean';
import type { Block, Draft } from './draft';
import { withoutMojibake } from './mojibake';

/** A line within hard-wrapped text is about so long, in letters. */
const WRAP = { least: 45, most: 110 };

/** Read plain text: one line is one paragraph, unless its lines were broken to fit a page. */
export function readPlain(text: string): Draft {
	const blocks = cleanText(withoutMojibake(text))
		.split(/\n\s*\n/)
		.flatMap((part) => {
			const lines = part.split('\n').map((line) => line.trim());
			const full = lines.filter(Boolean);
			return (isWrapped(full) ? [unwrap(full)] : full).map(toBlock);
		});
	return { blocks, about: {}, left: {} };
}

function toBlock(text: string, index: number): Block {
	// A question by itself is a heading more often than a paragraph.
	const item = /^(?:[-*•◦▪‣·–]|o) +(?=\S)/.exec(text)?.[0];
	if (item) return { kind: 'item', text: text.slice(item.length) };
	const isQuestion = countWords(text) <= 20 && /\?["'”’]?$/.test(text);
	const kind = isProse(text) && !isQuestion ? 'text' : 'line';
	return { kind, text, ...(index > 0 && { isClose: true }) };
}

/** Whether lines were broken to fit: they are about as long as each other and end amid sentences. */
function isWrapped(lines: readonly string[]): boolean {
	const inner = lines.slice(0, -1);
	if (inner.length === 0 || lines.some(({ length }) => length > WRAP.most)) return false;
	const isLong = inner.filter(({ length }) => length >= WRAP.least).length >= inner.length * 0.8;
	const goesOn = inner.filter((line) => !/[.!?]["'”’)]*$/.test(line)).length;
	return isLong && goesOn >= inner.length * 0.5;
}

/** Lines as one, words that were broken at their end put together. */
export function unwrap(lines: readonly string[]): string {
	return lines.reduce((text, line) =>
		/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`
	);
}
