import type { Name } from '$lib/language/names';
import type { Confusing } from './confuser';
import type { Named } from './named';

/** Whom a gap names, if that is surely a name of this kind. */
export function isSureName(
	{ gap, draft, known }: Confusing,
	kind: Name['kind']
): Named | undefined {
	const token = draft.words[gap.to - 1]?.token;
	const end = token === undefined ? -1 : draft.sentence.tokens[token]!.end;
	const name = draft.sentence.names.find((name) => name.end === end);
	const named = name && known.namedAt.get(name.start);
	return named?.kind === kind && named.sure > 0.75 ? named : undefined;
}

/**
 * Who else of the same kind the article names, the most tempting first: of the same calling, then
 * whoever is named often and nearby. None that the sentence itself names.
 */
export function others({ draft, known }: Confusing, own: Named): Named[] {
	const { sentence } = draft;
	const isInside = (one: Named) => one.names.some((name) => name.sentence === sentence.index);
	const nearness = (one: Named) =>
		Math.min(...one.names.map((name) => Math.abs(name.sentence - sentence.index)));
	const rank = (one: Named) =>
		nearness(one) -
		4 * Math.min(3, one.names.length) -
		(one.gender === own.gender ? 6 : 0) -
		([...one.roles].some((role) => own.roles.has(role)) ? 20 : 0);
	return known.named
		.filter((one) => one !== own && one.kind === own.kind && !isInside(one))
		.filter((one) => !one.forms.some((form) => own.forms.some((mine) => overlaps(form, mine))))
		.map((one) => ({ one, rank: rank(one) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ one }) => one);
}

/** Whether two names share a word that names: "Levy" and "Andrea Levy", but not "Bank of …". */
function overlaps(one: string, other: string): boolean {
	const words = new Set(one.split(' ').filter((word) => /^\p{Lu}\p{Ll}{2}/u.test(word)));
	return other.split(' ').some((word) => words.has(word) && !general.has(word.toLowerCase()));
}

const general = new Set(
	'bank university college school institute party department ministry company group church court committee council city united national international royal north south east west new saint john river lake sea mount street road park'.split(
		' '
	)
);
