import { isNearly, type Finding } from './finding';
import { fold } from './text';

const separator = /\s*(?:,(?!\d{3})|;|\/|&|\+|\band\b|\bas well as\b)\s*/iu;

/**
 * Hold a response against an answer that is a list, `Russia and China`, in any order. Half of it is
 * nearly right; undefined when the answer is no list.
 */
export function matchList(
	answer: string,
	response: string,
	match: (answer: string, response: string) => Finding
): Finding | undefined {
	const wanted = itemsOf(answer);
	const given = itemsOf(response);
	if (wanted.length < 2 || wanted.length > 12) return undefined;
	const bag = bagOf(wanted);
	if (bag && bag === bagOf(fold(response).split(' '))) return 'same-words';
	if (given.length > wanted.length) return 'wrong';

	const left = new Set(wanted);
	let reason: Finding = 'same-words';
	for (const item of given) {
		const found = [...left]
			.map((other) => ({ other, reason: match(other, item) }))
			.find(({ reason }) => reason !== 'wrong' && !isNearly(reason));
		if (!found) return 'wrong';
		left.delete(found.other);
		if (found.reason === 'typo') reason = 'typo';
	}
	if (!left.size) return reason;
	return given.length * 2 >= wanted.length ? 'nearly item' : 'wrong';
}

/** Single words in any order, commas or not; of longer items the words could change places. */
function bagOf(items: string[]): string | undefined {
	const words = items.map(fold).filter((item) => item && item !== 'and');
	return words.some((word) => word.includes(' ')) ? undefined : words.sort().join(' ');
}

function itemsOf(text: string): string[] {
	return text
		.replace(/^\s*both\s/i, '')
		.split(separator)
		.filter((item) => item.trim());
}
