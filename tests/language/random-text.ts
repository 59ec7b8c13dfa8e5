import { seeded } from '$lib/random/random';

/** Pieces that a text is made of, likely and unlikely ones. */
const pieces = [
	...' \n.?!,;:-–—"“”\'’()[]{}…$€%&/@#*_<>|0123456789abcXYZ',
	' ',
	' ',
	'\n\n',
	'. ',
	'Dr. ',
	'U.S.',
	'can’t',
	'cannot',
	"'s",
	'n’t',
	'1990s',
	'3,800',
	'e-mail',
	'http://a.b/c',
	'é',
	'e\u0301',
	'Ж',
	'中文。',
	'עברית',
	'😀',
	'👩‍🚀',
	'\ud800',
	'\udc00',
	'\u00a0',
	'\u200b',
	'\u2028',
	'\0'
];

/** A text of chance, the same for the same seed. */
export function randomText(seed: number): string {
	const random = seeded(seed);
	const length = Math.floor(random() * 60);
	return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join('');
}
