import { areLookalikes, rivalsOf } from './lookalikes';
import { byNearness, distance } from './slips';

/** From how a name is spelt in one language to how it is in another, in this order. */
const rewrites: [RegExp, string][] = [
	[/dzh|dj/g, 'd'],
	[/shch|tsch|tch/g, 'ch'],
	[/sch/g, 'sh'],
	[/x/g, 'ks'],
	[/ique$/, 'ik'],
	[/ck|q|c(?=[aoulrtk])/g, 'k'],
	[/ph/g, 'f'],
	[/([kgdtbrs])h/g, '$1'],
	[/w/g, 'v'],
	[/tz|ts/g, 'z'],
	[/ae|ay|ai|ey|ei|iy|ij|yy/g, 'i'],
	[/[yj]/g, 'i'],
	[/oo|ou/g, 'u'],
	[/(?<=o)ie/g, 'e'],
	[/(.)\1+/g, '$1'],
	[/(?<=ch|s|z)ev$/, 'ov'],
	[/(?<=o|e)f$/, 'v'],
	[/ch/g, 'c'],
	[/h$/g, ''],
	[/e/g, 'i'],
	[/o/g, 'u'],
	[/z/g, 's'],
	[/i+/g, 'i']
];

/**
 * How a folded name sounds, whichever alphabet or language it was brought from; the same for all ways
 * to spell it.
 *
 * ```text
 * Dostoevsky, Dostoyevskij   Qaddafi, Qadhafi   Osama, Usama   Pristina, Prishtina   Djokovic, Đoković
 * ```
 */
export function soundOf(folded: string): string {
	return folded
		.split(' ')
		.map((word) =>
			word.length < 5
				? word
				: rewrites.reduce((rest, [spelt, sounded]) => rest.replace(spelt, sounded), word)
		)
		.join(' ');
}

/**
 * Whether two folded names sound the same, or long ones all but: Michail Gorbatschow. Names known to be
 * two are not alike.
 */
export function soundAlike(a: string, b: string): boolean {
	const [one, other] = [soundOf(a), soundOf(b)];
	if (
		one !== other &&
		(Math.min(one.length, other.length) < 8 ||
			/\d/.test(a + b) ||
			distance(one, other, byNearness) > 1)
	)
		return false;
	const words = a.split(' ');
	return b.split(' ').every((word, index) => {
		const other = words[index] ?? '';
		return word === other || !(rivalsOf(word).includes(other) || areLookalikes(word, other));
	});
}
