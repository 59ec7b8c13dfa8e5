import type { CopyProblem, Opened, Stamp } from '$lib/exchange/backup-layout';
import { noContent, type Content } from '$lib/model/content';
import { gather, piecesOf, type BackupMessage } from './backup-messages';
import workerUrl from './backup.worker?worker&url';
import { trustedWorkerUrl } from './trusted-url';

/** A copy as a file, and what is the matter when it is read back. */
export interface WrittenCopy {
	bytes: Uint8Array<ArrayBuffer>;
	problem?: CopyProblem;
}

/** Make a file of everything, beside the page, which stays lively meanwhile. */
export function writeInWorker(content: Content, stamp: Stamp): Promise<WrittenCopy> {
	return inWorker<WrittenCopy>(
		async (post) => {
			for (const piece of piecesOf(content)) {
				post(piece);
				await pause();
			}
			post({ kind: 'write', stamp });
		},
		(message) => (message.kind === 'written' ? message : undefined)
	);
}

/** Read a file beside the page. */
export function readInWorker(bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
	const content = noContent();
	return inWorker<Opened>(
		(post) => post({ kind: 'read', bytes }, [bytes.buffer]),
		(message) => {
			if (message.kind === 'rows') gather(content, message.part, message.rows);
			if (message.kind === 'opened') return { content, ...message.stamp };
			return message.kind === 'not-opened' ? { problem: message.problem } : undefined;
		}
	);
}

type Post = (message: BackupMessage, transfer?: Transferable[]) => void;

/** A worker for one job: it says its messages until one of those that come back is the answer. */
function inWorker<T>(
	say: (post: Post) => void | Promise<void>,
	answerIn: (message: BackupMessage) => T | undefined
): Promise<T> {
	const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
	return new Promise<T>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<BackupMessage>) => {
			const answer = answerIn(data);
			if (answer !== undefined) resolve(answer);
		};
		worker.onerror = (event) => reject(new Error(event.message || 'The worker did not start.'));
		Promise.resolve(say((message, transfer = []) => worker.postMessage(message, transfer))).catch(
			reject
		);
	}).finally(() => worker.terminate());
}

function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
