import { Inflate, zipSync, type Zippable } from 'fflate';
import { crc32 } from './crc';

/** A file within a zip, as its table of contents tells of it. */
export interface ZipEntry {
	name: string;
	/** In bytes, packed and unpacked. */
	packedSize: number;
	size: number;
	/** 0: as it is, 8: deflated. */
	method: number;
	/** CRC-32 of what is unpacked. */
	checksum: string;
	/** Where its own header begins. */
	offset: number;
}

/** A zip can tell of no more without an extension that we do not need. */
export const MAX_FILES = 65_000;

/** No deflated byte becomes more than 1,032 bytes. */
const MOST_PER_BYTE = 1040;

/** Unpacked in pieces, so that one which becomes more than it says is stopped early. */
const PIECE = 1 << 14;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const FILE = 0x04034b50;
const utf8 = new TextDecoder();

/** Zip files in the order of their names; the same files become the same bytes. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
	if (files.size > MAX_FILES) throw new Error(`${files.size} files are too many for one zip.`);
	const zippable: Zippable = {};
	for (const [name, bytes] of files) {
		// A picture is packed already.
		zippable[name] = [bytes, { level: name.startsWith('media/') ? 0 : 6 }];
	}
	return zipSync(zippable, { mtime: new Date(1980, 0, 1) }) as Uint8Array<ArrayBuffer>;
}

/**
 * The table of contents at the end of a zip; nothing when there is none, or when it is not sound.
 *
 * ```text
 * [header, packed file]… [entry]… [end]
 *  ^ offset of its entry  ^ `table` of the end
 * ```
 */
export function entriesOf(bytes: Uint8Array): ZipEntry[] | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === undefined) return undefined;

	const entries: ZipEntry[] = [];
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return undefined;
		const nameLength = view.getUint16(at + 28, true);
		const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		entries.push({
			name: utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
			packedSize: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			method: view.getUint16(at + 10, true),
			checksum: view
				.getUint32(at + 16, true)
				.toString(16)
				.padStart(8, '0'),
			offset: view.getUint32(at + 42, true)
		});
		at += 46 + nameLength + rest;
	}
	return entries;
}

/** Where the end record begins: a comment of up to 64 kB may follow it. */
function endOf(view: DataView): number | undefined {
	const first = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= first; at -= 1) {
		if (view.getUint32(at, true) === END) return at;
	}
	return undefined;
}

/** A file of a zip; nothing when it is not there whole, or not what its checksum says. */
export function unpack(
	bytes: Uint8Array,
	{ packedSize, size, method, checksum, offset }: ZipEntry
): Uint8Array<ArrayBuffer> | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== FILE) return undefined;
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + packedSize > bytes.length) return undefined;

	const packed = bytes.subarray(start, start + packedSize);
	const unpacked = method === 0 ? packed.slice() : method === 8 ? inflate(packed, size) : undefined;
	const isWhole = unpacked?.length === size && crc32(unpacked) === checksum;
	return isWhole ? (unpacked as Uint8Array<ArrayBuffer>) : undefined;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
	if (size > packed.length * MOST_PER_BYTE) return undefined;
	const unpacked = new Uint8Array(size);
	let length = 0;
	let isDone = false;
	const stream = new Inflate((piece, isLast) => {
		if (length + piece.length > size) throw new Error('It is longer than it says.');
		unpacked.set(piece, length);
		length += piece.length;
		isDone = isLast;
	});
	try {
		for (let at = 0; at < packed.length; at += PIECE) {
			stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
		}
	} catch {
		return undefined;
	}
	return isDone && length === size ? unpacked : undefined;
}
