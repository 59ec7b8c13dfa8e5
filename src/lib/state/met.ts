const KEY = 'recollect-met';

/**
 * Remember that this browser has met the app, for the first paint alone: a script in the page's head
 * reads it before anything is drawn, so that who comes back is not shown the welcome for a moment.
 */
export function rememberMet(): void {
	document.documentElement.dataset.met = '';
	try {
		localStorage.setItem(KEY, '1');
	} catch {
		// Storage may be refused; then the welcome is shown again, which does no harm.
	}
}

/** Whether this browser has had a sitting. */
export function hasMet(): boolean {
	return 'met' in document.documentElement.dataset;
}
