import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

let root: string | undefined;

/** An empty folder for this run, gone when it ends. Packages are found from within it. */
export function scratch(name: string): string {
	root ??= makeRoot();
	return mkdtempSync(join(root, `${name}-`));
}

function makeRoot(): string {
	const folder = mkdtempSync(join(tmpdir(), 'recollect-bench-'));
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
	return folder;
}
