/** Signs that say something to machines and nothing to readers: soft hyphens, marks of direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]/g;
// eslint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffd]/g;

/**
 * Marks of footnotes and of editing: [12] [a] [note 3] [edit] [citation needed]. A word in brackets
 * within a quotation, as in "[the] king", is part of it.
 */
const notes =
	/[^\S\n]?\[(?:\d{1,3}(?:\s?[-–,]\s?\d{1,3})*|[a-z]|(?:note|nb|fn|ref)\.? ?\d+|edit(?: source)?|citation needed|clarification needed|better source needed|dubious\b[^\]]*|when\?|who\?|by whom\?|according to whom\?|update|page needed|failed verification|dead link|permanent dead link|source\??)\](?::\s?\d+(?:[-–]\d+)?)?/gi;

/** Pictures that stand for the end of an article, a link or a bullet. */
const ornaments = /^[\s•◦▪■●○‣⁃·*►▶➤→»–—-]+(?=\S)|[\s■□▪◼●►▶→»|·]+$/gu;

/** One line of text as a reader sees it: blanks are single, marks of footnotes are gone. */
export function cleanLine(text: string): string {
	return text
		.replace(invisible, '')
		.replace(control, '')
		.replace(notes, '')
		.replace(/\s+/g, ' ')
		.replace(/ (?=[,;:!?](?:\s|$)|\.(?:\s|$))/g, '')
		.trim();
}

/** The same without the bullet before it or the sign after it. */
export function withoutOrnaments(text: string): string {
	return text.replace(ornaments, '');
}

/** A whole text with lines of one kind and blanks of one kind. */
export function cleanText(text: string): string {
	return text
		.replace(/\r\n?|[\u2028\u0085]/g, '\n')
		.replace(/\u2029/g, '\n\n')
		.replace(/[\f\v]/g, '\n\n')
		.replace(invisible, '')
		.replace(/[^\S\n]/g, ' ');
}

/** How many words there are. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

/** Whether it ends as a sentence does. */
export function isSentence(text: string): boolean {
	return /[.!?…:;。！？]["'”’»)\]]*$/u.test(text);
}

/** Whether it is told in whole sentences, as a paragraph is. */
export function isProse(text: string): boolean {
	return isSentence(text) ? countWords(text) >= 8 : countWords(text) >= 40;
}
