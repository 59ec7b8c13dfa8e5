import type { Settings } from '$lib/model/settings';

const KEY = 'recollect-look';

/**
 * Let the page have the look that is set, and mirror it for the first paint of the next one: a script in
 * the page's head reads it before anything is drawn, and hears here of a change.
 */
export function wear({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void {
	const look = {
		...(theme !== 'system' && { theme }),
		...(textSize !== 100 && { text: String(textSize) })
	};
	dispatchEvent(new CustomEvent(KEY, { detail: look }));
	try {
		const kept = JSON.stringify(look);
		if ((localStorage.getItem(KEY) ?? '{}') !== kept) localStorage.setItem(KEY, kept);
	} catch {
		// Storage may be refused; then the next page wears it once the settings are read.
	}
}
