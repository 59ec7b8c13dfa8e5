import { problemOfClassFile } from '$lib/assignment/class-file';
import { entriesOf, unpack } from '$lib/exchange/zip';

/** What a file turned out to be. */
export type Unpacked =
	| { kind: 'text'; name: string; text: string }
	| { kind: 'class-file'; name: string; bytes: Uint8Array }
	| { kind: 'picture'; name: string; file: Blob }
	| { kind: 'unreadable'; name: string };

/** No file with results is larger; more files than these nobody drops. */
const LARGEST = 50_000_000;
const MOST_FILES = 5000;
const LARGEST_IN_ZIP = 5_000_000;

/** Look into a file; a zip, as a course page packs what students have handed in, is many. */
export async function unpackFile(file: File): Promise<Unpacked[]> {
	const { name } = file;
	if (file.size > LARGEST) return [{ kind: 'unreadable', name }];
	if (file.type.startsWith('image/')) return [{ kind: 'picture', name, file }];
	try {
		return unpackBytes(name, new Uint8Array(await file.arrayBuffer()));
	} catch {
		// It was moved or forbidden since it was chosen.
		return [{ kind: 'unreadable', name }];
	}
}

function unpackBytes(name: string, bytes: Uint8Array): Unpacked[] {
	if (problemOfClassFile(bytes) !== 'foreign') return [{ kind: 'class-file', name, bytes }];
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
	if (!isZip) return [{ kind: 'text', name, text: textOf(bytes) }];

	const entries = entriesOf(bytes)?.filter((entry) => !entry.name.endsWith('/')) ?? [];
	if (entries.length === 0) return [{ kind: 'unreadable', name }];
	return entries.slice(0, MOST_FILES).map((entry): Unpacked => {
		const inside = entry.size <= LARGEST_IN_ZIP ? unpack(bytes, entry) : undefined;
		if (!inside) return { kind: 'unreadable', name: entry.name };
		return { kind: 'text', name: entry.name, text: textOf(inside) };
	});
}

/** UTF-8, or UTF-16 where the file says so, as some programs of Windows write it. */
function textOf(bytes: Uint8Array): string {
	const isWide =
		(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	const encoding = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
	return new TextDecoder(encoding).decode(bytes);
}
