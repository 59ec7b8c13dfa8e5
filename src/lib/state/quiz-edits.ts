import {
	defaultQuizSettings,
	MOST_ITEMS,
	type Pool,
	type Quiz,
	type QuizItem,
	type QuizSettings
} from '$lib/model/quiz';
import { withIds } from './quiz-draft';
import type { AskedItem, Askable } from './quiz-source';

/*
 * Changes to a quiz that is being made, each from one quiz to the next.
 */

/** The id for the next item: ids are never used again, as long as the last one is there. */
export function nextItemId({ items }: Pick<Quiz, 'items'>): number {
	return Math.max(0, ...items.map(({ id }) => id)) + 1;
}

/** With more questions at the end, as long as a quiz may have them. */
export function withMore(quiz: Quiz, asked: readonly AskedItem[]): Quiz {
	const items = [...quiz.items, ...withIds(asked, nextItemId(quiz))];
	return { ...quiz, items: items.slice(0, MOST_ITEMS) };
}

/** Without some questions; a pool that nobody is in any more goes too. */
export function withoutItems(quiz: Quiz, ids: readonly number[]): Quiz {
	return tidy({ ...quiz, items: quiz.items.filter(({ id }) => !ids.includes(id)) });
}

/** With a question in place of the one of its id, or at the end. */
export function withItem(quiz: Quiz, item: QuizItem): Quiz {
	const isThere = quiz.items.some(({ id }) => id === item.id);
	const items = isThere
		? quiz.items.map((other) => (other.id === item.id ? item : other))
		: [...quiz.items, item];
	return { ...quiz, items };
}

/** With a question so many places further on. */
export function moved(quiz: Quiz, id: number, by: number): Quiz {
	const from = quiz.items.findIndex((item) => item.id === id);
	const to = Math.min(Math.max(from + by, 0), quiz.items.length - 1);
	const items = [...quiz.items];
	const [item] = items.splice(from, 1);
	if (item) items.splice(to, 0, item);
	return { ...quiz, items };
}

/** With some questions put together, of which chance picks so many for each student. */
export function pooled(quiz: Quiz, ids: readonly number[], pick: number): Quiz {
	const pool = quiz.pools.length;
	const items = quiz.items.map((item) => (ids.includes(item.id) ? { ...item, pool } : item));
	return tidy({ ...quiz, items, pools: [...quiz.pools, { pick }] });
}

/** With a pool of which another number is picked. */
export function withPick(quiz: Quiz, pool: number, pick: number): Quiz {
	const pools = quiz.pools.map((other, index) => (index === pool ? { ...other, pick } : other));
	return tidy({ ...quiz, pools });
}

/** With the questions of a pool asked of everybody. */
export function unpooled(quiz: Quiz, pool: number): Quiz {
	const items = quiz.items.map((item) => (item.pool === pool ? withoutPool(item) : item));
	return tidy({ ...quiz, items });
}

function withoutPool({ pool: _, ...item }: QuizItem): QuizItem {
	return item;
}

/** Pools counted without gaps, none of them empty, none with more to pick than it has. */
function tidy(quiz: Quiz): Quiz {
	const sizes = quiz.pools.map((_, pool) => quiz.items.filter((item) => item.pool === pool).length);
	const kept = quiz.pools.flatMap((pool, index): { pool: Pool; index: number }[] =>
		sizes[index]! > 0 ? [{ pool: { ...pool, pick: bounded(pool.pick, sizes[index]!) }, index }] : []
	);
	const place = new Map(kept.map(({ index }, at) => [index, at]));
	return {
		...quiz,
		pools: kept.map(({ pool }) => pool),
		items: quiz.items.map((item) =>
			item.pool === undefined ? item : { ...item, pool: place.get(item.pool)! }
		)
	};
}

function bounded(pick: number, size: number): number {
	return Math.min(Math.max(1, pick), size);
}

/** With one setting changed, and those that can then not stay as they are. */
export function withSettings(quiz: Quiz, changes: Changes): Quiz {
	const all = Object.entries({ ...quiz.settings, ...changes });
	const settings = Object.fromEntries(
		all.filter(([, value]) => value !== undefined)
	) as unknown as QuizSettings;
	// Without keys on the student's device nothing can be told there.
	const isTold = settings.feedback === 'each' || settings.feedback === 'end';
	if (settings.mode === 'sealed' && isTold) settings.feedback = 'release';
	const isOpened = changes.mode === 'practice' && quiz.settings.mode === 'sealed';
	if (isOpened && settings.feedback === 'release') {
		settings.feedback = defaultQuizSettings.feedback;
	}
	return { ...quiz, settings };
}

/** Settings to change; `undefined` takes away. */
export type Changes = { [Key in keyof QuizSettings]?: QuizSettings[Key] | undefined };

/** An item without its question: its id, points and pool. */
export function bare({ id, points, pool }: QuizItem): Pick<QuizItem, 'id' | 'points' | 'pool'> {
	return { id, points, ...(pool !== undefined && { pool }) };
}

/** So many faces of each kind are offered one after the other. */
const FACES = 3;

/** The same gap asked in another way: the next kind, and after all kinds other faces of them. */
export function anotherWay(askable: Askable, { question }: QuizItem): AskedItem | undefined {
	const ways = [...Array(FACES).keys()].flatMap((face) =>
		askable
			.kinds()
			.flatMap((kind) => askable.ask(kind, question.seed - (question.seed % FACES) + face) ?? [])
	);
	const different = ways.filter(
		(way, index) => ways.findIndex((other) => isSame(other, way)) === index
	);
	const at = different.findIndex((way) => isSame(way, { question }));
	return different.length > 1 ? different[(at + 1) % different.length] : undefined;
}

function isSame(one: Pick<AskedItem, 'question'>, other: Pick<AskedItem, 'question'>): boolean {
	const bare = ({ question }: Pick<AskedItem, 'question'>) =>
		JSON.stringify({ ...question, seed: 0 });
	return bare(one) === bare(other);
}
