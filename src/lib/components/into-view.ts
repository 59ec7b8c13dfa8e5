import { afterPaint } from './after-paint';

/** Scrolls what has just appeared into view, if it is not; at once where motion is not wanted. */
export function intoView(element: Element): void {
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const behavior = still ? 'auto' : 'smooth';
	afterPaint(() => element.scrollIntoView({ block: 'nearest', behavior }));
}
