import { withCorrection } from '$lib/assignment/correct';
import type { Assignment, Correction } from '$lib/model/assignment';
import type { QuizId } from '$lib/model/quiz';
import { changeAssignment } from '$lib/storage/assignments';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';

/** What was put right about a question, before it is said when. */
export type CorrectionDraft = Omit<Correction, 'at'>;

/** An assignment as it would be with a key put right. */
export function wouldBe(assignment: Assignment, draft: CorrectionDraft): Assignment {
	return withCorrection(assignment, { ...draft, at: clock.now() });
}

/** Put a key right, which scores everybody anew. One undo takes it back. */
export async function correct(id: QuizId, draft: CorrectionDraft, told: string): Promise<void> {
	const correction: Correction = { ...draft, at: clock.now() };
	const changed = await changeAssignment(id, (present) => ({
		...withCorrection(present, correction),
		editedAt: clock.now()
	}));
	if (!changed) throw new Error(`No quiz ${id}.`);
	deeds.did(told, () =>
		changeAssignment(id, (present) => ({
			...present,
			corrections: present.corrections.filter(
				({ item, at }) => item !== correction.item || at !== correction.at
			),
			editedAt: clock.now()
		}))
	);
}
