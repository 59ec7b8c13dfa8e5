import type { Token } from '$lib/language/text';
import type { BareSentence } from './view';

/** Fewer words than these say too little to be asked about. */
const SHORTEST = 5;

const furniture =
	/https?:|www\.|@\w|©|copyright|all rights reserved|click here|read more|sign up|subscribe|newsletter|cookies|advertisement|image (?:source|caption)|photo(?:graph)? by|getty images|follow us|see also/i;

/**
 * What is wrong with a sentence as a source: a heading, a caption, a question, a piece broken off.
 * Nothing where it can be taken at its word.
 */
export function faultOf(sentence: BareSentence, text: string): string | undefined {
	const { tokens, paragraph } = sentence;
	const first = tokens[0]?.text ?? '';
	const words = text.slice(sentence.start, sentence.end).replace(/(?<=[.!])\s*\[[^\]]*\]$/, '');
	if (paragraph.kind !== 'text') return 'not-prose';
	if (/\?["”’)]*$/.test(words)) return 'question';
	if (
		!/[.!]["”’)\]]*$/.test(words) ||
		/\b(?:U\.S|U\.K|i\.e|e\.g|St|No|Co|vs)\.$|…$|\.\.\.$/.test(words)
	)
		return 'broken';
	if (/^\p{Ll}/u.test(first) || /^[^\p{L}\p{N}"“‘'$£€([]/u.test(first)) return 'broken';
	if (/^[*•#|]|^\d+[.)] /.test(words) || /[|{}<>=\\]|\.\.\./.test(words)) return 'broken';
	if (/[.!?]\[[^\]]*\] \p{Lu}/u.test(words)) return 'broken';
	if (/\b(\w+ \w+) \1\b/.test(words)) return 'broken';
	// A stop within: “between 1621 and 1629. revolted against …”
	if (/(?:\d{3}|\p{Ll}{6})\. \p{Ll}/u.test(words)) return 'broken';
	// Two sentences with a comma between, and a verb that comes first
	if (/\p{Ll} (?:The|He|She|It|They|This|These|But) \p{Ll}/u.test(words)) return 'broken';
	if (/, (?:The|He|She|It|They|This|These|An?) \p{Ll}/u.test(words)) return 'broken';
	if (/^(?:Also )?\p{Lu}\p{Ll}+(?:ed|en) (?:was|were) /u.test(words)) return 'broken';
	if (furniture.test(words)) return 'not-prose';
	if (tokens.filter(({ text }) => /\p{L}/u.test(text)).length < SHORTEST) return 'too-short';
	if (!tokens.some((token) => isFinite(token) || /^nsubj/.test(token.relation))) return 'no-verb';
	if (sentence.isQuoted || /^["“][^"”]*["”]$/.test(words)) return 'quoted';
	if (!isBalanced(words) || endsAStretch(sentence)) return 'broken';
	return undefined;
}

function isFinite({ tag }: Token): boolean {
	return /^(?:VBD|VBZ|VBP|MD)$/.test(tag);
}

/** Brackets and quotes that open are closed again. */
function isBalanced(words: string): boolean {
	const count = (mark: RegExp) => words.match(mark)?.length ?? 0;
	return (
		count(/\(/g) === count(/\)/g) &&
		count(/\[/g) === count(/\]/g) &&
		count(/"/g) % 2 === 0 &&
		count(/“/g) === count(/”/g)
	);
}

/** Whether its paragraph breaks off or in, as where words of a page are missing, just beside it. */
function endsAStretch({ paragraph: { text }, isFirst, isLast }: BareSentence): boolean {
	return (isFirst && /^\p{Ll}/u.test(text)) || (isLast && !/[.!?]["”’)\]]*$/.test(text.trim()));
}
