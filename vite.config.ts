import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chunks } from './src/chunks.ts';

/**
 * One language so far: of Paraglide's runtime, which would find out by cookie, address or header, a message
 * needs nothing but the name. With a name that is known beforehand each message is no more than its words.
 */
const oneLocale: Plugin = {
	name: 'one-locale',
	enforce: 'pre',
	load: (id) =>
		id.endsWith('/src/paraglide/runtime.js')
			? `export const experimentalStaticLocale = 'en';\nexport const getLocale = () => 'en';`
			: undefined
};

const reports = process.env.TEST_REPORTS;
const onScreen = ['tests/components/**/*.test.ts', 'tests/state/**/*.test.ts'];

export default defineConfig({
	plugins: [
		oneLocale,
		paraglideVitePlugin({
			project: './src/project.inlang',
			outdir: './src/paraglide',
			strategy: ['baseLocale'],
			// One language so far: nothing has to choose among them at run time.
			experimentalStaticLocale: "'en'",
			emitGitIgnore: false,
			// Each message by itself, so that it goes where it is said.
			outputStructure: 'message-modules'
		}),
		sveltekit()
	],
	worker: { format: 'es' },
	build: {
		// The floor: Safari 16.4 and Chrome and Firefox of its age.
		target: ['safari16.4', 'chrome111', 'firefox111'],
		rolldownOptions: {
			checks: { bundlerTimings: false },
			output: { codeSplitting: { groups: chunks } }
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
