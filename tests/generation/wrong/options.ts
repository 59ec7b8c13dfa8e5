import { giveOptions } from '$lib/generation/wrong/options';
import type { AnswerType } from '$lib/model/fact';
import { gapIn, gazetteer, read } from '../select/reading';

/** A gap of the first sentence of a text as it is once it has got its wrong answers. */
export function gapOf(answer: string, type: AnswerType, text: string, title = 'A text') {
	const view = read(title, text);
	const { draft, gap } = gapIn(view, answer, type);
	const [found] = giveOptions([{ draft, gaps: [gap] }], view, gazetteer);
	return found!.gaps[0]!;
}

/** The wrong answers of a gap in the first sentence of a text. */
export function wrongFor(answer: string, type: AnswerType, text: string): string[] {
	return gapOf(answer, type, text).confusions;
}
