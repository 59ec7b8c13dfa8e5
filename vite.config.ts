import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const reports = process.env.TEST_REPORTS;
const onScreen = ['tests/components/**/*.test.ts', 'tests/state/**/*.test.ts'];

/** What every page needs to come alive; all other code of ours comes behind the first paint. */
const frame = new RegExp(
	[
		'node_modules/(svelte|@sveltejs|esm-env|clsx|devalue)/',
		'vite/preload-helper',
		'src/paraglide/',
		'src/lib/workers/trusted-url',
		'src/lib/state/(update|met|surroundings|deeds)',
		'src/lib/components/(App|Brand|DeckRow|FactMeter|FirstVisit|KeyTable|Loading|Notice|Surroundings|Trouble|Update|UndoBar|links|places|keys)'
	].join('|')
);

/** What only the library and its decks need comes with their pages, and weighs on no other. */
const library =
	/src\/lib\/(components\/library|state\/(library|search|fold|deck-page|fact-|(asked|stated)-words|shelf)|storage\/(bulk|counts|fact-pages))/;

/** And what only the page of copies needs. */
const copies =
	/src\/lib\/(exchange|components\/backup\/(?!backup-words|LastCopy)|state\/(backup|copy-name|hand-out)|storage\/(backup|rebuild-in)|workers\/backup)/;

/** What reads Markdown and makes cards comes when there is some to read, and when one is made. */
const byHand =
	/src\/lib\/(components\/(markdown\/(Rich|Tokens|lexer)|cards\/(?!CardPicture|desk))|state\/pictures)/;

function chunkOf(id: string): string | null {
	if (frame.test(id)) return 'frame';
	if ([library, copies, byHand].some((room) => room.test(id))) return null;
	return /node_modules\/(dexie|ts-fsrs)|src\/lib\//.test(id) ? 'practice' : null;
}

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/project.inlang',
			outdir: './src/paraglide',
			strategy: ['baseLocale'],
			// One language so far: nothing has to choose among them at run time.
			experimentalStaticLocale: "'en'",
			emitGitIgnore: false
		}),
		sveltekit()
	],
	worker: { format: 'es' },
	build: {
		// The floor: Safari 16.4 and Chrome and Firefox of its age.
		target: ['safari16.4', 'chrome111', 'firefox111'],
		rolldownOptions: {
			checks: { bundlerTimings: false },
			// On a slow network each request costs half a second: one file for the frame of every page,
			// and one for what comes behind the first paint.
			output: { codeSplitting: { groups: [{ name: chunkOf }] } }
		}
	},
	test: {
		setupFiles: ['tests/setup.ts'],
		reporters: reports
			? ['default', ['json', { outputFile: `${reports}/unit.json` }]]
			: ['default'],
		projects: [
			{
				extends: true,
				test: {
					name: 'rooms',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: [...onScreen, 'tests/e2e/**', 'tests/bench/**']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: { name: 'screen', environment: 'jsdom', include: onScreen }
			}
		]
	}
});
