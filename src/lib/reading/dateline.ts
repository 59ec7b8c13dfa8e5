import type { Paragraph } from '$lib/model/article';

/** Where and by whom a report was sent, before its first sentence: “OSLO, May 3 (Reuters) - ”. */
const dateline =
	/^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, [\p{L}. ]{2,20})?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: ?\((?:Reuters|AP|AFP|CNN|UPI|Xinhua|dpa|ANI|PTI|IANS|Bloomberg)\))? ?[-–—]{1,2} (?=["'“‘]?[\p{Lu}\d])/u;

/** The same paragraphs, without the place and agency before the first sentence. */
export function withoutDateline(paragraphs: readonly Paragraph[]): Paragraph[] {
	const first = paragraphs.findIndex(({ kind }) => kind === 'text');
	return paragraphs.map((paragraph, index) =>
		index === first ? { ...paragraph, text: paragraph.text.replace(dateline, '') } : paragraph
	);
}
