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

/**
 * The same for a list: the focus goes to the element that takes the place of the lost one among those that
 * the selector names, to the last when there are fewer, or to something else when there is none.
 */
export function keepPlace(
	area: Element | undefined,
	selector: string,
	orElse: () => HTMLElement | null | undefined
): void {
	const all = () => [...(area?.querySelectorAll<HTMLElement>(selector) ?? [])];
	const place = all().findIndex((element) => element.contains(document.activeElement));
	keepFocus(area, () => {
		const left = all();
		(left[Math.max(0, place)] ?? left.at(-1) ?? orElse())?.focus();
	});
}
