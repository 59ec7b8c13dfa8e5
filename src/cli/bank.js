// Freezes the questions of a lesson: Vite reads main.ts and what it imports, since Node 20 runs no
// TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { module } = await runnerImport(`${root}src/cli/bank/main.ts`, {
	configFile: false,
	root,
	logLevel: 'error',
	resolve: { alias: { $lib: `${root}src/lib` } }
});
const { bank } = /** @type {typeof import('./bank/main')} */ (module);

process.exitCode = bank(process.argv.slice(2), root);
