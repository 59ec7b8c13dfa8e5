import { findFacts } from '$lib/generation/generate';
import { spell } from '$lib/generation/find/words';
import { read } from './read';

/** The questions in words that a text gives, each with its answer: “When was it? 1999”. */
export function stemsOf(text: string, maker?: string): string[] {
	return findFacts(read(text)).flatMap(({ draft, gaps }) => {
		const { text, places } = spell(draft.words);
		return gaps.flatMap(({ stem, from, to }) =>
			stem && (!maker || stem.maker === maker)
				? [`${stem.text} ${text.slice(places[from]!.start, places[to - 1]!.end)}`]
				: []
		);
	});
}
