import type { Draft, GapDraft } from './draft';
import type { ArticleView, SentenceView } from './view';
import { ownWords } from './words';

/** An acronym and what it stands for, as the article says it: "the Kosovo Force (KFOR)". */
export function sayAcronym(sentence: SentenceView, { analysis, text }: ArticleView): Draft[] {
	const { start, end } = sentence;
	const acronyms = analysis.aliases.filter(({ kind }) => kind === 'acronym');
	const lettersOf = (each: (typeof acronyms)[number]) =>
		text.slice(each.short.start, each.short.end);
	const isFirst = (alias: (typeof acronyms)[number]) =>
		acronyms.find((other) => lettersOf(other) === lettersOf(alias)) === alias;
	const inside = acronyms.filter(
		(alias) => alias.short.start >= start && alias.short.end <= end && isFirst(alias)
	);
	return inside.flatMap((alias): Draft[] => {
		const { long, sure } = alias;
		const letters = lettersOf(alias);
		const name = text.slice(long.start, long.end).replace(/^(?:the|an?) /i, '');
		if (!isAcronym(letters, name)) return [];
		const words = [...ownWords(`${letters} stands for ${name}`), { text: '.', space: '' as const }];
		return [{ sentence, words, kind: 'definition', finder: 'acronym', sure }];
	});
}

/** The words that the letters stand for. */
export function findAcronymGaps(draft: Draft): GapDraft[] {
	if (draft.finder !== 'acronym') return [];
	const from = draft.words.findIndex(({ text }) => text === 'for') + 1;
	const letters = draft.words[0]!.text;
	return [
		{
			from,
			to: draft.words.length - 1,
			type: 'term',
			finder: 'acronym',
			sure: draft.sure,
			accept: [],
			alsoTrue: [],
			confusions: [],
			stem: { text: `What does “${letters}” stand for?`, maker: 'acronym', sure: draft.sure },
			cue: letters
		}
	];
}

/** Capitals, one for each of the words that matter: no "Mr", no "Ltd". */
function isAcronym(letters: string, name: string): boolean {
	const capitals = letters.replace(/[^\p{Lu}]/gu, '');
	const words = name
		.split(/[\s-]+/)
		.filter((word) => !/^(?:of|the|and|for|in|on|to|a|an|de|la)$/i.test(word));
	const isLetters = /^\p{Lu}[\p{L}\p{N}&.-]*s?$/u.test(letters) && capitals.length >= 2;
	return (
		isLetters &&
		name.includes(' ') &&
		words.length >= 2 &&
		words.length <= capitals.length + 1 &&
		!/[,;:()"“”]/.test(name)
	);
}
