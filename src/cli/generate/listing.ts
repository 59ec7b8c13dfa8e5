import type { Output, OutputQuestion } from './output';

/** Questions of an article as a person reads them, each with the sentence that proves it. */
export function toListing({ article, questions }: Output): string {
	const blocks = questions.map(toBlock);
	return [article.title, ...(blocks.length ? blocks : ['Nothing to ask was found.'])].join('\n\n');
}

function toBlock(question: OutputQuestion, index: number): string {
	const { stem, kind, options, key, accept, source, score, stoppedBy } = question;
	const or = accept.length > 0 ? `  (or ${accept.join(', ')})` : '';
	const answer = typeof key === 'boolean' ? (key ? 'true' : 'false') : `${key}${or}`;
	const stopped = stoppedBy === undefined ? '' : `, stopped by ${stoppedBy}`;
	const lines = [
		`${index + 1}. ${stem}`,
		...(options.length > 0 ? [`Options: ${options.join(' | ')}`] : []),
		`Answer: ${answer}`,
		`Source: ${source.text.replace(/\s+/g, ' ')}`,
		`(${kind}, ${score.toFixed(2)}${stopped})`
	];
	return lines.map((line, at) => (at === 0 ? line : `   ${line}`)).join('\n');
}
