import type { Assignment, SchoolClass } from '$lib/model/assignment';
import type { Deck } from '$lib/model/deck';
import type { DeckId } from '$lib/model/ids';
import type { QuizId } from '$lib/model/quiz';
import { kfor } from '$lib/lessons/kfor';
import {
	countSubmissions,
	getAssignment,
	listAssignments,
	listClasses
} from '$lib/storage/assignments';
import { getDecks } from '$lib/storage/decks';
import { lessonDeck } from './begin';

/** What the page of a quiz shows. */
export interface QuizDesk {
	/** Absent when there is none of this id. */
	assignment: Assignment | undefined;
	/** How many results have come back. */
	results: number;
	/** Those that are not archived, and that of the quiz. */
	classes: SchoolClass[];
}

export async function readQuizDesk(id: QuizId): Promise<QuizDesk> {
	const [assignment, counts, classes] = await Promise.all([
		getAssignment(id),
		countSubmissions(),
		listClasses()
	]);
	return {
		assignment,
		results: counts.get(id) ?? 0,
		classes: classes.filter((each) => !each.archived || each.id === assignment?.classId)
	};
}

/** A quiz in the list of the teacher's. */
export interface QuizRow {
	assignment: Assignment;
	results: number;
}

/** Everything that the teacher's list shows. */
export interface TeacherDesk {
	drafts: QuizRow[];
	out: QuizRow[];
	templates: QuizRow[];
	archived: QuizRow[];
	classes: SchoolClass[];
	/** What a quiz can be made of: decks, and the lesson that is not on the shelf. */
	decks: { id: DeckId; title: string }[];
}

export async function readTeacherDesk(): Promise<TeacherDesk> {
	const [assignments, counts, classes, decks] = await Promise.all([
		listAssignments(),
		countSubmissions(),
		listClasses(),
		getDecks()
	]);
	const rows = assignments.map((assignment) => ({
		assignment,
		results: counts.get(assignment.id) ?? 0
	}));
	const kept = rows.filter(({ assignment }) => !assignment.archived);
	const isOut = ({ assignment }: QuizRow) => assignment.handedOutAt !== undefined;
	const isTemplate = ({ assignment }: QuizRow) => assignment.template === true;
	return {
		drafts: kept.filter((row) => !isOut(row) && !isTemplate(row)),
		out: kept.filter(isOut).sort((a, b) => outAt(b) - outAt(a)),
		templates: kept.filter(isTemplate),
		archived: rows.filter(({ assignment }) => assignment.archived),
		classes,
		decks: choicesOf(decks)
	};
}

function outAt({ assignment }: QuizRow): number {
	return assignment.handedOutAt ?? 0;
}

function choicesOf(decks: readonly Deck[]): TeacherDesk['decks'] {
	const shelved = decks
		.filter(
			({ archived, counts }) => !archived && counts.new + counts.learning + counts.learned > 0
		)
		.sort((a, b) => b.addedAt - a.addedAt);
	const isHere = decks.some(({ id }) => id === lessonDeck);
	return [...shelved, ...(isHere ? [] : [{ id: lessonDeck, title: kfor.article.title }])].map(
		({ id, title }) => ({ id, title })
	);
}
