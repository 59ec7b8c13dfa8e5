import * as fill from './fill';
import * as library from './library';
import * as measure from './measure';

/** What the page lets the benchmark do in it. */
const bench = { ...fill, ...library, ...measure };

declare global {
	interface Window {
		bench: typeof bench;
	}
}

window.bench = bench;
