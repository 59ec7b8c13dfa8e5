import { makeKeyPair } from '$lib/assignment/keys';
import { withoutIdleRivals } from '$lib/assignment/rivals';
import type { Assignment } from '$lib/model/assignment';
import type { DeckId } from '$lib/model/ids';
import { defaultQuizSettings, quizIdOf, USUAL_ITEMS, type QuizItem } from '$lib/model/quiz';
import { seedOf } from '$lib/random/random';
import { listAssignments, putAssignment } from '$lib/storage/assignments';
import { chooseItems } from './choose-items';
import { clock } from './clock.svelte';
import { readQuizSource, type AskedItem } from './quiz-source';

/** The quiz that is being made of a deck: the one that was begun, or a new one with questions chosen for it. */
export async function openDraftOf(deckId: DeckId): Promise<Assignment | undefined> {
	const begun = (await listAssignments()).find(
		(each) =>
			each.deckId === deckId && each.handedOutAt === undefined && !each.template && !each.archived
	);
	if (begun) return begun;
	const source = await readQuizSource(deckId);
	if (!source) return undefined;
	const { title, source: from } = source;
	return addDraft({ title, ...(from && { source: from }) }, deckId, (id) =>
		chooseItems(source.askables, USUAL_ITEMS, seedOf(id))
	);
}

/** A quiz without questions, for those that a teacher writes. */
export function addEmptyDraft(title: string): Promise<Assignment> {
	return addDraft({ title }, undefined, () => []);
}

async function addDraft(
	quiz: Pick<Assignment['quiz'], 'title' | 'source'>,
	deckId: DeckId | undefined,
	choose: (id: string) => AskedItem[]
): Promise<Assignment> {
	const { publicKey, privateKey } = await makeKeyPair();
	const id = quizIdOf(publicKey);
	const now = clock.now();
	const assignment: Assignment = {
		id,
		quiz: {
			...quiz,
			id,
			items: withIds(choose(id), 1),
			pools: [],
			settings: defaultQuizSettings,
			publicKey,
			madeAt: now
		},
		privateKey,
		...(deckId && { deckId }),
		extensions: {},
		corrections: [],
		editedAt: now
	};
	await putAssignment(assignment);
	return assignment;
}

/** Questions as items of a quiz, each worth a point, counted up from an id. */
export function withIds(asked: readonly AskedItem[], from: number): QuizItem[] {
	return asked.map((item, index) => ({
		...withoutIdleRivals(item),
		id: from + index,
		points: 1
	}));
}

/**
 * The same quiz anew: with keys and an id of its own, so that what answers the old one is not taken for an
 * answer to it, and for nobody in particular.
 */
export async function copyOf(
	{ quiz, deckId }: Assignment,
	{ title = quiz.title, template }: { title?: string; template?: true } = {}
): Promise<Assignment> {
	const { publicKey, privateKey } = await makeKeyPair();
	const id = quizIdOf(publicKey);
	const now = clock.now();
	const { opens: _opens, due: _due, ...settings } = quiz.settings;
	return {
		id,
		quiz: { ...quiz, id, title, publicKey, madeAt: now, settings },
		privateKey,
		...(deckId && { deckId }),
		...(template && { template }),
		extensions: {},
		corrections: [],
		editedAt: now
	};
}
