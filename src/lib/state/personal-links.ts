import { personalOf } from '$lib/assignment/personal';
import { quizFragment } from '$lib/assignment/quiz-link';
import { writeCsv } from '$lib/exchange/csv';
import type { Assignment, SchoolClass, Student } from '$lib/model/assignment';
import { m } from '$messages';
import { askPlace, putFile } from './hand-out';
import { handedOutForm } from './quiz-freeze';

/** The fragment of the link that is for one student alone. */
export function personalFragment(
	assignment: Assignment,
	schoolClass: SchoolClass,
	student: Student
): string {
	const personal = personalOf(assignment, schoolClass, student);
	return quizFragment(handedOutForm(assignment.quiz), personal);
}

/** A student with the whole address that is theirs. */
export interface PersonalLink {
	student: Student;
	url: string;
}

/** All links as the cells of a table, to be pasted into a spreadsheet or a mail merge. */
export function linksAsText(links: readonly PersonalLink[]): string {
	return [titles(), ...rowsOf(links)].map((row) => row.map(harmless).join('\t')).join('\n');
}

const kind = { type: 'text/csv', extension: '.csv' } as const;

/** Save all links as a table; tells its name, or nothing when that was left. */
export async function saveLinks(
	title: string,
	links: readonly PersonalLink[]
): Promise<string | undefined> {
	const name = `${title.replace(/[^\p{L}\p{N} -]+/gu, '').trim() || 'links'}.csv`;
	const place = await askPlace(name, m.roster_links_kind(), kind);
	if (place === 'nowhere') return undefined;
	return putFile(place, name, writeCsv([titles(), ...rowsOf(links)]), kind);
}

/** No spreadsheet takes it for a formula, or for two cells. */
function harmless(cell: string): string {
	const inOne = cell.replace(/\s/g, ' ');
	return /^\s*[=+\-@＝＋－＠]/.test(inOne) ? `'${inOne}` : inOne;
}

function titles(): string[] {
	return [m.roster_name(), m.roster_code(), m.roster_link()];
}

function rowsOf(links: readonly PersonalLink[]): string[][] {
	return links.map(({ student, url }) => [student.name, student.code, url]);
}
