import { hasCrypto } from '$lib/assignment/keys';
import { writeRelease } from '$lib/assignment/release';
import { correctionsBy } from '$lib/assignment/score';
import type { Assignment } from '$lib/model/assignment';
import type { Released, StudentNote } from '$lib/model/attempt';
import { changeAssignment } from '$lib/storage/assignments';
import { clock } from './clock.svelte';

/** Whether right and wrong are told only when the teacher says so. */
export function isReleasable({ quiz }: Assignment): boolean {
	const { mode, feedback } = quiz.settings;
	return feedback !== 'never' && (mode === 'sealed' || feedback === 'release');
}

/** Whether students know right and wrong, so that what is put right may be told to them. */
export function isKnown(assignment: Assignment): boolean {
	const isTold = assignment.quiz.settings.feedback !== 'never';
	return isTold && (!isReleasable(assignment) || assignment.releasedAt !== undefined);
}

/** What goes out: keys and proofs, or what was put right, or words for one student. */
export function releasedOf(
	assignment: Assignment,
	what: 'release' | 'correction' | { note: StudentNote }
): Released {
	const { quiz, corrections } = assignment;
	const isRelease = what === 'release';
	return {
		at: clock.now(),
		...(isRelease && { quiz }),
		// The last of each item holds; a key that was not told is not told by putting it right either.
		corrections: isRelease || isKnown(assignment) ? [...correctionsBy(corrections).values()] : [],
		...(typeof what === 'object' && { note: what.note })
	};
}

/** The fragment of a link for it, signed by the quiz; nothing where the browser has no cryptography. */
export async function releaseFragment(
	assignment: Assignment,
	released: Released
): Promise<string | undefined> {
	if (!hasCrypto()) return undefined;
	const { quiz, privateKey } = assignment;
	return writeRelease(released, quiz.id, { publicKey: quiz.publicKey, privateKey });
}

/** Remember when right and wrong went out. A link that was sent cannot be taken back. */
export async function rememberRelease({ id }: Assignment): Promise<void> {
	const at = clock.now();
	await changeAssignment(id, (present) => ({ ...present, releasedAt: at, editedAt: at }));
}
