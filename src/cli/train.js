// Trains the weights of the room `language`: Vite reads main.ts and what it imports, since Node 20
// runs no TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { module } = await runnerImport(`${root}src/cli/train/main.ts`, {
	configFile: false,
	root,
	logLevel: 'error',
	resolve: { alias: { $lib: `${root}src/lib` } }
});
const { train } = /** @type {typeof import('./train/main')} */ (module);

process.exitCode = train(process.argv.slice(2), root);
