import * as fill from './fill';
import * as measure from './measure';

/** What the page lets the benchmark do in it. */
const bench = { ...fill, ...measure };

declare global {
	interface Window {
		bench: typeof bench;
	}
}

window.bench = bench;
