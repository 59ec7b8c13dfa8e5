/** A text as a grader would see it: no case, accents, leading article or punctuation. */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}%.,]+/gu, ' ')
		.replace(/[.,](?!\d)/g, ' ')
		.trim()
		.replace(/^(?:the|an?) /, '')
		.replace(/ +/g, ' ');
}

/** Whether `text` holds `part` as whole words, both folded. */
export function holds(text: string, part: string): boolean {
	return ` ${fold(text)} `.includes(` ${fold(part)} `);
}

/** The value of an answer written as this lesson writes numbers: `3,800`, `90%`. */
export function numberOf(text: string): number {
	return Number(text.replace(/[,%]/g, ''));
}

const months =
	'January February March April May June July August September October November December';

/** A date as this lesson writes it, in ISO; a week by its Monday: `29 May 2023` → `2023-05-29`. */
export function isoOf(text: string): string {
	return text
		.replace('the week of ', '')
		.split(' ')
		.reverse()
		.map((part) => (/^\d+$/.test(part) ? Number(part) : months.split(' ').indexOf(part) + 1))
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}
