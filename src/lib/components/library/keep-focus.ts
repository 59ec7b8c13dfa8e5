import { tick } from 'svelte';

/**
 * Before a change is shown: when what has the focus inside an element will be gone by it, give the focus to
 * something else. To be called in an `$effect.pre` that reads what is about to change.
 */
export function keepFocus(area: Element | undefined, orElse: (lost: Element) => void): void {
	const { activeElement } = document;
	if (!activeElement || !area?.contains(activeElement)) return;
	void tick().then(() => {
		if (!activeElement.isConnected) orElse(activeElement);
	});
}
