/** Elements that hold nothing to read. */
const tags = new Set(
	'script style noscript template svg iframe object embed canvas audio video map form button input select option textarea nav footer aside dialog head title link meta rt rp menu progress meter'.split(
		' '
	)
);

const roles = new Set(
	'navigation banner contentinfo search complementary dialog alert alertdialog menu menubar toolbar tablist note doc-endnotes doc-footnote doc-noteref doc-toc doc-pagebreak'.split(
		' '
	)
);

/** Names that pages and encyclopedias give to what stands around a text. */
const names =
	/(?:^|\s)(?:(?:mw-(?:editsection|jump-link|references|indicators|empty-elt)|ref(?:erence|list|begin)s?|navbox|hatnote|toc|metadata|sidebar|noprint|shortdescription|printfooter|catlinks|siteSub|visually-?hidden|sr-only|screen-reader-text|assistive-text)|(?:share|sharing|social|newsletter|advert(?:isement)?|ad|ads|promo|related|recirc|cookies?|consent|gdpr|paywall|breadcrumbs?|comments?|subscri(?:be|ption)|sponsor(?:ed)?|outbrain|taboola|read-?more|most-?read|pagination|byline-?social)(?:[-_]\w[\w-]*)?)(?=\s|$)/i;

/** What is named so but holds more letters than this is the text itself. */
const MOST = 1500;

/** Whether an element and all within it belong to the page and not to its text. */
export function isSkipped(element: Element): boolean {
	const tag = element.localName;
	if (tags.has(tag)) return true;
	if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
	if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
	if (roles.has(element.getAttribute('role') ?? element.getAttribute('epub:type') ?? ''))
		return true;
	const style = element.getAttribute('style') ?? '';
	if (/display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(style)) return true;
	const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
	return names.test(named) && (element.textContent?.length ?? 0) < MOST;
}

/** Whether raised letters are the mark of a footnote. */
export function isNoteMark(sup: Element): boolean {
	const text = (sup.textContent ?? '').trim();
	const isMark = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§]{1,3})(?:[,–-]\s?\d{1,3})*[\])]?$/.test(
		text
	);
	return isMark && (sup.querySelector('a') !== null || sup.closest('a') !== null);
}
