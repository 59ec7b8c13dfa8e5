import type { Item } from './sample';

/** Questions to be read and judged, each beside its sentence: nothing tells how good they seemed. */
export function toSheet(items: readonly Item[]): string {
	let title = '';
	return items
		.map(({ view, weighed }, index) => {
			const { sentence } = weighed.draft;
			const around = [-1, 0, 1].map((step) => {
				const other = view.sentences[sentence.index + step];
				return other ? view.text.slice(other.start, other.end).replaceAll(/\s+/g, ' ') : '';
			});
			const heading = view.article.title === title ? '' : `# ${view.article.title}\n`;
			title = view.article.title;
			return [
				`${heading}## ${index + 1}`,
				`  ${around[0]}`,
				`> ${around[1]}`,
				`  ${around[2]}`,
				weighed.shown,
				keyOf(weighed)
			].join('\n');
		})
		.join('\n\n');
}

function keyOf({ question, answer, gap }: Item['weighed']): string {
	switch (question.kind) {
		case 'choice':
			return question.options
				.map((text, at) => (at === question.key ? `[${text}]` : text))
				.join(' | ');
		case 'true-false':
			return question.key ? '= true' : `= false (${answer})`;
		default:
			return `= ${[answer, ...gap.accept].join(' / ')}`;
	}
}
