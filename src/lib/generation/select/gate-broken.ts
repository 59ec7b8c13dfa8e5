import type { Candidate } from './candidate';

const pairs: [open: string, close: string][] = [
	['(', ')'],
	['[', ']'],
	['“', '”']
];

/** Whether what is shown has a bracket or a quotation without its other half, or a mark without a word. */
export function isBroken({ shown }: Candidate): boolean {
	const count = (mark: string) => shown.split(mark).length - 1;
	return (
		count('"') % 2 === 1 ||
		pairs.some(([open, close]) => count(open) !== count(close)) ||
		/(?:^|[\s(])[,;:]|[,;:]\s*[,;:.?]|\(\s*\)|\s[.?]|\.\.(?!\.)/.test(shown.replace(/…/g, '_'))
	);
}
