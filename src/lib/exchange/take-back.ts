import { idOfRow, noContent, type Content, type ContentRow } from '$lib/model/content';
import { gapsOf, type Fact } from '$lib/model/fact';
import { isSame } from './canonical';
import { merge } from './merge';
import { byId } from './newest';

/**
 * What there was before a copy was put here, with what has been done since it was: taking back the copy
 * takes back no answer, no new card and no edit.
 */
export function takeBack(before: Content, after: Content, present: Content): Content {
	return merge(before, doneSince(after, present));
}

/** What has come or changed, with the deck, the article, the cards and the pictures that it needs. */
function doneSince(after: Content, present: Content): Content {
	const facts = since(after.facts, present.facts);
	const isNeeded = idsOf([
		...facts.map(({ deckId }) => deckId),
		...since(after.decks, present.decks).map(({ id }) => id)
	]);
	const decks = present.decks.filter(isNeeded);
	const isTheirs = idsOf([...decks, ...facts].flatMap(({ articleId }) => articleId ?? []));
	const isOfFact = idsOf(facts.map(({ id }) => id));
	const isShown = idsOf(picturesOf(facts));
	const media = new Set(since(after.media, present.media));
	const quizzes = quizzesSince(after, present);
	return {
		...noContent(),
		...quizzes,
		articles: present.articles.filter(isTheirs),
		decks,
		facts,
		cards: present.cards.filter(({ factId }) => isOfFact({ id: factId })),
		journal: since(after.journal, present.journal),
		sittings: since(after.sittings, present.sittings),
		settings: since(after.settings, present.settings),
		media: present.media.filter((row) => media.has(row) || isShown(row)),
		bin: since(after.bin, present.bin)
	};
}

/** Results need their quiz, a quiz its class, an attempt what it is an attempt at. */
function quizzesSince(
	after: Content,
	present: Content
): Pick<Content, 'assignments' | 'submissions' | 'classes' | 'given' | 'attempts'> {
	const submissions = since(after.submissions, present.submissions);
	const attempts = since(after.attempts, present.attempts);
	const hasResult = idsOf(submissions.map(({ quizId }) => quizId));
	const wasTaken = idsOf(attempts.map(({ quizId }) => quizId));
	const edited = new Set(since(after.assignments, present.assignments));
	const assignments = present.assignments.filter((row) => edited.has(row) || hasResult(row));
	const changed = new Set(since(after.classes, present.classes));
	const isTaught = idsOf(assignments.flatMap(({ classId }) => classId ?? []));
	const opened = new Set(since(after.given, present.given));
	return {
		assignments,
		submissions,
		classes: present.classes.filter((row) => changed.has(row) || isTaught(row)),
		given: present.given.filter((row) => opened.has(row) || wasTaken(row)),
		attempts
	};
}

function since<T extends ContentRow>(after: readonly T[], present: readonly T[]): T[] {
	const known = byId(after);
	return present.filter((row) => !isSame(known.get(idOfRow(row)), row));
}

function idsOf(ids: readonly string[]): (row: { id: string }) => boolean {
	const wanted = new Set(ids);
	return ({ id }) => wanted.has(id);
}

function picturesOf(facts: readonly Fact[]): string[] {
	return gapsOf(facts).flatMap(({ gap: { written } }) =>
		[written?.picture, written?.backPicture].flatMap((picture) => picture?.id ?? [])
	);
}
