import { idOfRow, type Content, type ContentRow } from '$lib/model/content';

/**
 * What there was before a copy was put here, with what has been answered since it was: taking back the
 * copy takes back no answer.
 */
export function takeBack(before: Content, after: Content, present: Content): Content {
	return {
		...before,
		journal: [...before.journal, ...since(after.journal, present.journal)],
		sittings: [...before.sittings, ...since(after.sittings, present.sittings)]
	};
}

function since<T extends ContentRow>(after: readonly T[], present: readonly T[]): T[] {
	const known = new Set(after.map(idOfRow));
	return present.filter((row) => !known.has(idOfRow(row)));
}
