// Grades a file of answers: Vite reads main.ts and what it imports, since Node 20 runs no TypeScript.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { module } = await runnerImport(`${root}src/cli/grade/main.ts`, {
	configFile: false,
	root,
	logLevel: 'error',
	resolve: { alias: { $lib: `${root}src/lib` } }
});
const { gradeFile } = /** @type {typeof import('./grade/main')} */ (module);

process.exitCode = gradeFile(process.argv.slice(2));
