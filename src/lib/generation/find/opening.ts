import { cutAsides } from './asides';
import type { Asking } from './asking';
import { range } from './parts';
import { wordsAt } from './stem-words';
import type { Word } from './words';

/** Verbs whose past is their dictionary form. */
const unchanging =
	/^(?:put|cut|set|hit|let|cost|spread|read|shut|hurt|cast|burst|beat|split|bet|quit|rid|shed|broadcast|forecast|offset|thrust|bid|wed|sublet|upset)$/;

/**
 * What stands between the words that ask and the rest of a question: the helping verb and the subject.
 *
 * ```text
 * NATO has sent troops  →  has NATO        (sent troops)
 * NATO sent troops      →  did NATO   send (    troops)
 * ```
 */
export function openingOf(
	asking: Asking
): { words: Word[]; verb: { at: number; text: string } } | undefined {
	const { clause, tree } = asking;
	const { verbs, subject } = clause;
	const first = verbs[0]!;
	const { text, tag, lemma = '', relation } = tree.tokens[first]!;
	// "When may it have been?" asks for a guess.
	if (
		/^(?:may|might)$/i.test(text) ||
		!/^\p{L}{2,}$/u.test(text) ||
		!/^(?:VBD|VBZ|VBP|MD)$/.test(tag)
	)
		return undefined;

	const subjectWords = wordsAt(asking, cutAsides(asking, range(subject)));
	const isList = tree.children[subject.head]!.some((at) => tree.tokens[at]!.relation === 'conj');
	// "Maria, about a girl who leaves, won": no place for the second comma.
	if (!isList && subjectWords.some(({ text }) => text === ',')) return undefined;
	const isHelper = /^(?:aux|aux:pass|cop)$/.test(relation) || lemma === 'be';
	if (isHelper) {
		const helper = { text: text.toLowerCase(), space: ' ' as const };
		return { words: [helper, ...subjectWords], verb: { at: first, text: '' } };
	}
	if (verbs.length > 1 || (tag === 'VBD' && lemma === text && !unchanging.test(lemma)))
		return undefined;
	const helper = { VBD: 'did', VBZ: 'does', VBP: 'do' }[tag];
	if (!helper || !lemma) return undefined;
	return {
		words: [{ text: helper, space: ' ' }, ...subjectWords],
		verb: { at: first, text: lemma }
	};
}
