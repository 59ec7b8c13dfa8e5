import { findCodes, type FoundCode } from '$lib/assignment/find-codes';
import { fingerprint } from '$lib/assignment/fingerprint';
import type { Assignment, Submission } from '$lib/model/assignment';
import type { QuizId } from '$lib/model/quiz';
import { addSubmissions, getAssignment, listClasses } from '$lib/storage/assignments';
import { takeBackRows } from '$lib/storage/teacher-rows';
import { m } from '$messages';
import { clock } from './clock.svelte';
import { deeds } from './deeds.svelte';
import { readArrival, type ArrivalProblem } from './read-arrival';
import { unpackFile } from './unpack-files';

/** One thing that came, as the list tells it. */
export type Came = {
	/** Unlike those of all others. */
	key: number;
	/** The file that it was in. */
	from?: string;
} & (
	| {
			kind: 'result';
			submission: Submission;
			title: string;
			/** Four letters of the device. */
			device: string;
			/** It was here already, or came twice in one go. */
			isKnown: boolean;
	  }
	| {
			kind: 'lost';
			problem: ArrivalProblem;
			/** The beginning of the code. */
			excerpt?: string;
			quizId?: QuizId;
			/** The whole code, where it may be opened elsewhere or later. */
			code?: FoundCode;
			by: Submission['by'];
	  }
);

type By = Submission['by'];
type Bare<T> = T extends unknown ? Omit<T, 'key'> : never;

/** Everything that comes back in one visit, by whichever way. */
export class BringBack {
	/** What came, the last first. */
	came = $state.raw<readonly Came[]>([]);
	/** Something is being looked into. */
	busy = $state(false);
	/** A class file among the files, whose passphrase is to be asked. */
	classFiles = $state.raw<readonly { name: string; bytes: Uint8Array }[]>([]);
	/** What came could not be saved. */
	failed = $state(false);

	#readPicture: (picture: Blob) => Promise<string | undefined>;
	#keys = 0;
	#turn: Promise<unknown> = Promise.resolve();
	/** What one go has brought so far. */
	#go: Submission[] | undefined;

	/** @param readPicture Reads the QR code on a picture. */
	constructor(readPicture: (picture: Blob) => Promise<string | undefined>) {
		this.#readPicture = readPicture;
	}

	/** How many of what came are new, were here already, and count for nobody yet. */
	get totals() {
		const results = this.came.filter((row) => row.kind === 'result');
		const known = results.filter(({ isKnown }) => isKnown).length;
		return {
			fresh: results.length - known,
			known,
			lost: this.came.length - results.length
		};
	}

	/** Take a text: a link, a code, a whole thread. */
	takeText(text: string, by: By, from?: string): Promise<void> {
		return this.#inTurn(() => this.#goOf(() => this.#text(text, by, from)));
	}

	/** Take files, as many as there are. */
	takeFiles(files: readonly File[], by: By = 'file'): Promise<void> {
		return this.#inTurn(() =>
			this.#goOf(async () => {
				for (const file of files) await this.#file(file, by);
			})
		);
	}

	/** Take codes one after another as one go, which one undo takes back. */
	beginGo(): void {
		this.#go ??= [];
	}

	endGo(): Promise<void> {
		return this.#inTurn(() => {
			const added = this.#go;
			this.#go = undefined;
			if (added) this.#tell(added);
			return Promise.resolve();
		});
	}

	/** A class file has been opened or left alone. Results that waited for its quizzes are taken now. */
	async leaveClassFile(): Promise<void> {
		this.classFiles = this.classFiles.slice(1);
		const waiting = this.came.flatMap((row) =>
			row.kind === 'lost' && row.problem === 'unknown-quiz' && row.code ? [row] : []
		);
		await this.#inTurn(() =>
			this.#goOf(async () => {
				this.came = this.came.filter((row) => !waiting.some(({ key }) => key === row.key));
				for (const { code, by, from } of waiting) await this.#codes([code!], by, from);
			})
		);
	}

	/** One after another, so that nothing is counted twice and the list stays in order. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		const turn = this.#turn.then(async () => {
			this.busy = true;
			this.failed = false;
			try {
				await work();
			} catch (error) {
				console.warn(error);
				this.failed = true;
			} finally {
				this.busy = false;
			}
		});
		this.#turn = turn;
		return turn;
	}

	async #goOf(work: () => Promise<void>): Promise<void> {
		if (this.#go) return work();
		const added: Submission[] = [];
		this.#go = added;
		try {
			await work();
		} finally {
			this.#go = undefined;
			this.#tell(added);
		}
	}

	async #file(file: File, by: By): Promise<void> {
		for (const found of await unpackFile(file)) {
			const { name } = found;
			if (found.kind === 'text') await this.#text(found.text, by, name);
			else if (found.kind === 'class-file') this.classFiles = [...this.classFiles, found];
			else if (found.kind === 'picture') await this.#picture(found.file, by, name);
			else this.#lose([{ problem: 'unreadable', from: name, by }]);
		}
	}

	/** A QR code on a photo or a screenshot. */
	async #picture(file: Blob, by: By, from: string): Promise<void> {
		await this.#text((await this.#readPicture(file)) ?? '', by, from);
	}

	async #text(text: string, by: By, from?: string): Promise<void> {
		const { codes, lost } = findCodes(text);
		if (codes.length + lost.length === 0) {
			return this.#lose([{ problem: 'nothing', by, ...(from !== undefined && { from }) }]);
		}
		await this.#codes(codes, by, from);
		this.#lose(lost.map((each) => ({ ...each, by, ...(from !== undefined && { from }) })));
	}

	async #codes(codes: readonly FoundCode[], by: By, from?: string): Promise<void> {
		const where = from !== undefined && { from };
		const known = new Map<QuizId, Promise<Assignment | undefined>>();
		const desk = {
			by,
			at: clock.now(),
			classes: await listClasses(),
			getAssignment: (id: QuizId) => {
				if (!known.has(id)) known.set(id, getAssignment(id));
				return known.get(id)!;
			}
		};
		const arrivals = await Promise.all(codes.map((code) => readArrival(code, desk)));
		const results = arrivals.flatMap((arrival) => ('submission' in arrival ? [arrival] : []));
		const added = await addSubmissions(results.map(({ submission }) => submission));
		this.#go?.push(...added);
		const fresh = new Set(added.map(({ id }) => id));
		for (const [index, arrival] of arrivals.entries()) {
			const code = codes[index]!;
			if ('problem' in arrival) {
				this.#lose([{ ...arrival, code, excerpt: code.code.slice(0, 24), by, ...where }]);
				continue;
			}
			const { submission, assignment } = arrival;
			this.#add({
				kind: 'result',
				submission,
				title: assignment.quiz.title,
				device: fingerprint(submission.device),
				// The same result can stand in two codes.
				isKnown: !fresh.delete(submission.id),
				...where
			});
		}
	}

	#lose(lost: readonly Omit<Extract<Came, { kind: 'lost' }>, 'kind' | 'key'>[]): void {
		for (const each of lost) this.#add({ kind: 'lost', ...each });
	}

	/** One undo takes back what one go has brought, and it is told no more. */
	#tell(added: readonly Submission[]): void {
		if (added.length === 0) return;
		const ids = new Set(added.map(({ id }) => id));
		const none = { classes: [], assignments: [], submissions: [] };
		deeds.did(m.results_told({ count: added.length }), async () => {
			await takeBackRows(none, { ...none, submissions: [...added] });
			this.came = this.came.filter((row) => row.kind === 'lost' || !ids.has(row.submission.id));
		});
	}

	#add(row: Bare<Came>): void {
		this.#keys += 1;
		this.came = [{ ...row, key: this.#keys }, ...this.came];
	}
}
