import { existsSync, readFileSync } from 'node:fs';

interface Chunk {
	file: string;
	css?: string[];
	imports?: string[];
	dynamicImports?: string[];
}

type Manifest = Record<string, Chunk>;

const manifestPath = '.svelte-kit/output/client/.vite/manifest.json';

/**
 * The scripts and styles that a prerendered page will import once it is alive, relative as its own links are. A line
 * in `app.html` fetches them right after the first paint, instead of one journey to the server later.
 */
export function laterFiles(html: string): string[] {
	if (!existsSync(manifestPath)) return [];
	const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
	const links = [...html.matchAll(/href="([./]*\/)(_app\/[^"]+\.js)" rel="modulepreload"/g)];
	const [, root = './'] = links[0] ?? [];
	const loaded = new Set(links.map(([, , file]) => file));

	const pages = Object.values(manifest).filter(
		({ file }) => file.includes('/nodes/') && loaded.has(file)
	);
	const later = withImports(
		manifest,
		pages.flatMap(({ dynamicImports = [] }) => dynamicImports)
	);
	return later.filter((file) => !loaded.has(file)).map((file) => root + file);
}

/** The files of some chunks and of everything that they import at once, styles too. */
function withImports(manifest: Manifest, names: readonly string[]): string[] {
	const seen = new Set<string>();
	const visit = (name: string) => {
		const chunk = manifest[name];
		if (!chunk || seen.has(chunk.file)) return;
		seen.add(chunk.file);
		chunk.css?.forEach((file) => seen.add(file));
		chunk.imports?.forEach(visit);
	};
	names.forEach(visit);
	return [...seen];
}
