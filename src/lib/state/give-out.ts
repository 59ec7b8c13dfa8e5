import { quizFile, quizFragment } from '$lib/assignment/quiz-link';
import type { Quiz } from '$lib/model/quiz';
import { m } from '$messages';
import { askPlace, putFile } from './hand-out';
import { handedOutForm } from './quiz-freeze';

/** A quiz as the fragment of its link. */
export function linkFragmentOf(quiz: Quiz): string {
	return quizFragment(handedOutForm(quiz));
}

/** Put a text on the clipboard; false where the browser does not let us. Ask at once after a tap. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await (navigator.clipboard as Clipboard | undefined)?.writeText(text);
		return navigator.clipboard !== undefined;
	} catch {
		return false;
	}
}

/** Whether links can be handed to other apps, as on most phones. */
export function canShareLinks(): boolean {
	return typeof navigator.share === 'function';
}

/** Hand a link to another app; false when that was left, or not allowed. */
export async function shareLink(title: string, url: string): Promise<boolean> {
	try {
		await navigator.share({ title, url });
		return true;
	} catch {
		return false;
	}
}

const kind = { type: 'text/plain', extension: '.txt' } as const;

/** Save a quiz as a small text file; tells its name, or nothing when that was left. */
export async function saveQuizFile(quiz: Quiz): Promise<string | undefined> {
	const name = `${fileNameOf(quiz.title)}.recollect-quiz.txt`;
	const place = await askPlace(name, m.teach_file_kind(), kind);
	if (place === 'nowhere') return undefined;
	const bytes = new TextEncoder().encode(quizFile(handedOutForm(quiz)));
	return putFile(place, name, bytes, kind);
}

/** A title as the name of a file, whatever the system. */
function fileNameOf(title: string): string {
	const name = title
		.replace(/[^\p{L}\p{N} -]+/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
	return name.slice(0, 60).trim() || 'quiz';
}
