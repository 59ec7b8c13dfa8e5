import { Readability } from '@mozilla/readability';

/** A page of more elements is looked at as it is. */
const MOST_ELEMENTS = 20_000;

/** What Readability takes for the article of a page, which it takes apart meanwhile. */
export function readable(page: Document): { content: Element; byline?: string } | undefined {
	if (page.querySelectorAll('*').length > MOST_ELEMENTS) return undefined;
	for (const element of [...page.querySelectorAll('noscript, template, svg')]) element.remove();
	withoutStrings(page.body);
	try {
		const reader = new Readability<Node>(page, {
			serializer: (node) => node,
			keepClasses: true
		});
		const read = reader.parse();
		if (!read?.content) return undefined;
		return { content: read.content as Element, ...(read.byline && { byline: read.byline }) };
	} catch {
		// It gives up on some pages that are too strange.
		return undefined;
	}
}

/**
 * Where nothing was found Readability begins anew, with a string of HTML that it kept. The policy of
 * the site allows no such string, so a copy of the page is kept instead.
 */
function withoutStrings(body: HTMLElement): void {
	const copy = body.cloneNode(true);
	Object.defineProperty(body, 'innerHTML', {
		get: () => '',
		set: () => body.replaceChildren(...copy.cloneNode(true).childNodes)
	});
}
