import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// Kit reads this file more than once in a build: the name is worked out once and kept, because two
// names in one build give pages that never come alive.
const version = (process.env.APP_VERSION ??= nameOfBuild());

function nameOfBuild() {
	try {
		const options = /** @type {const} */ ({
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
		const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], options).trim();
		const isChanged = execFileSync('git', ['status', '--porcelain'], options) !== '';
		// Two builds of one commit with different changes are two versions to the service worker.
		return isChanged ? `${commit}-${Date.now()}` : commit;
	} catch {
		return String(Date.now());
	}
}

// The page's own script runs before the first paint: it knows who has been here before.
const [, inline = ''] =
	/<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
const inlineHash = createHash('sha256').update(inline).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({
			pages: process.env.BUILD_DIR ?? 'build',
			fallback: '404.html',
			precompress: true
		}),
		alias: { $messages: 'src/paraglide/messages.js' },
		// BASE_PATH=/recollect for a site that lives in a folder
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
		// Fragments name records here, which no page can know when it is built.
		prerender: { handleMissingId: 'ignore' },
		version: { name: version },
		serviceWorker: { register: false },
		inlineStyleThreshold: 24_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', `sha256-${inlineHash}`],
				'style-src': ['self'],
				// The style attribute of Kit's route announcer; a browser test fails when it changes.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'require-trusted-types-for': ['script'],
				// Pages that are read are taken apart in documents of their own, which run and load nothing.
				'trusted-types': ['svelte-trusted-html', 'recollect-worker-url', 'recollect-inert-page']
			}
		}
	}
};
