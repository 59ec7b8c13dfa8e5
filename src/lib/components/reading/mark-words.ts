import type { MarkKind } from '$lib/model/mark';
import { m } from '$messages';

/** Each kind of mark with its word and its sign: nobody needs the colour to tell them apart. */
export const markWords: Record<MarkKind, { word: () => string; sign: string }> = {
	person: { word: m.marks_person, sign: '☺' },
	organization: { word: m.marks_organization, sign: '⌂' },
	place: { word: m.marks_place, sign: '◎' },
	event: { word: m.marks_event, sign: '✶' },
	nationality: { word: m.marks_nationality, sign: '⚑' },
	work: { word: m.marks_work, sign: '❡' },
	other: { word: m.marks_other, sign: '◇' },
	date: { word: m.marks_date, sign: '◷' },
	number: { word: m.marks_number, sign: '#' }
};
