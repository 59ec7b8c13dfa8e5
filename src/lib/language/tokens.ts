import { leading, trailing } from './abbreviations';
import type { Stretch } from './text';

/** What counts as one token, tried in this order at each place. */
const kinds = [
	// https://example.org/a?b   www.example.org   a.b@example.org
	'(?:https?:\\/\\/|www\\.)[^\\s<>"”]*[\\p{L}\\p{N}/]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
	// example.org, but not "end.Next"
	'[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|edu|gov|info|uk|de|io)(?:\\/[\\w/.-]*\\w)?(?![\\p{L}\\p{N}])',
	// :-) ;) :D
	'[:;=]-?[)(DPp](?![\\p{L}\\p{N}])',
	// U.S.   a.m.   Ph.D.   J.R.R.
	'(?:\\p{L}{1,2}\\.){2,}(?:\\p{L}(?![\\p{L}]))?|Ph\\.?D\\.',
	// 9/11   2023-05-29   713-853-3989
	'\\d{1,4}\\/\\d{1,2}(?:\\/\\d{2,4})?(?![\\d/])|\\d{2,4}-\\d{2,3}-\\d{2,4}(?![\\d-])',
	// 3,800.50   9:30   1990s   21st   ’90s
	"(?:['’]\\d0s|\\d+(?:[.,:]\\d+)*(?:(?:st|nd|rd|th|s|'s(?= ))(?![\\p{L}\\p{M}]))?|[.]\\d+)",
	"\\.{2,}|…|-{2,}|[*_=~#]{2,}|[?!]{2,}|''|’’|‘’|<<|>>",
	// e-mail, pro-European: prefixes keep their hyphen, and so does a word that breaks off.
	'(?:[Ee]|[Rr]e|[Pp]ro|[Nn]on|[Cc]o|[Pp]re|[Aa]nti|[Mm]ulti|[Ss]emi|[Mm]id|[Ee]x|[Mm]ini|[Nn]eo|[Pp]ost|[Cc]ounter|[Oo]ver)-\\p{L}[\\p{L}\\p{M}]*|\\p{L}{1,4}-(?=\\s)',
	// O’Brien   R&D   résumé
	"\\p{L}[\\p{L}\\p{M}\\p{N}_]*(?:['’]\\p{L}[\\p{L}\\p{M}]*)*(?:&\\p{Lu}[\\p{L}\\p{M}]*(?:['’]s)?)?",
	// The second half of a pair of surrogates never stands alone.
	'[^\\s]'
];
const token = new RegExp(kinds.join('|'), 'gu');

/** Words that are two tokens, by where they part: ca|n’t   gon|na   can|not */
const parted: [RegExp, number][] = [
	[/n['’]t$/i, 3],
	[/['’](?:s|m|d)$/i, 2],
	[/['’](?:re|ve|ll)$/i, 3],
	[/^cannot$/i, 3],
	[/^(?:gonna|gotta|wanna)$/i, 2],
	[/^(?:dont|cant|wont|didnt|doesnt|isnt|wasnt|couldnt|wouldnt)$/i, 2]
];

/**
 * Tokens as the Universal Dependencies of English count them: hyphens, possessives, negations and
 * currencies are tokens of their own; the stop of an abbreviation belongs to it.
 *
 * ```text
 * Mr. Li doesn’t pay $50 for the well-known U.S. film.
 * [-] [] [--][-] [-] || [] [-] [-]-|[---]  [--] [--] |
 * ```
 */
export function splitTokens(text: string, sentence: Stretch): Stretch[] {
	const tokens: Stretch[] = [];
	const content = text.slice(sentence.start, sentence.end);
	for (let match, at = 0; ;) {
		token.lastIndex = at;
		match = token.exec(content);
		if (!match) return tokens;
		at = match.index + match[0].length;
		const end = withStop(content, match[0], at);
		tokens.push(...partsOf(match[0], sentence.start + match.index, end - at));
		at = end;
	}
}

/** The end of a word, after its stop where that is its own. */
function withStop(text: string, word: string, end: number): number {
	if (text[end] !== '.' || text[end + 1] === '.' || !/\p{L}$/u.test(word)) return end;
	const isLast = /^["'”’)\]]*$/u.test(text.slice(end + 1, end + 8));
	const low = word.toLowerCase();
	const isInitial = /^\p{Lu}$/u.test(word) && (!isLast || word !== 'I') && !isLast;
	if (isInitial || leading.has(low) || trailing.has(low) || /\./.test(word)) {
		return isLast && usual.has(low) ? end : end + 1;
	}
	// Within a sentence a stop after a word is a sign of shortening.
	return !isLast && /^\s+[\p{Ll}\p{N},]/u.test(text.slice(end + 1, end + 4)) ? end + 1 : end;
}

/** Words of their own that are also cut short: "the worst of all, no." */
const usual = new Set(
	'no in am etc art b d r p f m v c ca mt sq ft oz km cm st gen min max sec sen ch op ext div nos fig figs ms pm al arts hon rep reps'.split(
		' '
	)
);

/** A word in its parts, `stop` more units in the last. */
function partsOf(word: string, start: number, stop: number): Stretch[] {
	const end = start + word.length + stop;
	if (stop) return [{ start, end }];
	for (const [pattern, length] of parted) {
		const [found] = pattern.exec(word) ?? [];
		if (!found || (found.length === word.length && /^['’]/.test(word))) continue;
		if (found.length === word.length) return cut(word, start, word.length - length);
		return cut(word, start, word.length - found.length);
	}
	return [{ start, end }];
}

function cut(word: string, start: number, at: number): Stretch[] {
	if (at < 1) return [{ start, end: start + word.length }];
	return [...partsOf(word.slice(0, at), start, 0), { start: start + at, end: start + word.length }];
}
