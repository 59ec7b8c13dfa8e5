/**
 * Puts lines together. A word that was broken at the end of a line is made whole; a hyphen that is
 * part of the word stays, as the words of the same text tell.
 *
 * ```text
 * the govern-        the low-
 * ment said          income areas
 * → government       → low-income, since `low` and `income` are words here and `lowincome` is none
 * ```
 */
export function joiner(lines: readonly string[]): (lines: readonly string[]) => string {
	const known = new Set<string>();
	for (const line of lines) {
		// What stands at either end of a line may be half a word.
		for (const word of line.toLowerCase().match(/[\p{L}-]+/gu) ?? []) known.add(word);
	}
	return (parts) => parts.reduce((text, line) => add(text, line, known), '').trim();
}

function add(text: string, line: string, known: ReadonlySet<string>): string {
	const before = /(?<head>[\p{L}-]*\p{L})[-\u00ad\u2010]$/u.exec(text)?.groups?.['head'];
	const after = /^\p{Ll}+/u.exec(line)?.[0];
	if (!before || !after) {
		// A dash between numbers, names or thoughts has no blank beside it.
		const isOpen = /[\p{L}\d][-\u2010–—]$/u.test(text) && /^[\p{L}\d]/u.test(line);
		return text + (isOpen ? '' : ' ') + line;
	}
	const [head, tail] = [before.toLowerCase(), after.toLowerCase()];
	const isHyphened =
		known.has(`${head}-${tail}`) || (!known.has(head + tail) && known.has(head) && known.has(tail));
	return (isHyphened ? text : text.slice(0, -1)) + line;
}
