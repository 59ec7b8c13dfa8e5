import type { Attempt } from '$lib/model/attempt';
import { newId, type SittingId } from '$lib/model/ids';
import type { QuestionKind } from '$lib/model/question';
import { defaultQuizSettings, type Quiz, type QuizQuestion } from '$lib/model/quiz';
import { chooseItems } from './choose-items';
import type { ModeDeck } from './mode-deck';
import { quizSourceOf, type Askable, type AskedItem } from './quiz-source';

/** A test on oneself: a quiz that nobody hands out, with its answers so far. */
export interface Test {
	quiz: Quiz;
	attempt: Attempt;
	/** Names its answers in the journal. */
	sittingId: SittingId;
	/** Whether its answers are in the journal, once it is finished; taken back by the learner. */
	counted?: 'yes' | 'taken-back';
	/** Items whose answer was judged wrong and was right, by the learner’s own word. */
	saidRight: number[];
}

/** How long a test is, in which kinds. */
export interface TestTerms {
	count: number;
	kinds: readonly QuestionKind[];
}

/** What of a deck an app can ask and grade, resting and hidden cards left out. */
export function testable({ facts, cards, materials }: ModeDeck): Askable[] {
	const awake = new Set(cards.map(({ gapId }) => gapId));
	return quizSourceOf(facts, materials).askables.filter(({ gap }) => awake.has(gap.id));
}

/** The kinds in which something of a deck can be asked. */
export function kindsIn(askables: readonly Askable[]): ReadonlySet<QuestionKind> {
	return new Set(askables.flatMap((askable) => askable.kinds()));
}

/** A test over a deck; nothing when it cannot be asked in these kinds. */
export function makeTest(
	deck: ModeDeck,
	{ count, kinds }: TestTerms,
	seed: number,
	now: number
): Test | undefined {
	const wanted = testable(deck).map((askable) => ({
		...askable,
		kinds: () => askable.kinds().filter((kind) => kinds.includes(kind))
	}));
	return testOf(deck.deck.title, chooseItems(wanted, count, seed), seed, now);
}

/** The questions of a test that were missed once more, with other words and options where there are. */
export function retakeTest(
	deck: ModeDeck,
	missed: readonly QuizQuestion[],
	seed: number,
	now: number
): Test | undefined {
	const askables = testable(deck);
	const again = missed.flatMap(({ gapId, kind }): AskedItem[] => {
		const askable = askables.find(({ gap }) => gap.id === gapId);
		const asked = askable?.ask(kind, seed) ?? askable?.ask(askable.kinds()[0]!, seed);
		return asked ? [asked] : [];
	});
	return testOf(deck.deck.title, again, seed, now);
}

function testOf(
	title: string,
	asked: readonly AskedItem[],
	seed: number,
	now: number
): Test | undefined {
	if (asked.length === 0) return undefined;
	const items = asked.map((item, index) => ({ ...item, id: index, points: 1 }));
	const settings = {
		...defaultQuizSettings,
		feedback: 'end' as const,
		shuffleQuestions: true,
		shuffleOptions: false
	};
	const quiz: Quiz = {
		id: 'quiz:test',
		title,
		items,
		pools: [],
		settings,
		publicKey: '',
		madeAt: now
	};
	const attempt: Attempt = {
		id: newId('attempt'),
		quizId: quiz.id,
		number: 1,
		seed,
		startedAt: now,
		at: 0,
		answers: [],
		reports: [],
		editedAt: now
	};
	return { quiz, attempt, sittingId: newId('sitting'), saidRight: [] };
}
