import type { About } from './draft';

/** A page has a few of them; more is no data but a trick. */
const MOST = 40;

/** What a page tells search engines of its article, as JSON-LD (schema.org). */
export function aboutInJson(page: Document): About {
	const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST);
	const things = scripts.flatMap((script) => thingsIn(script.textContent ?? ''));
	const article = things.find((thing) => isArticle(thing['@type']));
	if (!article) return {};
	const title = textIn(article['headline']) ?? textIn(article['name']);
	const author = namesIn(article['author'], things).join(', ');
	const published = textIn(article['datePublished']) ?? textIn(article['dateCreated']);
	const [publisher] = namesIn(article['publisher'], things);
	const url =
		textIn(article['url']) ??
		textIn(article['mainEntityOfPage']) ??
		idOf(article['mainEntityOfPage']);
	const language = textIn(article['inLanguage']);
	return {
		...(title && { title }),
		...(author && { author }),
		...(published && { published }),
		...(publisher && { publisher }),
		...(url && { url }),
		...(language && { language })
	};
}

type Thing = Record<string, unknown>;

/** All things of a script, those of its graph too. */
function thingsIn(json: string): Thing[] {
	let data: unknown;
	try {
		data = JSON.parse(json.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, ''));
	} catch {
		// Pages have broken data now and then; what else they say still counts.
		return [];
	}
	const top = (Array.isArray(data) ? data : [data]).filter(isThing);
	return top.flatMap((thing) => {
		const graph: unknown = thing['@graph'];
		return [thing, ...(Array.isArray(graph) ? graph.filter(isThing) : [])];
	});
}

function isThing(value: unknown): value is Thing {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(type: unknown): boolean {
	const types = Array.isArray(type) ? type : [type];
	return types.some(
		(name) =>
			typeof name === 'string' &&
			/Article$|^(?:BlogPosting|Report|LiveBlogPosting|Book|Chapter)$/.test(name)
	);
}

function textIn(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() ? unescaped(value).trim() : undefined;
}

/** Some sites escape their data as if it were HTML. */
function unescaped(text: string): string {
	const signs: Record<string, string> = {
		amp: '&',
		quot: '"',
		'#39': "'",
		'#039': "'",
		apos: "'",
		lt: '<',
		gt: '>',
		nbsp: ' ',
		rsquo: '’',
		lsquo: '‘',
		ldquo: '“',
		rdquo: '”',
		'#8217': '’',
		'#8216': '‘',
		'#8220': '“',
		'#8221': '”',
		ndash: '–',
		mdash: '—'
	};
	return text.replace(/&(#?\w{2,6});/g, (whole, name: string) => signs[name] ?? whole);
}

function idOf(value: unknown): string | undefined {
	return isThing(value) ? textIn(value['@id']) : undefined;
}

/** Names of people and organizations: as text, as things, or as the ids of other things. */
function namesIn(value: unknown, things: readonly Thing[]): string[] {
	const values = (Array.isArray(value) ? value : [value]).slice(0, 12);
	return values.flatMap((one) => {
		const text = textIn(one);
		if (text) return [text];
		if (!isThing(one)) return [];
		const known = one['name']
			? one
			: things.find((thing) => thing['@id'] === one['@id'] && thing !== one);
		return textIn(known?.['name']) ?? [];
	});
}
