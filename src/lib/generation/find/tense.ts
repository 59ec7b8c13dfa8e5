import type { Token } from '$lib/language/text';
import { childrenBy, rootOf } from './tree';
import type { SentenceView } from './view';

/** Whether the main verb of a sentence tells of the past. */
export function isPastTense(sentence: SentenceView): boolean {
	const root = rootOf(sentence);
	if (root < 0) return false;
	const verbs = [root, ...childrenBy(sentence, root, /^(?:aux|cop)/)];
	return verbs.some((at) => sentence.tokens[at]!.tag === 'VBD');
}

/** Whether a noun takes “are”. */
export function isPlural(tokens: readonly Token[], at: number): boolean {
	const isJoined = tokens.some(({ head, relation }) => head === at && relation === 'conj');
	return isJoined || tokens[at]!.tag === 'NNS' || /^(?:people|police)$/i.test(tokens[at]!.text);
}
