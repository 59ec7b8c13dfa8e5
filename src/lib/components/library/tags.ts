/** The tags in a line, trimmed, without empty ones and without doubles. */
export function tagsIn(line: string): string[] {
	const tags = line.split(',').map((tag) => tag.trim().replace(/^#/, ''));
	return [...new Set(tags)].filter(Boolean);
}
