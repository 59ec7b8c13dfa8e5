import type { Wording, WordingInput } from './wording';

/** What stands in brackets says something besides: units again, letters for a name, how it is spoken. */
export function wordBrackets(
	{ sentence: { tokens } }: WordingInput,
	{ leftOut, troubles }: Wording
): void {
	let depth = 0;
	tokens.forEach(({ text, start }, at) => {
		// name(s)
		if (text === '(' && at > 0 && tokens[at - 1]!.end === start) troubles.set(at - 1, 'broken');
		if (/^[([]$/.test(text)) depth += 1;
		if (depth > 0) leftOut.add(at);
		if (/^[)\]]$/.test(text)) depth = Math.max(0, depth - 1);
	});
}
