import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { helloFiles } from './hello';
import { scratch } from './scratch';

/** Where this page stands in a site that was prepared by `addBenchPage`. */
export const benchPage = 'bench.html';

let app: string | undefined;
let hello: string | undefined;

/** The app, built for this run, or a copy of the build in BUILD_DIR. */
export function builtApp(): string {
	if (app) return app;
	app = scratch('app');
	const given = process.env.BUILD_DIR;
	if (given) cpSync(given, app, { recursive: true });
	else runVite('.', { BUILD_DIR: app });
	return app;
}

/** The smallest site of the same framework: a page with a button. */
export function builtHello(): string {
	if (hello) return hello;
	const folder = scratch('hello');
	for (const [path, text] of Object.entries(helloFiles)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	runVite(folder);
	hello = join(folder, 'build');
	return hello;
}

/** Put a page into a site in which our storage can be filled and measured. */
export async function addBenchPage(site: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			lib: { entry: resolve('tests/bench/page/bench.ts'), formats: ['es'], fileName: 'bench' },
			outDir: site,
			emptyOutDir: false
		}
	});
	const html = '<!doctype html><title>Bench</title><script type="module" src="bench.js"></script>';
	writeFileSync(join(site, benchPage), html);
	writeFileSync(join(site, '404.html'), '', { flag: 'a' });
}

function runVite(folder: string, env: Record<string, string> = {}): void {
	const vite = resolve('node_modules/vite/bin/vite.js');
	execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: folder,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'pipe']
	});
}
