import { makeKeyPair, type KeyPair } from '$lib/assignment/keys';
import type { Attempt, Given } from '$lib/model/attempt';
import type { QuizId } from '$lib/model/quiz';
import { addAttempt, changeAttempt, deviceKey } from '$lib/storage/attempts';
import { changeGiven, getTaken, type Taken } from '$lib/storage/taking';
import { watch } from '$lib/storage/watch';
import { Live } from './live.svelte';

/** Where a quiz that is taken is kept, and read from as it changes. */
export interface QuizStore {
	/** Nothing while it is read, or when it is not there any more. */
	readonly current: Taken | undefined;
	/** Whether it outlives the page. */
	readonly isKept: boolean;
	begin(attempt: Attempt): Promise<Attempt>;
	changeAttempt(
		id: Attempt['id'],
		change: (present: Attempt) => Attempt
	): Promise<Attempt | undefined>;
	changeGiven(change: (present: Given) => Given): Promise<Given | undefined>;
	/** What this device signs with. */
	deviceKey(): Promise<KeyPair>;
}

/** In the database: every tab sees it at once. */
export class StoredQuiz implements QuizStore {
	readonly isKept = true;
	readonly #id: QuizId;
	readonly #live: Live<Taken | undefined>;

	constructor(id: QuizId) {
		this.#id = id;
		this.#live = new Live<Taken | undefined>(
			watch(() => getTaken(id)),
			undefined
		);
	}

	get current(): Taken | undefined {
		return this.#live.current;
	}

	begin = addAttempt;
	changeAttempt = changeAttempt;
	changeGiven = (change: (present: Given) => Given) => changeGiven(this.#id, change);
	deviceKey = () => deviceKey(makeKeyPair);
}

/** In this page alone: to look at a quiz before it is handed out, or where a browser keeps nothing. */
export class QuizInMemory implements QuizStore {
	readonly isKept = false;
	#taken = $state.raw() as Taken;
	#key: Promise<KeyPair> | undefined;

	constructor(given: Given) {
		this.#taken = { given, attempts: [] };
	}

	get current(): Taken {
		return this.#taken;
	}

	begin = (attempt: Attempt): Promise<Attempt> => {
		const { given, attempts } = this.#taken;
		this.#taken = { given, attempts: [...attempts, attempt] };
		return Promise.resolve(attempt);
	};

	changeAttempt: QuizStore['changeAttempt'] = (id, change) => {
		const { given, attempts } = this.#taken;
		const changed = attempts.map((each) => (each.id === id ? change(each) : each));
		this.#taken = { given, attempts: changed };
		return Promise.resolve(changed.find((each) => each.id === id));
	};

	changeGiven: QuizStore['changeGiven'] = (change) => {
		const { given, attempts } = this.#taken;
		this.#taken = { given: change(given), attempts };
		return Promise.resolve(this.#taken.given);
	};

	deviceKey = () => (this.#key ??= makeKeyPair());
}
