const config = `
import adapter from '@sveltejs/adapter-static';
export default { kit: { adapter: adapter({ fallback: '404.html', precompress: true }) } };
`;

const vite = `
import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };
`;

const html = `
<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		%sveltekit.head%
	</head>
	<body>%sveltekit.body%</body>
</html>
`;

/** The button wakes when it can be used, and says how often it was. */
const page = `
<script>
	import { onMount } from 'svelte';
	let count = $state(0);
	let awake = $state(false);
	onMount(() => (awake = true));
</script>
<h1>Hello, world</h1>
<button data-count={count} data-awake={awake} onclick={() => (count += 1)}>{count}</button>
`;

const worker = `
import { build, files, prerendered, version } from '$service-worker';
const paths = [...build, ...files, ...prerendered];
self.addEventListener('install', (event) =>
	event.waitUntil(caches.open(version).then((cache) => cache.addAll(paths)))
);
self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
self.addEventListener('fetch', (event) =>
	event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)))
);
`;

/** A whole SvelteKit project that says hello, has one button and works offline. */
export const helloFiles: Record<string, string> = {
	'package.json': '{ "type": "module" }',
	'svelte.config.js': config,
	'vite.config.js': vite,
	'src/app.html': html.trim(),
	'src/routes/+layout.js': 'export const prerender = true;',
	'src/routes/+page.svelte': page.trim(),
	'src/service-worker.js': worker.trim()
};
