import type { Archive } from './archive';
import type { About } from './draft';
import type { ReadTools } from './tools';
import { allOf, firstOf } from './xml';

/** What a book says of itself: its names, and its files in the order in which they are read. */
export interface EpubPackage {
	about: About;
	/** Paths within the zip. */
	spine: string[];
	/** The titles of chapters by the paths of their files. */
	titles: ReadonlyMap<string, string>;
}

/** Read the package file of a book (EPUB 2 and 3). */
export function packageOf(archive: Archive, tools: ReadTools): EpubPackage | undefined {
	const container = archive.text('META-INF/container.xml');
	const path =
		container &&
		firstOf(tools.parse(container, 'application/xml'), 'rootfile')?.getAttribute('full-path');
	const text = path ? archive.text(path) : undefined;
	if (!path || text === undefined) return undefined;
	const page = tools.parse(text, 'application/xml');
	const items = allNamed(page, 'item').map((item) => ({
		id: item.getAttribute('id') ?? '',
		path: pathFrom(path, item.getAttribute('href') ?? ''),
		type: item.getAttribute('media-type') ?? '',
		isContents: /\bnav\b/.test(item.getAttribute('properties') ?? '')
	}));
	const order = allNamed(page, 'itemref').filter((ref) => ref.getAttribute('linear') !== 'no');
	const spine = order.flatMap((ref) => {
		const item = items.find(({ id }) => id === ref.getAttribute('idref'));
		return item && /html|xml/.test(item.type) && !item.isContents ? [item.path] : [];
	});
	const contents =
		items.find(({ isContents }) => isContents) ?? items.find(({ type }) => type.includes('ncx'));
	const titles = contents
		? titlesIn(archive.text(contents.path), contents.path, tools)
		: new Map<string, string>();
	return spine.length > 0 ? { about: aboutOf(page), spine, titles } : undefined;
}

function aboutOf(page: Document): About {
	const text = (name: string) => {
		const found = firstNamed(page, name)?.textContent?.replace(/\s+/g, ' ').trim();
		return found === '' ? undefined : found;
	};
	const creators = [...allOf(page, 'dc:creator'), ...allOf(page, 'creator')].map((one) =>
		(one.textContent ?? '').trim()
	);
	const author = [...new Set(creators)].filter(Boolean).slice(0, 5).join(', ');
	const [title, publisher, published, language] = ['title', 'publisher', 'date', 'language'].map(
		text
	);
	return {
		...(title && { title }),
		...(author && { author }),
		...(publisher && { publisher }),
		...(published && { published }),
		...(language && { language })
	};
}

/** Titles from the table of contents, as a page (EPUB 3) or a list (EPUB 2). */
function titlesIn(text: string | undefined, path: string, tools: ReadTools): Map<string, string> {
	const titles = new Map<string, string>();
	if (text === undefined) return titles;
	const page = tools.parse(text, 'application/xml');
	const entries = [
		...allOf(page, 'a').map((link) => [link.getAttribute('href'), link.textContent] as const),
		...allNamed(page, 'navPoint').map(
			(point) =>
				[
					firstNamed(point, 'content')?.getAttribute('src'),
					firstNamed(point, 'text')?.textContent
				] as const
		)
	];
	for (const [href, title] of entries) {
		const target = pathFrom(path, href ?? '');
		// The first entry of a file is its own, the others are its sections.
		if (title?.trim() && !titles.has(target)) titles.set(target, title.replace(/\s+/g, ' ').trim());
	}
	return titles;
}

function allNamed(root: Document | Element, name: string): Element[] {
	const plain = allOf(root, name);
	return plain.length > 0
		? plain
		: [...allOf(root, `opf:${name}`), ...allOf(root, `dc:${name}`), ...allOf(root, `ncx:${name}`)];
}

function firstNamed(root: Document | Element, name: string): Element | undefined {
	return firstOf(root, `dc:${name}`) ?? allNamed(root, name)[0];
}

/** A path within the zip, from a link in one of its files. */
function pathFrom(file: string, link: string): string {
	const [target = ''] = link.split('#');
	const parts = [...file.split('/').slice(0, -1), ...decoded(target).split('/')];
	const path: string[] = [];
	for (const part of parts) {
		if (part === '..') path.pop();
		else if (part !== '.' && part !== '') path.push(part);
	}
	return path.join('/');
}

function decoded(link: string): string {
	try {
		return decodeURIComponent(link);
	} catch {
		// A stray per cent sign is part of the name then.
		return link;
	}
}
