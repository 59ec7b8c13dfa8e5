/**
 * Do something once the frame that is being made has been painted: to move the focus or to scroll asks
 * for the layout at once, and the answer to a tap should not wait for that.
 */
export function afterPaint(act: () => void): void {
	requestAnimationFrame(() => setTimeout(act));
}
