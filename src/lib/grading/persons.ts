import { isSameGiven } from './given-names';
import { knownNames } from './known-names';
import { fold, isSame } from './text';
import { soundAlike, soundOf } from './transliterated';
import { isAcronym } from './acronyms';
import { opened } from './words';

const title =
	/^(?:.* )?(?:president|vice president|minister|premier|pm|chancellor|secretary|general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|admiral|marshal|commander|sir|dame|lord|lady|mr|mrs|ms|miss|dr|doctor|prof|professor|king|queen|emperor|empress|tsar|czar|kaiser|prince|princess|pope|bishop|archbishop|cardinal|rabbi|imam|sheikh|senator|sen|governor|gov|judge|justice|ambassador|mayor|spokesman|spokeswoman|leader|chief|director|chairman|chairwoman|comrade|reverend|rev|father|sister|brother|ayatollah|patriarch|sultan|shah|duke|duchess|count|countess|baron|earl|archduke|congressman|congresswoman|first lady|coach|saint|st|madame|madam|herr|frau)(?: of \w+)? (?!of )(?=\p{L})/u;
const generation = / (?:jr|sr|junior|senior)$/;

/**
 * What a person can be called, folded, the full name first: without titles, by the surname, without
 * the names in between, and with the family first.
 *
 * ```text
 * Colonel Angelo Michele Ristuccia → angelo michele ristuccia, michele ristuccia, ristuccia, …
 * ```
 */
export function personForms(name: string): string[] {
	// "Vucic, Aleksandar", but also "Vucic, the president of Serbia"
	const parts = name.split(',').filter((part) => !title.test(`${fold(part)} x`));
	const inOrder = [...parts.slice(1), parts[0] ?? name].join(' ');
	const words = withoutTitle(opened(fold(inOrder)).rest.replace(/(?<=\d)th$/, ''))
		.split(' ')
		.filter(Boolean);
	const full = words.join(' ');
	const last = words.at(-1) ?? '';

	// Neither a king's number nor the land of a queen is a surname.
	const tails =
		/^\d/.test(last) || words.includes('of')
			? []
			: words.map((_, index) => words.slice(index).join(' '));
	const ends = words.length > 2 && tails.length ? [`${words[0]} ${last}`] : [];
	const turned = tails.length > 1 ? [`${last} ${words.slice(0, -1).join(' ')}`] : [];
	const family = isFamilyFirst(words) ? [words[0]!] : [];
	return [...new Set([full, ...tails, ...ends, ...turned, ...family])];
}

/** Families that are named first where people speak Chinese, Korean or Vietnamese. */
const families = new Set(
	'mao xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo kim park lee choi jung kang cho moon nguyen tran le pham ho deng jiang hua bo wen ban'.split(
		' '
	)
);
const syllables =
	/^(?:(?:[zcs]h|ng|th|tr|ph|[bcdfghjklmnpqrstvwxyz])?[aeiou]{1,3}(?:ng?|c?h|t)?)+$/;

function isFamilyFirst([first = '', ...rest]: string[]): boolean {
	return families.has(first) && rest.length > 0 && rest.every((name) => syllables.test(name));
}

/**
 * Whether what was said names the person wanted, both as forms. More given names than the key has are
 * believed, unless another accepted answer knows them better.
 */
export function samePerson(wanted: string[], said: string[], accepted: string[][]): boolean {
	const [full = ''] = wanted;
	const [given = ''] = said;
	if (!given) return false;
	if (different.some((group) => group.includes(full) && group.includes(given))) return false;
	if (wanted.some((form) => isSame(form, given) || isSame(ascii(form), ascii(given)))) return true;
	if (knownNames(full).includes(given)) return true;
	// "JF Kennedy"; "Vucic A"
	const spaced = given.replace(/^([a-z])([a-z]) (?=\p{L}{2})/u, '$1 $2 ');
	if (given.length > 2 && isAcronym(full, given)) return true;
	if (agree(full, spaced) || agree(full, turned(given))) return true;

	const known = accepted.some(([name = '']) => name !== full && name.endsWith(` ${full}`));
	return !known && !/^\d/.test(full) && given.endsWith(` ${full}`);
}

/** Whether a name sounds like one wanted, or all but does: Michail Gorbatschow. Forms are folded. */
export function soundsLike(wanted: string[], given: string, rivals: string[]): boolean {
	const said = given.split(' ');
	const last = said.at(-1)!;
	const isLike = wanted.some((form) => {
		const words = form.split(' ');
		if (words.length !== said.length) return false;
		const name = words.pop()!;
		return (
			soundAlike(name, last) &&
			words.every((word, at) => isSameGiven(word, said[at]!) || soundAlike(word, said[at]!))
		);
	});
	return isLike && !rivals.some((rival) => soundOf(rival) === soundOf(given));
}

/** Persons whom only a middle name tells apart. */
const different = [['john adams', 'john quincy adams']];

/** Same surname, and given names that are the same or the initials of the same: `a vucic`. */
function agree(full: string, given: string): boolean {
	const a = full.split(' ');
	const b = given.split(' ');
	if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
	const [first, ...middle] = a.slice(0, -1);
	const [other, ...between] = b.slice(0, -1);
	if (!first || !other || !isSameGiven(first, other)) return false;
	// Middle names may be missing altogether; if both give some they are the same.
	if (!middle.length || !between.length) return true;
	return (
		middle.length === between.length &&
		middle.every((name, index) => isSameGiven(name, between[index]!))
	);
}

/** The first word last. */
function turned(words: string): string {
	return words.replace(/^(\S+) (.+)$/, '$2 $1');
}

/** Junior or senior, where a name says which. */
export function generationOf(name: string): string | undefined {
	return / (jr|sr|junior|senior)$/.exec(fold(name))?.[1]?.[0];
}

/** A crown, a mitre or a halo before a single name, which many had: Pope Francis, Saint Francis. */
export function crownOf(name: string): string | undefined {
	const [, crown] =
		/\b(pope|saint|king|queen|prince|princess|emperor|empress|tsar) [^ ]+(?: \d+)?$/.exec(
			fold(name)
				.replace(/\bst (?=\S)/, 'saint ')
				.replace(/\bczar\b/, 'tsar')
		) ?? [];
	return crown;
}

function withoutTitle(folded: string): string {
	return folded.replace(generation, '').replace(title, '');
}

/** Mueller and Müller, Gandhi and Ghandi. */
function ascii(folded: string): string {
	return folded.length < 6 ? folded : folded.replace(/(?<=[aou])e|(?<=[bdgkt])h/g, '');
}
