import type { Draft } from '../find/draft';

const dangling =
	/^(?:but|and|or|so|yet|however|also|therefore|thus|meanwhile|instead|then|still|nevertheless|nonetheless|moreover|furthermore|besides|here|such|another|both|these|those|this|that|it|he|she|they|we|i|you)$/i;
const deictic =
	/\b(?:yesterday|tomorrow|tonight|(?:last|next|this) (?:week|month|night|weekend|year|season|summer|winter|spring|autumn|decade|century)|the (?:same|previous|following) (?:day|year|week|month|time|period)|(?:the )?(?:latter|former) (?:is|was|are|were|of|has|had)|(?:above|below|aforementioned|as follows)|ago)\b/i;
const firstPerson = /\b(?:I|we|our|my|us|me|your|you)\b/;

/** Whether a statement leans on the sentences before it, on the day of the article, or on who says it. */
export function needsContext({ words }: Draft): boolean {
	const text = words
		.map(({ text, space }) => space + text)
		.join('')
		.trim();
	const unquoted = text.replace(/["“][^"”]*["”]/g, '');
	return (
		dangling.test(words[0]?.text ?? '') || deictic.test(unquoted) || firstPerson.test(unquoted)
	);
}
