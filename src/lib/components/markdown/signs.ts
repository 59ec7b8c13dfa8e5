/** Stands for a blank in a text that is being set: a character that nobody types. */
export const BLANK = '\u{e000}';

const signs =
	/[*`~[\]\\]|(?<![\p{L}\p{N}])_|^\s*(?:[-+>]|#{1,6}|\d+[.)])\s|https:\/\/|^ {0,3}[-=]{2,}\s*$/mu;

/** Whether a text may hold Markdown; most do not, and need nothing that reads it. */
export function hasSigns(text: string): boolean {
	return signs.test(text);
}
