import { canonical } from '$lib/exchange/canonical';
import { toBase64Url } from '$lib/assignment/base64url';
import { responseOnPaper, type PaperVersion } from '$lib/assignment/paper';
import type { Assignment, SchoolClass, Student, Submission } from '$lib/model/assignment';
import { addSubmissions } from '$lib/storage/assignments';
import { takeBackRows } from '$lib/storage/teacher-rows';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';

/** One sheet of paper as it was typed in: by item, what the student marked. */
export interface PaperEntry {
	version: PaperVersion;
	name: string;
	typed: ReadonlyMap<number, string>;
}

/** Whose sheet it is, when one student of the class is called so or has this code. */
export function studentOf(schoolClass: SchoolClass | undefined, name: string): Student | undefined {
	const said = name.trim().toLowerCase();
	const found = (schoolClass?.students ?? []).filter(
		(student) => student.name.toLowerCase() === said || student.code.toLowerCase() === said
	);
	return found.length === 1 ? found[0] : undefined;
}

/** Keep a sheet as a result. Resolves to whether it is new: the same sheet typed in twice counts once. */
export async function savePaper(
	{ quiz, digest = '' }: Assignment,
	schoolClass: SchoolClass | undefined,
	entry: PaperEntry
): Promise<boolean> {
	const student = studentOf(schoolClass, entry.name);
	const result = {
		quizId: quiz.id,
		digest,
		name: student?.name ?? entry.name.trim(),
		device: '',
		attempt: 1,
		seed: entry.version.seed,
		answers: answersOf(entry),
		reports: []
	};
	const now = clock.now();
	const submission: Submission = {
		...result,
		id: `submission:${await digestOfResult(result)}`,
		startedAt: now,
		finishedAt: now,
		arrivedAt: now,
		by: 'paper',
		...(student && { studentId: student.id }),
		marks: [],
		editedAt: now
	};
	const added = await addSubmissions([submission]);
	if (added.length > 0) {
		deeds.did(m.paper_told({ name: result.name }), () =>
			takeBackRows(noRows, { ...noRows, submissions: added })
		);
	}
	return added.length > 0;
}

const noRows = { classes: [], assignments: [], submissions: [] };

function answersOf({ version, typed }: PaperEntry): Submission['answers'] {
	return version.sheet.flatMap((each) => {
		const response = responseOnPaper(each, typed.get(each.item.id) ?? '');
		return response ? [{ item: each.item.id, response, time: 0 }] : [];
	});
}

/** SHA-256 of what was marked, the first 16 bytes; the time of typing it in is no part of it. */
async function digestOfResult(result: object): Promise<string> {
	const bytes = new TextEncoder().encode(canonical(result));
	return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16));
}
