// Judging questions: Vite reads main.ts and what it imports, since Node 20 runs no TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { module } = await runnerImport(`${root}src/cli/label/main.ts`, {
	configFile: false,
	root,
	logLevel: 'error',
	resolve: { alias: { $lib: `${root}src/lib` } }
});
const { label } = /** @type {typeof import('./label/main')} */ (module);

process.exitCode = await label(process.argv.slice(2));
