/** Milliseconds within which a second tap is the tremor of the first. */
export const TREMOR = 250;

/**
 * Lets one tap through, and none in the quarter of a second after it was made or last let one
 * through: nobody means to answer a question that has only just appeared.
 */
export function tapGuard(): () => boolean {
	let last = performance.now();
	return () => {
		const now = performance.now();
		if (now - last < TREMOR) return false;
		last = now;
		return true;
	};
}
