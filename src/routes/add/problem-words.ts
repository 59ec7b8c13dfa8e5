import type { ReadNote } from '$lib/reading/result';
import type { ArrivalProblem } from '$lib/state/article-desk.svelte';
import { m } from '$messages';

/** Why there are no questions, in a sentence that says what to do. */
export function arrivalInWords(problem: ArrivalProblem): string {
	switch (problem.code) {
		case 'empty':
			return m.add_problem_empty();
		case 'only-link':
			return m.add_problem_link();
		case 'only-furniture':
			return m.add_problem_furniture();
		case 'too-short':
			return m.add_problem_short({ words: problem.words });
		case 'not-english':
			return m.add_problem_language();
		case 'no-text':
			return m.add_problem_no_text({ pages: problem.pages });
		case 'locked':
			return m.add_problem_locked();
		case 'broken':
			return m.add_problem_broken();
		case 'unknown-kind':
			return kindInWords(problem.seems);
		case 'too-big':
			return m.add_problem_big({ size: megabytes(problem.bytes), most: megabytes(problem.most) });
		case 'failed':
			return m.add_problem_failed();
	}
}

type Seems = Extract<ArrivalProblem, { code: 'unknown-kind' }>['seems'];

function kindInWords(seems: Seems): string {
	switch (seems) {
		case 'picture':
			return m.add_problem_picture();
		case 'film':
		case 'sound':
			return m.add_problem_media();
		case 'old-word':
			return m.add_problem_old_word();
		case 'office':
			return m.add_problem_office();
		case 'zip':
			return m.add_problem_zip();
		default:
			return m.add_problem_unknown();
	}
}

function megabytes(bytes: number): number {
	return Math.ceil(bytes / 1e6);
}

/** 204783 → 204,783 */
function inDigits(count: number): string {
	return count.toLocaleString(m.date_locale());
}

/** What was left out of the article, in one sentence; empty when nothing was. */
export function notesInWords(notes: readonly ReadNote[]): string {
	const left = notes.map(leftOut).filter(Boolean);
	const chapter = notes.find((note) => note.code === 'chapter');
	return [
		chapter ? m.add_note_chapter({ number: chapter.number, of: chapter.of }) : '',
		left.length > 0 ? m.add_left_out({ what: left.join(', ') }) : ''
	]
		.filter(Boolean)
		.join(' ');
}

function leftOut(note: ReadNote): string {
	switch (note.code) {
		case 'furniture':
			return m.add_note_furniture({ count: note.lines });
		case 'captions':
			return m.add_note_captions({ count: note.count });
		case 'tables':
			return m.add_note_tables({ count: note.count });
		case 'footnotes':
			return m.add_note_footnotes({ count: note.count });
		case 'code':
			return m.add_note_code({ count: note.count });
		case 'running-lines':
			return m.add_note_running({ count: note.count });
		case 'pages-without-text':
			return m.add_note_pages({ count: note.count, pages: note.pages });
		case 'broken-parts':
			return m.add_note_parts({ count: note.count });
		case 'cut':
			return m.add_note_cut({ words: inDigits(note.words), of: inDigits(note.of) });
		case 'ambiguous-date':
		case 'chapter':
			return '';
	}
}
