import { isKnownAcronym } from './known-names';

const small = /^(?:of|for|and|in|on|to|de|du|la)$/;

/** Whether a text is the initials of some words: `un` of `united nations`, `u s` of `united states`. */
export function isAcronym(words: string, text: string): boolean {
	const letters = lettersOf(text);
	if (!letters) return false;
	return partsOf(words).some(
		(parts) => parts.length > 1 && parts.map(([first]) => first).join('') === letters
	);
}

/** Whether a text is initials of which one word gives a few letters more: `kfor` of `kosovo force`. */
export function isSyllabic(words: string, text: string): boolean {
	const letters = lettersOf(text);
	if (!letters || letters.length < 4) return false;
	return partsOf(words).some((parts) => {
		const more = letters.length - parts.length + 1;
		if (parts.length < 2 || more < 2 || more > 4) return false;
		return parts.some(
			(_, long) =>
				parts.map((part, at) => part.slice(0, at === long ? more : 1)).join('') === letters
		);
	});
}

/** Whether one of two texts is the other’s initials; what is known to stand for something else is not. */
export function areShortAndLong(a: string, b: string): boolean {
	return [
		[a, b],
		[b, a]
	].some(([long = '', short = '']) => !isKnownAcronym(short) && isAcronym(long, short));
}

function lettersOf(text: string): string | undefined {
	const letters = text.replace(/ /g, '');
	const isSpelt = !text.includes(' ') || /^(?:. )+.$/.test(text);
	return /^[a-z]{2,6}$/.test(letters) && isSpelt ? letters : undefined;
}

/** The words with and without the small ones. */
function partsOf(words: string): string[][] {
	const all = words.split(' ');
	return [all, all.filter((word) => !small.test(word))];
}
