const irregular = new Map(
	`men man|women woman|children child|people person|feet foot|teeth tooth|mice mouse|geese goose
won win|lost lose|fell fall|fallen fall|rose rise|risen rise|went go|gone go|took take|taken take|gave give|given give
made make|came come|became become|grew grow|grown grow|knew know|known know|drew draw|drawn draw|threw throw|thrown throw
kept keep|held hold|sold sell|told tell|found find|fought fight|bought buy|brought bring|caught catch
taught teach|thought think|sought seek|built build|sent send|spent spend|lent lend|meant mean|met meet|led lead|fed feed
fled flee|paid pay|said say|laid lay|spoke speak|spoken speak|broke break|broken break|chose choose|chosen choose
froze freeze|frozen freeze|wrote write|written write|drove drive|driven drive|began begin|begun begin|ran run|sang sing
sank sink|sunk sink|shot shoot|stood stand|understood understand|stole steal|stolen steal|wore wear|worn wear|ate eat
eaten eat|saw see|seen see|shown show|hid hide|hidden hide|hung hang|struck strike|stuck stick|dug dig|swore swear|slept sleep`
		.split(/[|\n]/)
		.map((pair) => pair.split(' ') as [string, string])
);

/** Endings of many and what stands there for one; the first that fits is taken. */
const plurals: [RegExp, string][] = [
	[/(?<=\w{3})i$/, 'us'],
	[/ies$/, 'y'],
	[/(?<=l|ar|oa|[^n]ea|ie)ves$/, 'f'],
	[/(?<=kni|wi|^li)ves$/, 'fe'],
	// One form for disease and diseases, crisis and crises
	[/(?<=\w{2}s)(?:es?|is)$/, ''],
	[/(?<=x|z|ch|sh)es$/, ''],
	[/(?<=[^isu])s$/, '']
];

/** A folded word as it is for one; of no use but to compare, since `disease` is `diseas`. */
export function singular(word: string): string {
	const known = irregular.get(word);
	if (known ?? word.length < 4) return known ?? word;
	const [ending, one] = plurals.find(([ending]) => ending.test(word)) ?? [/$/, ''];
	return word.replace(ending, one);
}

/** Each word of a folded text as it is for one. */
export function singulars(folded: string): string {
	return folded.split(' ').map(singular).join(' ');
}

/** What a folded word keeps in all its forms: `boycott` of boycotted, `east` of eastern. */
export function stem(word: string): string {
	const one = singular(word);
	if (one.length < 5) return one;
	return one
		.replace(/(?<=north|south|east|west)ern$/, '')
		.replace(/(?:ing|ed|e)$/, '')
		.replace(/([bdgkmnprt])\1$/, '$1');
}

/** What is left of a word without what makes it a doer or a doing: `peacekeep`. */
export function rootOf(word: string): string {
	return stem(word).replace(/(?<=\w{4})(?:er|or|ion|ment)$/, '');
}
