import * as fill from './fill';
import * as library from './library';
import * as measure from './measure';
import * as progress from './progress';

/** What the page lets the benchmark do in it. */
const bench = { ...fill, ...library, ...measure, ...progress };

declare global {
	interface Window {
		bench: typeof bench;
	}
}

window.bench = bench;
