// Learns what is worth asking for: Vite reads main.ts and what it imports, since Node 20 runs no TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { module } = await runnerImport(`${root}src/cli/worth/main.ts`, {
	configFile: false,
	root,
	logLevel: 'error',
	resolve: { alias: { $lib: `${root}src/lib` } }
});
const { learn } = /** @type {typeof import('./worth/main')} */ (module);

process.exitCode = await learn(process.argv.slice(2));
