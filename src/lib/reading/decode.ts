import { windowsSigns } from './mojibake';

/** Encodings by the mark that files begin with. */
const marks: [number[], string][] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be']
];

/**
 * The text of a file. Its mark says how it is written, else what is declared, else UTF-8 if it is
 * sound, else the old Western encoding.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
	const mark = marks.find(([start]) => start.every((byte, index) => bytes[index] === byte));
	if (mark) return read(bytes, mark[1]) ?? '';
	const wide = wideWithoutMark(bytes);
	if (wide) return read(bytes, wide) ?? '';
	const isWestern = /^(?:windows-1252|iso-8859-1|latin-?1|us-ascii|ascii|cp1252)$/i.test(
		declared ?? ''
	);
	return (
		(declared && !isWestern
			? read(bytes, declared, declared.toLowerCase().startsWith('utf'))
			: undefined) ??
		read(bytes, 'utf-8', true) ??
		(damaged(bytes) ? (read(bytes, 'utf-8') ?? '') : western(bytes))
	);
}

/** What an HTML or XML file declares in its first bytes. */
export function declaredIn(bytes: Uint8Array): string | undefined {
	const start = signsOf(bytes.subarray(0, 2048));
	return (
		/<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ??
		/^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1]
	);
}

function read(bytes: Uint8Array, encoding: string, fatal = false): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal }).decode(bytes);
	} catch {
		// An unknown name, or bytes that are no such text: the next one may fit.
		return undefined;
	}
}

/** Said here by ourselves, since some releases of Node leave these signs out. */
function western(bytes: Uint8Array): string {
	const text = signsOf(bytes);
	return text.replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? ' ');
}

/** UTF-16 without a mark: every second byte of Latin text is zero. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
	const start = bytes.subarray(0, 400);
	if (start.length < 8) return undefined;
	const zeros = [0, 0];
	start.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2]! += 1;
	});
	const many = start.length * 0.35;
	if (zeros[1]! > many && zeros[0] === 0) return 'utf-16le';
	return zeros[0]! > many && zeros[1] === 0 ? 'utf-16be' : undefined;
}

/** UTF-8 with a few bytes broken, as a cut file has, and no text of one byte per letter. */
function damaged(bytes: Uint8Array): boolean {
	const text = new TextDecoder().decode(bytes.subarray(0, 200_000));
	const broken = text.split('\ufffd').length - 1;
	const wide = text.match(/[^\0-\u007f\ufffd]/g)?.length ?? 0;
	return wide > broken * 3;
}

/** Bytes as signs of the same number: “latin1” is another encoding in browsers. */
export function signsOf(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	}
	return parts.join('');
}
