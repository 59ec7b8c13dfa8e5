import {
	contentParts,
	idOfRow,
	noContent,
	type Content,
	type ContentPart
} from '$lib/model/content';
import type { Media } from '$lib/model/media';
import {
	fileOf,
	FORMAT,
	MANIFEST,
	MAX_CONTENT_BYTES,
	MAX_FILE_BYTES,
	partsSince,
	pictureFileOf,
	VERSION,
	type FileNote,
	type Manifest,
	type Opened
} from './backup-layout';
import { count, isPlain, number, shape, text } from './checks';
import { crc32 } from './crc';
import { isWhole } from './references';
import { shapes } from './shapes';
import { entriesOf, MAX_FILES, unpack, type ZipEntry } from './zip';

/** Read a copy. What is not sound in every row gives a code, never a part of the content. */
export function readBackup(bytes: Uint8Array): Opened {
	if (bytes.length === 0) return { problem: 'empty' };
	if (bytes.length > MAX_FILE_BYTES) return { problem: 'too-large' };
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
	if (!isZip) return { problem: 'foreign' };
	const entries = entriesOf(bytes);
	if (!entries) return { problem: 'damaged' };
	if (entries.length > MAX_FILES) return { problem: 'too-large' };

	const byName = new Map(entries.map((entry) => [entry.name, entry]));
	const entry = byName.get(MANIFEST);
	if (!entry) return { problem: 'foreign' };
	// Whoever reads must not have to choose between two files of one name.
	if (byName.size < entries.length) return { problem: 'damaged' };

	const manifest = manifestOf(bytes, entry);
	if (typeof manifest === 'string') return { problem: manifest };
	const size = Object.values(manifest.files).reduce((sum, note) => sum + note.bytes, 0);
	if (size > MAX_CONTENT_BYTES) return { problem: 'too-large' };

	const content = contentOf(manifest, (name) => fileIn(bytes, byName.get(name), manifest, name));
	if (!content || !isWhole(content)) return { problem: 'damaged' };
	return { content, savedAt: manifest.savedAt, app: manifest.app };
}

/** Longer than that of a copy with as many pictures as there can be. */
const LONGEST_MANIFEST = 16 * 2 ** 20;

const note = shape({ bytes: count, checksum: text }, { rows: count });
const header = shape({ version: count, savedAt: number, app: text });

function manifestOf(
	bytes: Uint8Array,
	entry: ZipEntry
): Manifest | 'foreign' | 'damaged' | 'newer' {
	const file = entry.size <= LONGEST_MANIFEST ? unpack(bytes, entry) : undefined;
	if (!file) return 'damaged';
	const found = parse(file) as Partial<Manifest> | undefined;
	if (found?.format !== FORMAT) return 'foreign';
	if (header(found) !== undefined) return 'damaged';
	if (found.version! > VERSION) return 'newer';
	const { files } = found;
	const isSound =
		shape({})(files) === undefined &&
		Object.values(files!).every((value) => note(value) === undefined);
	return isSound ? (found as Manifest) : 'damaged';
}

/** A file of the copy, if it is the one that was written. */
function fileIn(
	bytes: Uint8Array,
	entry: ZipEntry | undefined,
	{ files }: Manifest,
	name: string
): Uint8Array<ArrayBuffer> | undefined {
	const expected: FileNote | undefined = Object.hasOwn(files, name) ? files[name] : undefined;
	if (!entry || entry.size !== expected?.bytes) return undefined;
	const file = unpack(bytes, entry);
	return file && crc32(file) === expected.checksum ? file : undefined;
}

function contentOf(
	{ files, version }: Manifest,
	fileNamed: (name: string) => Uint8Array<ArrayBuffer> | undefined
): Content | undefined {
	const content: Record<ContentPart, unknown[]> = noContent();
	const parts = contentParts.filter((part) => (partsSince[part] ?? 1) <= version);
	for (const part of parts) {
		const file = fileNamed(fileOf(part));
		const rows = file && rowsOf(file, part);
		if (rows?.length !== files[fileOf(part)]?.rows || !rows) return undefined;
		content[part] = rows;
	}
	for (const [index, row] of content.media.entries()) {
		const bytes = fileNamed(pictureFileOf(row as Media));
		if (!bytes) return undefined;
		content.media[index] = { ...(row as Media), bytes };
	}
	return content as unknown as Content;
}

/** The rows of a part; nothing when one is not what it must be, or is there twice. */
function rowsOf(file: Uint8Array, part: ContentPart): unknown[] | undefined {
	const rows: unknown[] = [];
	const ids = new Set<string>();
	for (let start = 0; start < file.length;) {
		const newline = file.indexOf(0x0a, start);
		const end = newline < 0 ? file.length : newline;
		const row = parse(file.subarray(start, end));
		if (shapes[part](row) !== undefined || !isPlain(row)) return undefined;
		ids.add(idOfRow(row as never));
		rows.push(row);
		start = end + 1;
	}
	return ids.size === rows.length ? rows : undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(utf8.decode(bytes));
	} catch {
		return undefined;
	}
}
