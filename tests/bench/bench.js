// Runs the benchmarks: Vite reads main.ts and what it imports, since Node 20 runs no TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Otherwise Vite would say development, and what is built from here would be of that kind.
process.env.NODE_ENV = 'production';

const { module } = await runnerImport(`${root}tests/bench/main.ts`, {
	configFile: false,
	root,
	logLevel: 'error',
	resolve: { alias: { $lib: `${root}src/lib` } }
});
const { bench } = /** @type {typeof import('./main')} */ (module);

process.exitCode = await bench(process.argv.slice(2));
