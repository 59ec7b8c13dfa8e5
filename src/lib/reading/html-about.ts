import type { About } from './draft';
import { aboutInJson } from './json-ld';
import { fold } from './fold';

/** What a page says of itself: in its data for search engines, in its metadata, in its markup. */
export function aboutOf(page: Document): About {
	const data = aboutInJson(page);
	const meta = (...names: string[]) => metaOf(page, names);
	const title =
		data.title ??
		meta('og:title', 'twitter:title', 'citation_title', 'dc.title') ??
		textOf(page, 'title');
	const author =
		data.author ??
		meta(
			'author',
			'citation_author',
			'dc.creator',
			'article:author',
			'byl',
			'parsely-author',
			'sailthru.author'
		) ??
		textOf(page, '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]');
	const published =
		data.published ??
		meta(
			'article:published_time',
			'og:published_time',
			'datepublished',
			'date',
			'publish-date',
			'pubdate',
			'dc.date',
			'dc.date.issued',
			'dcterms.created',
			'citation_publication_date',
			'citation_date',
			'parsely-pub-date',
			'sailthru.date'
		) ??
		attributeOf(page, '[itemprop="datePublished"]', 'content', 'datetime') ??
		attributeOf(
			page,
			'time[pubdate], article header time[datetime], article time[datetime], time[datetime]',
			'datetime'
		);
	const publisher =
		data.publisher ??
		meta('og:site_name', 'application-name', 'citation_publisher', 'dc.publisher');
	const url = addressOf(page, data.url, meta('og:url'));
	const language =
		page.documentElement?.getAttribute('lang') ??
		meta('og:locale', 'content-language') ??
		data.language;
	return {
		...(title && { title: ownTitle(page, title, publisher) }),
		...(author && { author }),
		...(published && { published }),
		...(publisher && { publisher }),
		...(url && { url }),
		...(language && { language: language.replace('_', '-') })
	};
}

function metaOf(page: Document, names: string[]): string | undefined {
	const found = [...page.querySelectorAll('meta[content]')].map((meta) => ({
		name: (
			meta.getAttribute('property') ??
			meta.getAttribute('name') ??
			meta.getAttribute('itemprop') ??
			meta.getAttribute('http-equiv') ??
			''
		).toLowerCase(),
		content: (meta.getAttribute('content') ?? '').trim()
	}));
	const contents = names.flatMap((name) => found.filter((meta) => meta.name === name));
	return contents.find(({ content }) => content !== '' && content.length < 500)?.content;
}

function textOf(page: Document, selector: string): string | undefined {
	const text = page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
	return text && text.length < 500 ? text : undefined;
}

function attributeOf(page: Document, selector: string, ...names: string[]): string | undefined {
	const element = page.querySelector(selector);
	return names.map((name) => element?.getAttribute(name)).find(Boolean) ?? undefined;
}

/** Where the page is from; browsers write it into pages that they save. */
function addressOf(page: Document, ...more: (string | undefined)[]): string | undefined {
	const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
	return [canonical, ...more, savedFrom(page)].find((url) =>
		/^https?:\/\/[^\s]{4,1000}$/.test(url ?? '')
	);
}

function savedFrom(page: Document): string | undefined {
	const comments = [
		...page.childNodes,
		...(page.documentElement?.childNodes ?? []),
		...(page.head?.childNodes ?? [])
	].filter(({ nodeType }) => nodeType === 8);
	const said = comments.map(
		({ nodeValue }) =>
			/(?:saved from url=\(\d+\)|url: )(https?:\/\/\S+)/i.exec(nodeValue ?? '')?.[1]
	);
	return said.find(Boolean);
}

/** The title without the name of the site, which titles of pages end or begin with. */
function ownTitle(page: Document, title: string, publisher = ''): string {
	const heads = [...page.querySelectorAll('h1')].map((head) =>
		(head.textContent ?? '').replace(/\s+/g, ' ').trim()
	);
	const own = heads.find(
		(head) => head.length > 2 && fold(title).includes(fold(head)) && fold(head) !== fold(publisher)
	);
	if (own) return own;
	const parts = title.split(/\s+[|–—·»-]\s+|\s+::\s+/);
	if (parts.length < 2) return title;
	const withoutSite = parts.filter((part) => fold(part) !== fold(publisher));
	return withoutSite.length < parts.length
		? withoutSite.join(' – ')
		: parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}
