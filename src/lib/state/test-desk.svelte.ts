import type { Attempt, Given } from '$lib/model/attempt';
import type { Marked } from './quiz-marks';
import { changeKept, getKept } from '$lib/storage/kept';
import { watch } from '$lib/storage/watch';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { sayRight, voidAnswers, writeAnswers } from './count-test';
import { deeds } from './deeds.svelte';
import { Live } from './live.svelte';
import { makeTest, retakeTest, type Test, type TestTerms } from './make-test';
import type { ModeDeck } from './mode-deck';
import { markAttempt, type MarkedItem } from './quiz-marks';

/**
 * The test of a deck that is under way on this device, or was the last: saved at each answer, so that a
 * reload goes on. Its answers come into the journal when it is finished.
 */
export class TestDesk {
	readonly deck: ModeDeck;
	readonly #live: Live<{ test: Test | undefined } | undefined>;
	/** Its answers could not be written. */
	failed = $state(false);

	constructor(deck: ModeDeck) {
		this.deck = deck;
		const { key } = this;
		this.#live = new Live<{ test: Test | undefined } | undefined>(
			watch(async () => ({ test: await getKept<Test>(key) })),
			undefined
		);
		void this.count();
	}

	get key() {
		return `kept:test:${this.deck.deck.id}` as const;
	}

	/** Whether it is known yet if there is one. */
	get isRead(): boolean {
		return this.#live.current !== undefined;
	}

	get test(): Test | undefined {
		return this.#live.current?.test;
	}

	/** Begin one; tells whether there is anything to ask. */
	async begin(terms: TestTerms): Promise<boolean> {
		return this.#put(makeTest(this.deck, terms, newSeed(), clock.now()));
	}

	/** Begin one of what was missed in the last. */
	async retake(missed: readonly MarkedItem[]): Promise<boolean> {
		const items = missed.map(({ item }) => item.question);
		return this.#put(retakeTest(this.deck, items, newSeed(), clock.now()));
	}

	/** Leave the one that is shown: to begin another. */
	async close(): Promise<void> {
		await changeKept(this.key, () => undefined);
	}

	async #put(test: Test | undefined): Promise<boolean> {
		if (test) await changeKept<Test>(this.key, () => test);
		return test !== undefined;
	}

	/** Save what has changed in its answers; when it is finished they count. */
	changeAttempt = async (
		id: Attempt['id'],
		change: (present: Attempt) => Attempt
	): Promise<Attempt | undefined> => {
		const kept = await changeKept<Test>(this.key, (test) =>
			test?.attempt.id === id ? { ...test, attempt: change(test.attempt) } : test
		);
		if (kept?.attempt.id !== id) return undefined;
		await this.count();
		return kept.attempt;
	};

	/** Write the answers of a finished test into the journal, if they are not there yet. */
	async count(): Promise<void> {
		this.failed = false;
		try {
			const test = await getKept<Test>(this.key);
			if (!test || test.counted || test.attempt.finishedAt === undefined) return;
			const count = await writeAnswers(test);
			await this.#change((present) => ({ ...present, counted: 'yes' }));
			if (count > 0) deeds.did(m.test_told({ count }), () => this.#takeBack(test));
		} catch (error) {
			console.warn(error);
			this.failed = true;
		}
	}

	async #takeBack(test: Test): Promise<void> {
		await voidAnswers(test.sittingId);
		await this.#change((present) =>
			present.sittingId === test.sittingId ? { ...present, counted: 'taken-back' } : present
		);
	}

	/** The learner’s word that an answer was right. */
	async sayRight(item: number): Promise<void> {
		const { test } = this;
		if (!test || test.saidRight.includes(item)) return;
		if (test.counted === 'yes') await sayRight(test, item);
		await this.#change((present) => ({
			...present,
			saidRight: [...new Set([...present.saidRight, item])]
		}));
	}

	#change(change: (present: Test) => Test) {
		return changeKept<Test>(this.key, (present) => present && change(present));
	}
}

/** A test in the shape in which quizzes are taken. */
export function givenOf({ quiz }: Test): Given {
	return { id: quiz.id, quiz, digest: '', openedAt: quiz.madeAt, editedAt: quiz.madeAt };
}

/** What became of a test, the learner’s own word included. */
export function markTest(test: Test): Marked['items'] {
	return markAttempt(givenOf(test), test.attempt).items.map((mark) =>
		test.saidRight.includes(mark.item.id) ? { ...mark, right: true, points: mark.of } : mark
	);
}

function newSeed(): number {
	return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
