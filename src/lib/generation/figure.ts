import { inWords } from '$lib/language/number-table';
import { remembered } from './memo';
import { tokensOf } from './tokens';

/** The one number in an answer, and the form that it is written in. */
export interface Figure {
	value: number;
	/** The answer with `#` for digits or `@` for words in place of the number. */
	form: string;
	/** The same form with another number; undefined when it cannot be written so. */
	write(value: number): string | undefined;
}

/**
 * Read the number in an answer.
 *
 * ```text
 * about 3,800 troops     eleven    1.2 million
 *       [---]            [----]    [-]
 *  3800, about # troops   11, @     1200000, # million
 * ```
 */
export const readFigure = remembered((text): Figure | undefined => {
	const [token, another] = tokensOf(text).filter(({ value }) => value !== undefined);
	if (token?.value === undefined || another) return undefined;

	const { value, start, end } = token;
	const before = text.slice(0, start);
	const written = text.slice(start, end);
	const after = text.slice(end);
	const number = /[\d.,]+/.exec(written)?.[0];
	if (number === undefined) {
		return {
			value,
			form: `${before}@${after}`,
			write(other) {
				const words = inWords(other);
				if (words === undefined) return undefined;
				const capital = /^\p{Lu}/u.test(written) ? words[0]!.toUpperCase() : words[0]!;
				return before + capital + words.slice(1) + after;
			}
		};
	}

	const scaled = written.slice(number.length);
	const scale = value / Number(number.replaceAll(',', ''));
	return {
		value,
		form: `${before}#${scaled}${after}`,
		write: (other) => before + inDigits(other / scale, number) + scaled + after
	};
});

/** With as many decimals as the model, and commas unless the model does without. */
function inDigits(value: number, model: string): string {
	const fixed = value.toFixed(model.split('.')[1]?.length ?? 0);
	return /^\d{4,}/.test(model) ? fixed : fixed.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
}

/** Shares of a number by which a wrong one may differ from it. */
const shares = [0.2, 0.4, 0.1, 0.3, 0.5];

/**
 * Numbers near another, as round as it is: nearer and further, so that neither the middle nor the
 * end is the obvious choice.
 */
export function figuresNear(figure: Figure, below: number): string[] {
	const { value } = figure;
	const step = roundness(value);
	const near = shares.flatMap((share) => {
		const distance = Math.max(1, Math.round((value * share) / step)) * step;
		return [value - distance, value + distance];
	});
	const next = [1, 2, 3, 4].flatMap((steps) => [value - steps * step, value + steps * step]);
	const values = [...new Set([...near, ...next].map((each) => Number(each.toPrecision(12))))];
	return values
		.filter((each) => each > 0 && each < below && each !== value)
		.flatMap((each) => figure.write(each) ?? []);
}

/** The place of a number's last digit that is not 0: 100 for 3,800; 1 for 27; 0.1 for 1.5. */
function roundness(value: number): number {
	let place = 10 ** Math.floor(Math.log10(Math.abs(value) || 1));
	while (Math.abs(value / place - Math.round(value / place)) > 1e-6) place /= 10;
	return place;
}
