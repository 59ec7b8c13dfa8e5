const empty = new Set(
	(
		'a an the of in on at to for from by with as and or but nor than that this these those it its ' +
		'he she they them his her their who whom whose which what when where why how is are was were be ' +
		'been being has have had do does did will would can could may might must shall should not no so ' +
		'such if then there here into onto over under after before during between about against up down ' +
		'out off all any each many much more most some other one two first year years percent people'
	).split(' ')
);

/** Whether a folded word says something by itself. */
export function isContent(word: string): boolean {
	return word.length > 3 && !empty.has(word);
}

/**
 * A word without its ending, so that "protested" and "protesters" are told to be the same. Rough, which is
 * enough for comparing words of one question.
 */
export function stemOfWord(word: string): string {
	if (word.length < 5) return word.replace(/s$/, '');
	return word
		.replace(/(?:ies|ied)$/, 'y')
		.replace(/(?:ations?|ators?|ings?|ers?|ors?|ed|es|s|ment|ments|ly)$/, (ending, at: number) =>
			at < 4 ? ending : ''
		);
}
