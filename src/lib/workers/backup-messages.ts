import type { CopyProblem, Stamp } from '$lib/exchange/backup-layout';
import { contentParts, type Content, type ContentPart, type ContentRow } from '$lib/model/content';

/** What goes to and fro between a page and the worker of its copies. */
export type BackupMessage =
	/** Some rows of the content, either way. */
	| { kind: 'rows'; part: ContentPart; rows: ContentRow[] }
	/** To the worker: that was all of it, make a file of it. */
	| { kind: 'write'; stamp: Stamp }
	/** From the worker: the file, and what is the matter when it is read back. */
	| { kind: 'written'; bytes: Uint8Array<ArrayBuffer>; problem?: CopyProblem }
	/** To the worker: read this file. */
	| { kind: 'read'; bytes: Uint8Array<ArrayBuffer> }
	/** From the worker, after all rows. */
	| { kind: 'opened'; stamp: Stamp }
	| { kind: 'not-opened'; problem: CopyProblem };

/** Few enough that neither side stands still while they go over. */
const ROWS = 1000;

/** A content in pieces that go over one by one. */
export function* piecesOf(content: Content): Generator<BackupMessage> {
	for (const part of contentParts) {
		const rows: ContentRow[] = content[part];
		for (let at = 0; at < rows.length; at += ROWS) {
			yield { kind: 'rows', part, rows: rows.slice(at, at + ROWS) };
		}
	}
}

/** Put a piece to those that came before. */
export function gather(content: Content, part: ContentPart, rows: readonly ContentRow[]): void {
	const gathered: ContentRow[] = content[part];
	for (const row of rows) gathered.push(row);
}
