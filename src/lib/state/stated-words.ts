import type { Fact } from '$lib/model/fact';
import { plainWords } from './plain-words';

/** What a fact states, to be read in a list: of a gap card made by hand without its Markdown. */
export function statedWords({ statement, gaps }: Fact): string {
	const isMarkdown = gaps.some(({ written }) => written?.kind === 'cloze');
	return isMarkdown ? plainWords(statement) : statement;
}
