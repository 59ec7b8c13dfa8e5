import { contentParts, idOfRow, type Content, type ContentRow } from '$lib/model/content';
import type { Media } from '$lib/model/media';
import {
	fileOf,
	FORMAT,
	MANIFEST,
	MAX_CONTENT_BYTES,
	pictureFileOf,
	VERSION,
	type FileNote,
	type Manifest,
	type Stamp
} from './backup-layout';
import { canonical } from './canonical';
import { crc32 } from './crc';
import { zip } from './zip';

const utf8 = new TextEncoder();

/** Everything as one file, as FORMAT.md has it: the same content gives the same files but the manifest. */
export function writeBackup(content: Content, stamp: Stamp): Uint8Array<ArrayBuffer> {
	const notes: Record<string, FileNote> = {};
	const files = new Map<string, Uint8Array>();
	for (const part of contentParts) {
		const rows = content[part];
		const bytes = bytesOf(rows);
		files.set(fileOf(part), bytes);
		notes[fileOf(part)] = { ...noteOf(bytes), rows: rows.length };
	}
	for (const media of inOrder(content.media, idOfRow)) {
		files.set(pictureFileOf(media), media.bytes);
		notes[pictureFileOf(media)] = noteOf(media.bytes);
	}
	const size = Object.values(notes).reduce((sum, { bytes }) => sum + bytes, 0);
	if (size > MAX_CONTENT_BYTES) throw new Error(`${size} bytes are too many for one copy.`);

	const manifest: Manifest = { format: FORMAT, version: VERSION, ...stamp, files: notes };
	return zip(new Map([[MANIFEST, utf8.encode(canonical(manifest) + '\n')], ...files]));
}

function noteOf(bytes: Uint8Array): FileNote {
	return { bytes: bytes.length, checksum: crc32(bytes) };
}

/** A line for each row, in the order of what names them. */
function bytesOf(rows: readonly ContentRow[]): Uint8Array {
	const lines = inOrder(rows, idOfRow).map((row) => canonical(plain(row)) + '\n');
	return concat(lines.map((line) => utf8.encode(line)));
}

/** A row without what is kept in a file of its own, and with its lists of rows in order. */
function plain(row: ContentRow): unknown {
	if ('bytes' in row) {
		const { bytes: _bytes, ...rest } = row satisfies Media;
		return rest;
	}
	if (!('deletedAt' in row)) return row;
	return { ...row, facts: inOrder(row.facts, idOfRow), cards: inOrder(row.cards, idOfRow) };
}

function inOrder<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
	return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
