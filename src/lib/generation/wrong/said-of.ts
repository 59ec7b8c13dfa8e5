import { fold, standsIn } from '../tokens';
import type { Confusing } from './confuser';

/** From this share of its words on, a sentence speaks of the same as a statement. */
const SAME = 0.5;

/**
 * Whether another sentence of the article may say the same with another answer, so that this one could
 * be true too: it names it together with most of the words of the statement.
 */
export function isSaidOf({ draft, before, after, known }: Confusing, answer: string): boolean {
	const words = contentOf(`${before} ${after}`);
	if (words.size === 0) return false;
	const { view } = known;
	return view.sentences.some((sentence) => {
		if (sentence.index === draft.sentence.index) return false;
		const text = view.text.slice(sentence.start, sentence.end);
		if (!standsIn(text, answer)) return false;
		const other = contentOf(text);
		let shared = 0;
		for (const word of words) if (other.has(word)) shared += 1;
		return shared / words.size >= SAME;
	});
}

const small = new Set(
	'the a an of in on at to for from by with and or but as is are was were be been being has have had it its he she his her they their this that these those which who whom whose not no than then there also into over under after before about between during through up out'.split(
		' '
	)
);

/** The words of a text that tell something, without endings. */
function contentOf(text: string): Set<string> {
	return new Set(
		fold(text)
			.split(' ')
			.filter((word) => word.length > 2 && !small.has(word))
			.map((word) => word.replace(/(?:ing|ed|es|s)$/, ''))
	);
}
