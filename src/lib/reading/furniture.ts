import { countWords, isSentence } from './clean';
import { always, menu, unlessSentence } from './furniture-lines';

/** Without Unicode's classes: dozens of patterns with them take a tenth of a second to get ready. */
const whole = (pattern: string) => new RegExp(`^(?:${pattern})[\\s.!:…→»>]*$`, 'i');

const anyway = always.map(whole);
const short = unlessSentence.map(whole);
const menuWord = whole(menu);

/** Lines after which a page has nothing more of its article. */
const end = whole(
	"(?:skip next section.{0,60}|related (?:articles?|stor(?:y|ies)|topics?|posts?|content|coverage|news)|more (?:stories|from|news|articles)\\b.{0,40}|most (?:read|popular|viewed)|recommended(?: for you| stories)?|you (?:might|may) (?:also )?(?:like|be interested in).{0,20}|(?:\\d+ )?comments?|leave a (?:comment|reply)|about the authors?|.{0,24}\\btop stor(?:y|ies)|what to read next|up next|trending(?: now)?|editors?[’']? picks?|retrieved from .{0,160})"
);

/** Headings of lists that tell of other texts. */
const apparatus =
	/^(?:\d+\.? )?(?:references|notes|footnotes|endnotes|citations|see also|further reading|external links|bibliography|sources|works cited|notes and references|references and notes|literature cited|acknowledge?ments|primary sources|secondary sources|explanatory notes|general references|contents|table of contents|funding|conflicts? of interest|competing interests|author contributions|data availability(?: statement)?)\s*:?$/i;

/** Whether a line belongs to the page around an article. */
export function isFurniture(text: string): boolean {
	const words = countWords(text);
	if (words > 60) return false;
	const isTold = words >= 5 && isSentence(text) && !text.endsWith(':');
	const matches = (line: RegExp) => line.test(text);
	return words === 0 || anyway.some(matches) || (!isTold && short.some(matches));
}

/** Whether a line is one of those that menus consist of. */
export function isMenuWord(text: string): boolean {
	return menuWord.test(text);
}

/** Whether the article is over where this stands. */
export function isEnd(text: string): boolean {
	return end.test(text);
}

/** Whether a heading stands above lists of sources, notes and links. */
export function isApparatus(text: string): boolean {
	return apparatus.test(text);
}

/** Whether most of it are links, and it tells nothing in sentences: a menu, a list of other articles. */
export function isLinkList(text: string, linked = 0): boolean {
	return linked > 0.8 && (!isSentence(text) || countWords(text) < 6);
}
