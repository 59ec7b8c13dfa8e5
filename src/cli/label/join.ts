import { classes } from './classes';
import type { Label } from './label';

/**
 * Join verdicts to the questions that they are on.
 *
 * ```text
 * 1 +            a good question
 * 2 context      a bad one, and why
 * 3 + opt-type   a good question with bad options
 * ```
 */
export function joinVerdicts(drawn: readonly Label[], verdicts: string): Label[] | string {
	const judged: Label[] = [];
	for (const line of verdicts.split('\n')) {
		const [number, stem, options = '+'] = line.trim().split(/\s+/);
		if (!number) continue;
		const label = drawn[Number(number) - 1];
		if (!label) return `There is no question ${number}.`;
		const known = (code: string | undefined) => code === '+' || classes.has(code ?? '');
		if (!known(stem) || !known(options)) return `This is no verdict: ${line}`;
		judged.push({
			...label,
			...(stem !== '+' && { stem: stem! }),
			...(options !== '+' && { options })
		});
	}
	return judged;
}
