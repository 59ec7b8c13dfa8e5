import type { QuestionKind } from '$lib/model/question';

/** How an exam asks, for a deck that is to be practised as it will ask. */
export const examFormats = {
	choice: ['choice'],
	written: ['cloze', 'number', 'short-answer']
} as const satisfies Record<string, readonly QuestionKind[]>;

export type ExamFormat = 'mixed' | keyof typeof examFormats;

/** The kinds in which a card is asked: those of its deck that it can be asked in, or all when there is none. */
export function withinFormats(
	kinds: readonly QuestionKind[],
	formats: readonly QuestionKind[] | undefined
): readonly QuestionKind[] {
	const within = formats ? kinds.filter((kind) => formats.includes(kind)) : [];
	return within.length > 0 ? within : kinds;
}

/** Which of the formats on offer a deck has; what a deck has otherwise is mixed. */
export function formatOf(formats: readonly QuestionKind[] | undefined): ExamFormat {
	const known = Object.entries(examFormats).find(
		([, kinds]) => kinds.length === formats?.length && kinds.every((kind) => formats.includes(kind))
	);
	return (known?.[0] as ExamFormat | undefined) ?? 'mixed';
}
