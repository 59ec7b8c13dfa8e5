import { chromium } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A Chromium that starts, and what must be in its environment for that. */
export interface Browser {
	path: string;
	env: Record<string, string>;
}

const require = createRequire(import.meta.url);

const machinePaths = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** Where a Chromium may come from, the nearest first: the last two bring one. */
const sources = [asked, ofPlaywright, ofMachine, downloaded, ofPackage];

/** The first Chromium that starts. */
export async function findBrowser(): Promise<Browser> {
	for (const source of sources) {
		const browser = await source();
		if (browser) return browser;
	}
	throw new Error(
		'There is no Chromium to test in. Install one (Debian and Ubuntu: apt-get install chromium; ' +
			'elsewhere: npx playwright install --with-deps chromium) or name one in CHROMIUM_PATH.'
	);
}

function asked(): Browser | undefined {
	const path = process.env.CHROMIUM_PATH;
	if (!path) return undefined;
	const browser = working(path);
	if (!browser) throw new Error(`CHROMIUM_PATH is ${path}, and that does not start.`);
	return browser;
}

function ofPlaywright(): Browser | undefined {
	return working(chromium.executablePath());
}

function ofMachine(): Browser | undefined {
	for (const path of machinePaths) {
		const browser = working(path);
		if (browser) return browser;
	}
	return undefined;
}

function downloaded(): Browser | undefined {
	console.error('No Chromium on this machine: fetching one.');
	const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
	const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
		stdio: 'ignore',
		timeout: 300_000
	});
	return status === 0 ? ofPlaywright() : undefined;
}

/** The one inside an npm package, for Linux on x64: it needs the registry, not the web. */
async function ofPackage(): Promise<Browser | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const { default: packed } = await import('@sparticuz/chromium');
	const path = await packed.executablePath();
	return working(path) ?? working(path, { LD_LIBRARY_PATH: unpackLibraries() });
}

/** On a bare machine the libraries of that package, a tar under Brotli, stand in for the missing. */
function unpackLibraries(): string {
	const folder = join(tmpdir(), 'recollect-chromium');
	const archive = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin/al2023.tar.br');
	mkdirSync(folder, { recursive: true });
	execFileSync('tar', ['xf', '-', '-C', folder], {
		input: brotliDecompressSync(readFileSync(archive))
	});
	return [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}

function working(path: string, extra: Record<string, string> = {}): Browser | undefined {
	if (!existsSync(path)) return undefined;
	const env = { ...process.env, ...extra } as Record<string, string>;
	const { status } = spawnSync(path, ['--version'], { env, stdio: 'ignore', timeout: 20_000 });
	return status === 0 ? { path, env } : undefined;
}
