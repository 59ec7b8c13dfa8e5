import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser';

const port = Number(process.env.E2E_PORT ?? 4317);

const browser = await findBrowser();
// Each of Playwright's processes reads this file: the later ones find the same browser at once.
process.env.CHROMIUM_PATH = browser.path;

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	reporter: process.env.TEST_REPORTS
		? [['list'], ['json', { outputFile: `${process.env.TEST_REPORTS}/browser.json` }]]
		: [['list']],
	use: {
		baseURL: `http://localhost:${port}`,
		// A trace takes a third more time, so it is kept on request.
		trace: process.env.TRACE ? 'retain-on-failure' : 'off',
		launchOptions: {
			executablePath: browser.path,
			env: browser.env,
			args: [
				// Chromium refuses its sandbox to root, and to root only.
				...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run'
			]
		}
	},
	webServer: {
		command: 'node src/cli/serve.js',
		cwd: '../..',
		env: { PORT: String(port) },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
