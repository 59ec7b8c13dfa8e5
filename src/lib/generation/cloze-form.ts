import type { FactGap } from '$lib/model/fact';
import { acceptedOf } from './statement';
import { fold, standsIn, tokensOf } from './tokens';

/** A statement around its gap. */
export interface ClozeForm {
	before: string;
	after: string;
}

/** A statement with its answer taken out, and hidden wherever else it or an alias stands. */
export function clozeForm(asked: FactGap): ClozeForm {
	const { fact, gap } = asked;
	const { statement } = fact;
	const answers = acceptedOf(asked).map(fold);
	// The longest first: "Kosovo Force" before "Kosovo".
	const hidden = answers.filter(Boolean).sort((one, other) => other.length - one.length);
	return {
		before: hide(statement.slice(0, gap.start), hidden),
		after: hide(statement.slice(gap.end), hidden)
	};
}

/** What a question shows of a gap: its stem, or else its statement with a blank. */
export function stemOf({ fact, gap }: FactGap): string {
	if (gap.stem !== undefined) return gap.stem;
	const { before, after } = clozeForm({ fact, gap });
	return `${before}____${after}`;
}

/** A text with folded answers hidden wherever they stand. */
export function hide(text: string, answers: readonly string[], sign = '…'): string {
	return answers.reduce((shown, answer) => {
		if (!standsIn(shown, answer)) return shown;
		const words = answer.split(' ');
		const tokens = tokensOf(shown);
		let result = '';
		let from = 0;
		for (let index = 0; index + words.length <= tokens.length; index += 1) {
			if (words.some((word, offset) => tokens[index + offset]!.text !== word)) continue;
			result += shown.slice(from, tokens[index]!.start) + sign;
			from = tokens[index + words.length - 1]!.end;
			index += words.length - 1;
		}
		return result + shown.slice(from);
	}, text);
}
