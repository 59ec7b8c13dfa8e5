import { version } from '$app/environment';
import { MAX_FILE_BYTES, type CopyProblem } from '$lib/exchange/backup-layout';
import { differenceOf } from '$lib/exchange/difference';
import { merge } from '$lib/exchange/merge';
import { takeBack } from '$lib/exchange/take-back';
import type { Content, Difference } from '$lib/model/content';
import type { Timestamp } from '$lib/model/time';
import { readContent, rewriteContent } from '$lib/storage/backup';
import { deleteDatabase, getLastCopy, noteCopy, type Holdings } from '$lib/storage/last-copy';
import type { LastBackup } from '$lib/storage/meta';
import { readInWorker, writeInWorker } from '$lib/workers/backup';
import { m } from '$messages';
import { copyName } from './copy-name';
import { deeds } from './deeds.svelte';
import { askPlace, putFile, shareFile } from './hand-out';
import { rememberMet } from './met';
import { forgetShared } from './shared';

/** What is being done, and takes a while. */
export type Work = 'saving' | 'opening' | 'putting' | 'deleting';

/** What went wrong, as a code. */
export type BackupTrouble =
	CopyProblem | 'not-saved' | 'unsound' | 'not-opened' | 'not-put' | 'not-deleted';

/** A copy that was opened, and what would become of this device. */
export interface Preview {
	name: string;
	savedAt: Timestamp;
	holds: Holdings;
	merge: Difference;
	replace: Difference;
	/** Whether there is nothing here that could be lost. */
	isEmptyHere: boolean;
}

/** A copy as a file, before it is anywhere. */
interface Packed {
	at: Timestamp;
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
	/** How many entries its journal has. */
	entries: number;
}

/** Copies of everything: saving one, opening one, and deleting what is here. */
export class Backup {
	work = $state<Work>();
	trouble = $state<BackupTrouble>();
	/** The copy that was just saved, and its size in bytes. */
	saved = $state.raw<LastBackup & { bytes: number }>();
	/** A copy that is ready to be shared, for which the browser wants another tap. */
	ready = $state.raw<Packed>();
	preview = $state.raw<Preview>();
	/** What was just done with a copy. */
	done = $state.raw<{ how: 'merge' | 'replace'; name: string }>();

	#theirs: Content | undefined;

	/** Save a copy where the learner wants it, or among the downloads. */
	save(): Promise<void> {
		return this.#working('saving', 'not-saved', async () => {
			const at = Date.now();
			const suggested = copyName(at, await getLastCopy());
			const place = await askPlace(suggested, m.backup_file_type());
			if (place === 'nowhere') return;
			const packed = await this.#pack(at, suggested);
			const name = await putFile(place, suggested, packed.bytes);
			await this.#note(packed, name, place === 'downloads' ? 'downloads' : 'chosen');
		});
	}

	/** Hand a copy to another app of the phone. */
	share(): Promise<void> {
		return this.#working('saving', 'not-saved', async () => {
			const at = Date.now();
			const packed = this.ready ?? (await this.#pack(at, copyName(at, await getLastCopy())));
			this.ready = undefined;
			const outcome = await shareFile(packed.name, packed.bytes);
			if (outcome === 'shared') await this.#note(packed, packed.name, 'shared');
			if (outcome === 'tap-again') this.ready = packed;
		});
	}

	/** Read a file, and work out what it would change. */
	open(file: File): Promise<void> {
		this.close();
		return this.#working('opening', 'not-opened', async () => {
			if (file.size > MAX_FILE_BYTES) {
				this.trouble = 'too-large';
				return;
			}
			const opened = await readInWorker(new Uint8Array(await file.arrayBuffer()));
			if ('problem' in opened) {
				this.trouble = opened.problem;
				return;
			}
			const { content, savedAt } = opened;
			const present = await readContent();
			const merged = merge(present, content);
			await pause();
			const merging = differenceOf(present, merged);
			await pause();
			this.#theirs = content;
			this.preview = {
				name: file.name,
				savedAt,
				holds: holdingsOf(content),
				merge: merging,
				replace: differenceOf(present, content),
				isEmptyHere: isEmpty(present)
			};
		});
	}

	/** Put the opened copy here. It can be taken back while the app is open. */
	put(how: 'merge' | 'replace'): Promise<void> {
		return this.#working('putting', 'not-put', async () => {
			const { preview } = this;
			const theirs = this.#theirs;
			if (!preview || !theirs) throw new Error('No copy is open.');
			let after = theirs;
			const before = await rewriteContent((present) => {
				after = how === 'merge' ? merge(present, theirs) : theirs;
				return after;
			});
			const noted = await getLastCopy();
			const { name, savedAt: at } = preview;
			if (how === 'replace')
				await noteCopy({ at, name, where: 'chosen', entries: theirs.journal.length });
			if (theirs.decks.length > 0) rememberMet();
			this.close();
			this.done = { how, name };
			const told = how === 'merge' ? m.backup_told_merged() : m.backup_told_replaced();
			deeds.did(told, () => this.#takeBack(before, after, noted));
		});
	}

	async #takeBack(before: Content, after: Content, noted: LastBackup | undefined): Promise<void> {
		this.work = 'putting';
		try {
			await rewriteContent((present) => takeBack(before, after, present));
			await noteCopy(noted);
			this.done = undefined;
		} finally {
			this.work = undefined;
		}
	}

	/** Delete everything that this browser keeps of the app, and begin anew. */
	deleteAll(home: string): Promise<void> {
		return this.#working('deleting', 'not-deleted', async () => {
			await deleteDatabase();
			forgetTraces();
			await forgetShared();
			location.replace(home);
			// What is on screen is of no use any more, until the new page comes.
			await new Promise(() => undefined);
		});
	}

	/** Put the opened copy away without doing anything. */
	close(): void {
		this.preview = undefined;
		this.trouble = undefined;
		this.done = undefined;
		this.#theirs = undefined;
	}

	async #pack(at: Timestamp, name: string): Promise<Packed> {
		const content = await readContent();
		const { bytes, problem } = await writeInWorker(content, { savedAt: at, app: version });
		if (problem) this.trouble = 'unsound';
		return { at, name, bytes, entries: content.journal.length };
	}

	async #note(packed: Packed, name: string, where: LastBackup['where']): Promise<void> {
		const { at, entries, bytes } = packed;
		this.saved = { at, name, where, entries, bytes: bytes.length };
		// A copy that cannot be opened is none.
		if (this.trouble !== 'unsound') await noteCopy({ at, name, where, entries });
	}

	async #working(work: Work, trouble: BackupTrouble, act: () => Promise<void>): Promise<void> {
		if (this.work) return;
		this.work = work;
		this.trouble = undefined;
		this.saved = undefined;
		try {
			await act();
		} catch (error) {
			console.warn(error);
			this.trouble = trouble;
		} finally {
			this.work = undefined;
		}
	}
}

/** Whether there is nothing that could be lost. */
function isEmpty({ decks, journal, bin, assignments, classes, given }: Content): boolean {
	return [decks, journal, bin, assignments, classes, given].every((rows) => rows.length === 0);
}

function holdingsOf(content: Content): Holdings {
	const { decks, facts, journal, assignments, given, submissions, attempts } = content;
	return {
		decks: decks.length,
		facts: facts.length,
		answers: journal.filter(({ kind }) => kind === 'review').length,
		quizzes: assignments.length + given.length,
		results: submissions.length + attempts.length
	};
}

/** What the first paint knows of the learner. */
function forgetTraces(): void {
	const keys = Object.keys(localStorage).filter((key) => key.startsWith('recollect-'));
	for (const key of keys) localStorage.removeItem(key);
}

/** A moment for the page to answer whoever uses it. */
function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
