import { getContext, setContext } from 'svelte';

const KEY = Symbol('among others');

/**
 * Say that several questions stand on this page: their headings come below that of the page, and none
 * takes the focus or the keys to itself.
 */
export function placeAmongOthers(): void {
	setContext(KEY, true);
}

/** Whether a question stands among others. */
export function isAmongOthers(): boolean {
	return getContext(KEY) === true;
}
