import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a page names in its HTML: scripts, preloaded modules, and those its own script begins with. */
const named = /(?:\b(?:href|src)=|\bimport\()"([^"]+\.js)"/g;

/** A static import in built code; `import("…")`, with its bracket, comes later. */
const imported = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** Paths within a site of the scripts that a page needs before it can come alive. */
export function initialScripts(site: string, page: string): string[] {
	const scripts = new Set<string>();
	const follow = (from: string, pattern: RegExp) => {
		for (const [, link] of readFileSync(join(site, from), 'utf8').matchAll(pattern)) {
			const path = posix.join(posix.dirname(from), link!);
			if (scripts.has(path)) continue;
			scripts.add(path);
			follow(path, imported);
		}
	};
	follow(page, named);
	return [...scripts];
}

/** Kilobytes (1,000 bytes) of some files of a site, each in Brotli at its best. */
export function kilobytesOf(site: string, paths: readonly string[]): number {
	const sizes = paths.map((path) => brotliCompressSync(readFileSync(join(site, path))).length);
	return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
