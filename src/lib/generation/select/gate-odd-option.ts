import type { Candidate } from './candidate';

/** Whether the key stands out of the options: by far the longest, or alone in its capital or figure. */
export function isOddOption({ question, wrong, answer }: Candidate): boolean {
	if (question.kind !== 'choice') return false;
	const mean = wrong.reduce((sum, { length }) => sum + length, 0) / wrong.length;
	const isLongest = wrong.every(({ length }) => length < answer.length);
	if (isLongest && answer.length > 1.3 * mean && answer.length - mean > 3) return true;
	return [/^\p{Lu}/u, /\d/, /[-–]/, /^(?:the|an?) /i, /\bof\b/].slice(0, 2).some((form) => {
		const own = form.test(answer);
		return wrong.every((text) => form.test(text) !== own);
	});
}
