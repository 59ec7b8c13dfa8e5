import type { DeckId, GapId } from '$lib/model/ids';
import type { Quiz, QuizItem } from '$lib/model/quiz';
import { seedOf } from '$lib/random/random';
import { chooseItems } from './choose-items';
import { anotherWay } from './quiz-edits';
import { readQuizSource, type AskedItem, type QuizSource } from './quiz-source';

/** A question that can be put into a quiz, as it is listed. */
export interface Choice {
	id: GapId;
	words: string;
	answer: string;
	/** It is in the quiz already. */
	isIn: boolean;
}

/** What the questions of a quiz were chosen from, read when it is first needed. */
export class QuestionDesk {
	readonly #deckId: DeckId | undefined;
	#source: Promise<QuizSource | undefined> | undefined;
	/** Gaps that are known; none before somebody asked. */
	#gaps = $state.raw<ReadonlySet<GapId>>();

	/** How many cards by hand cannot be asked in a quiz, once that is known. */
	leftOut = $state(0);

	constructor(deckId: DeckId | undefined) {
		this.#deckId = deckId;
	}

	/** Look at what there is to choose from, before somebody asks. */
	async look(): Promise<void> {
		await this.#read();
	}

	/** Whether a question can be asked in another way: not one that the teacher wrote. */
	canVary({ question }: QuizItem): boolean {
		return this.#deckId !== undefined && (this.#gaps?.has(question.gapId) ?? true);
	}

	/** The same gap asked in another way; nothing when there is none. */
	async anotherWay(item: QuizItem): Promise<AskedItem | undefined> {
		const found = (await this.#read())?.askables.find(({ gap }) => gap.id === item.question.gapId);
		return found && anotherWay(found, item);
	}

	/** Everything that can be asked, in the order of the article. */
	async choices(items: readonly QuizItem[]): Promise<Choice[]> {
		const inQuiz = new Set(items.map(({ question }) => question.gapId));
		const source = await this.#read();
		return (source?.askables ?? []).map(({ gap, words, answers }) => ({
			id: gap.id,
			words,
			answer: answers[0] ?? '',
			isIn: inQuiz.has(gap.id)
		}));
	}

	/** Some gaps as questions, in ways that go with what the quiz has. */
	async ask(gaps: readonly GapId[], quiz: Quiz): Promise<AskedItem[]> {
		const source = await this.#read();
		const wanted = source?.askables.filter(({ gap }) => gaps.includes(gap.id)) ?? [];
		const seed = seedOf(quiz.id, quiz.items.length);
		// Each by itself: who chooses a question wants it, whatever it tells of others.
		return wanted.flatMap((askable) => chooseItems([askable], 1, seed));
	}

	async #read(): Promise<QuizSource | undefined> {
		this.#source ??= this.#deckId ? readQuizSource(this.#deckId) : Promise.resolve(undefined);
		const source = await this.#source;
		this.#gaps ??= new Set(source?.askables.map(({ gap }) => gap.id));
		this.leftOut = source?.leftOut ?? 0;
		return source;
	}
}
