/** one … nine */
export const units = 'one two three four five six seven eight nine'.split(' ');
/** ten … nineteen */
export const teens =
	'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
/** twenty, thirty, … ninety */
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small = ['zero', ...units, ...teens];
const values = new Map([
	...small.map((word, index) => [word, index] as const),
	...tens.map((word, index) => [word, 10 * (index + 2)] as const)
]);
const scales = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9]
]);

/** The value of a lower-case number word: `nineteen` is 19, `ninety` 90. */
export function wordValue(word: string): number | undefined {
	return values.get(word);
}

/** What a lower-case word multiplies by: `thousand` is 1,000. */
export function wordScale(word: string): number | undefined {
	return scales.get(word);
}

/** A whole number below 100 in words; others are better left in digits. */
export function inWords(value: number): string | undefined {
	if (value < 20) return small[value];
	const ten = tens[Math.floor(value / 10) - 2];
	return ten && value % 10 ? `${ten}-${units[(value % 10) - 1]}` : ten;
}
