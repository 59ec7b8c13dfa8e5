// Runs the benchmarks: Vite reads main.ts and what it imports, since Node 20 runs no TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { module } = await runnerImport(`${root}tests/bench/main.ts`, {
	configFile: false,
	root,
	logLevel: 'error',
	resolve: { alias: { $lib: `${root}src/lib` } }
});
const { bench } = /** @type {typeof import('./main')} */ (module);

process.exitCode = await bench(process.argv.slice(2));
