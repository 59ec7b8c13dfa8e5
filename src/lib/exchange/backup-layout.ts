import type { Content, ContentPart } from '$lib/model/content';
import type { Media } from '$lib/model/media';
import type { Timestamp } from '$lib/model/time';

/** The first file of a copy: what it is, and what every other file must be. */
export interface Manifest extends Stamp {
	format: typeof FORMAT;
	version: number;
	files: Record<string, FileNote>;
}

/** When a copy was made, and by which release of the app. */
export interface Stamp {
	savedAt: Timestamp;
	app: string;
}

/** What a file of the copy must be, to be the one that was written. */
export interface FileNote {
	bytes: number;
	/** CRC-32. */
	checksum: string;
	/** Of a file of rows: how many. */
	rows?: number;
}

export const FORMAT = 'recollect-backup';

/** The version that is written. Older ones are read; see FORMAT.md for when it is raised. */
export const VERSION = 2;

/** Parts that came with a later version than the first. */
export const partsSince: Partial<Record<ContentPart, number>> = {
	assignments: 2,
	submissions: 2,
	classes: 2,
	given: 2,
	attempts: 2
};

export const MANIFEST = 'manifest.json';

/** No copy is larger: what is opened must fit into the memory of a phone. */
export const MAX_FILE_BYTES = 512 * 2 ** 20;

/** Nor unpacked, all files together. */
export const MAX_CONTENT_BYTES = 1024 * 2 ** 20;

/** The file with the rows of a part. */
export function fileOf(part: ContentPart): string {
	return `${part}.jsonl`;
}

/** The file with the bytes of a picture. */
export function pictureFileOf({ id, type }: Pick<Media, 'id' | 'type'>): string {
	return `media/${id.slice('media:'.length)}.${type === 'image/jpeg' ? 'jpg' : type.slice(6)}`;
}

/** What came out of opening a copy. */
export type Opened = OpenedCopy | { problem: CopyProblem };

export interface OpenedCopy extends Stamp {
	content: Content;
}

/** Why a file cannot be opened, as a code; the screen has the words. */
export type CopyProblem =
	| 'empty'
	/** Not one of ours. */
	| 'foreign'
	/** One of ours, but not as it was written. */
	| 'damaged'
	/** Written by a later release, in a way that this one cannot read. */
	| 'newer'
	| 'too-large';
