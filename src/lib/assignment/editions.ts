import type { Quiz } from '$lib/model/quiz';

/** What a quiz of a shipped lesson is titled and says of its source, and so need not carry. */
export interface Edition {
	lesson: string;
	edition: number;
	title: string;
	source: NonNullable<Quiz['source']>;
}

/**
 * Every edition of the bank that ever shipped. Links depend on it: a line is added for each new edition
 * and none is ever changed.
 */
export const editions: readonly Edition[] = [
	{
		lesson: 'kfor',
		edition: 1,
		title: 'Who are the KFOR troops in Kosovo?',
		source: {
			title: 'Who are the KFOR troops in Kosovo?',
			publisher: 'DW',
			url: 'https://www.dw.com/en/who-are-the-nato-led-troops-caught-in-the-kosovo-tensions/a-65773609'
		}
	}
];

export function editionOf(lesson: string, edition: number): Edition | undefined {
	return editions.find((each) => each.lesson === lesson && each.edition === edition);
}
