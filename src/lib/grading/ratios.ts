import { digitsFor } from '$lib/language/number-words';
import { plain } from '$lib/language/plain';

/**
 * Whether a response is the ratio or result that an answer is, in the same order.
 *
 * ```text
 * 9:1   9 to 1   nine to one   2-1   2–1
 * ```
 */
export function isSameRatio(answer: string, response: string): boolean {
	const [wanted, given] = [ratioOf(answer), ratioOf(response)];
	return wanted !== undefined && wanted === given;
}

function ratioOf(text: string): string | undefined {
	const match = /^(\d+) ?(?::|-|to) ?(\d+)$/.exec(digitsFor(plain(text)));
	return match ? `${match[1]}:${match[2]}` : undefined;
}
