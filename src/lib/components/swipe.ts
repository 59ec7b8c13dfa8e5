/** CSS pixels that a finger must go sideways, and how far it may stray up or down. */
const REACH = 70;
const STRAY = 50;

/**
 * Tell when a finger swipes towards the start of the line, as one turns a page. Only a finger: a mouse
 * selects text. What it starts on must not want the movement for itself.
 */
export function onSwipeOn(act: () => void) {
	return (element: HTMLElement) => {
		let from: { x: number; y: number } | undefined;
		const stop = new AbortController();
		const { signal } = stop;

		element.addEventListener(
			'pointerdown',
			({ pointerType, isPrimary, clientX: x, clientY: y, target }) => {
				const wanted = target instanceof Element && target.closest('input, textarea, select');
				from = pointerType === 'touch' && isPrimary && !wanted ? { x, y } : undefined;
			},
			{ signal }
		);
		element.addEventListener(
			'pointerup',
			({ clientX, clientY }) => {
				if (!from) return;
				const { x, y } = from;
				from = undefined;
				if (x - clientX >= REACH && Math.abs(clientY - y) <= STRAY) act();
			},
			{ signal }
		);
		element.addEventListener('pointercancel', () => (from = undefined), { signal });
		return () => stop.abort();
	};
}
