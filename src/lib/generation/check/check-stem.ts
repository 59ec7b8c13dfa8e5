import type { Flaw } from '$lib/model/flaw';
import { standsIn } from '../tokens';
import type { Item } from './item';

/** Words that point to a sentence before; at the start, or after the word that asks. */
const pointer =
	/^(?:(?:in|at|on|by|from|to|for|after|before|during) (?:this|these|those|such|there)|he|she|it|they|this|these|those|such|there|then|here|the (?:latter|former|same \p{L}+)|his|her|its|their)\b/iu;
const askedPointer =
	/^(?:who|what|when|where|why|how|which \p{L}+|how (?:many|much) \p{L}+)(?: \p{L}+)? (?<word>(?:is|was|are|were|did|does|do|has|have|had|will|would|can|could) (?:he|she|they|this|these|those)|(?:he|she|they) (?:is|was|said|had|has))\b/iu;
const relative =
	/\b(?:yesterday|today|tomorrow|last (?:night|week|month|year)|next (?:week|month|year)|this (?:week|month|year|morning|afternoon|evening)|(?:two|three|\d+) (?:days|weeks|months|years) ago|the (?:latter|former)|above|below|following)\b/i;

/** A stem that tells its answer, or that only who has just read the article understands. */
export function checkStem({ stem, answers, options, isTrue }: Item): Flaw[] {
	const flaws: Flaw[] = [];
	const told = answers.find((answer) => standsIn(stem, answer));
	if (told !== undefined) flaws.push({ code: 'tells', text: told });
	const word = pointerIn(stem.trim());
	if (word !== undefined && (options.length > 0 || answers.length > 0 || isTrue !== undefined)) {
		flaws.push({ code: 'needs-context', text: word });
	}
	return flaws;
}

function pointerIn(stem: string): string | undefined {
	const first = pointer.exec(stem)?.[0];
	// "It is …" and "There are …" point nowhere; "They are" does.
	if (first !== undefined && !/^(?:it|there|this|these|those)$/i.test(first)) return first;
	if (/^(?:this|these|those) /i.test(stem)) return first;
	return askedPointer.exec(stem)?.groups?.['word']?.split(' ').at(-1) ?? relative.exec(stem)?.[0];
}
