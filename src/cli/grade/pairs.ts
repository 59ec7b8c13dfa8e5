import { answerTypes, type AnswerType } from '$lib/model/fact';
import type { TypedKey } from '$lib/model/question';

/** An answer as it was typed, and what it is held against. */
export interface Pair {
	key: TypedKey;
	response: string;
	/** What else stands on the line, such as a verdict to hold the grader against. */
	more: string[];
}

const heading = /^type\tkey\b/i;

/**
 * Read answers, one on a line, parted by tabs; what is wrong with the first bad line, as a sentence.
 * Empty lines and a line of headings are passed over.
 *
 * ```text
 * number  45 km   28 miles;28 mi   about 45 kilometres
 * type    key     aliases          response
 * ```
 */
export function readPairs(text: string): Pair[] | string {
	const pairs: Pair[] = [];
	for (const [index, line] of text
		.replace(/^\ufeff/, '')
		.split(/\r\n?|\n/)
		.entries()) {
		if (!line.trim() || (index === 0 && heading.test(line))) continue;
		const [type = '', answer = '', aliases = '', response, ...more] = line.split('\t');
		const where = `Line ${index + 1}`;
		if (response === undefined)
			return `${where} does not have four parts, parted by tabs: type, key, aliases, response.`;
		const known = answerTypes.find((other) => other === type.trim().toLowerCase());
		if (!known) return `${where} has the type “${type}”, none of ${answerTypes.join(', ')}.`;
		if (!answer.trim()) return `${where} has no key.`;

		const others = aliases.split(';').map((alias) => alias.trim());
		pairs.push({ key: keyOf(known, [answer.trim(), ...others.filter(Boolean)]), response, more });
	}
	return pairs.length ? pairs : 'There is nothing to grade.';
}

function keyOf(type: AnswerType, answers: string[]): TypedKey {
	return { type, answers, others: [] };
}
