import { digestOf } from '$lib/assignment/digest';
import { packQuiz } from '$lib/assignment/pack-quiz';
import { sealQuiz } from '$lib/assignment/seal';
import type { Assignment } from '$lib/model/assignment';
import type { Quiz, QuizId } from '$lib/model/quiz';
import { changeAssignment, getAssignment } from '$lib/storage/assignments';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';

/** Why a quiz cannot be handed out, as a code. */
export type FreezeProblem =
	| 'gone'
	| 'template'
	| 'no-items'
	| 'class-file'
	| 'no-crypto'
	/** It is not any more what was given away. */
	| 'changed';

/** A quiz as it goes out: a sealed one without its keys. */
export function handedOutForm(quiz: Quiz): Quiz {
	return quiz.settings.mode === 'sealed' ? sealQuiz(quiz) : quiz;
}

/** What stands in the way of handing a quiz out. */
export function freezeProblemOf(assignment: Assignment): FreezeProblem | undefined {
	const { quiz, template, handedOutAt } = assignment;
	if (handedOutAt !== undefined) return undefined;
	if (template) return 'template';
	if (quiz.items.length === 0) return 'no-items';
	if (quiz.settings.mode === 'sealed' && !isSaved(assignment)) return 'class-file';
	// Only a page that came by https, or from the device itself, has it.
	return globalThis.crypto?.subtle ? undefined : 'no-crypto';
}

/** Whether the class file has the quiz as it is now. */
export function isSaved({ savedAt = 0, editedAt }: Assignment): boolean {
	return savedAt >= editedAt;
}

/**
 * Freeze a quiz, once: whoever gives it away in whatever form calls this, and from then on it stays as it
 * is. What was given may be a moment old: it must be the quiz that is frozen. To take it back makes it a
 * draft again.
 */
export async function freezeQuiz(
	id: QuizId,
	given?: Quiz
): Promise<{ assignment: Assignment } | { problem: FreezeProblem }> {
	const present = await getAssignment(id);
	const problem = present ? freezeProblemOf(present) : 'gone';
	if (!present || problem) return { problem: problem ?? 'gone' };
	if (given && JSON.stringify(given) !== JSON.stringify(present.quiz))
		return { problem: 'changed' };
	if (present.handedOutAt !== undefined) return { assignment: present };

	const digest = await digestOf(packQuiz(handedOutForm(present.quiz)));
	const changed = await changeAssignment(id, (now) =>
		now.handedOutAt === undefined && now.editedAt === present.editedAt
			? { ...now, handedOutAt: clock.now(), digest, editedAt: clock.now() }
			: now
	);
	if (!changed) return { problem: 'gone' };
	// It was edited in another tab at this very moment: it goes out as it is then.
	if (changed.after.handedOutAt === undefined) return freezeQuiz(id, given);
	if (changed.before.handedOutAt === undefined) {
		deeds.did(m.teach_told_handed_out({ title: present.quiz.title }), () => thaw(id));
	}
	return { assignment: changed.after };
}

/** Make a quiz a draft again, as if it had not been handed out. */
async function thaw(id: QuizId): Promise<void> {
	await changeAssignment(id, ({ handedOutAt: _out, digest: _digest, ...draft }) => ({
		...draft,
		editedAt: clock.now()
	}));
}
