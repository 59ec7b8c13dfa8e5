import { kfor } from '$lib/lessons/kfor';
import type { FactCounts } from '$lib/model/deck';
import type { ArticleId } from '$lib/model/ids';

/** A lesson that ships with the app, as it stands on the shelf before it is begun. */
export interface Lesson {
	articleId: ArticleId;
	title: string;
	counts: FactCounts;
}

const { id: articleId, title } = kfor.article;
const lessons: readonly Lesson[] = [
	{ articleId, title, counts: { new: kfor.facts.length, learning: 0, learned: 0 } }
];

/** The lessons of which there is no deck yet. Where the browser keeps nothing, these can be read all the same. */
export function lessonsBeside(decks: readonly { articleId?: ArticleId }[]): Lesson[] {
	return lessons.filter((lesson) => decks.every((deck) => deck.articleId !== lesson.articleId));
}
