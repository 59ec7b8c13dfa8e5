import encodeQR, { type ErrorCorrection } from 'qr';

/** Symbols of a higher version are too fine to be read from a screen across a room. */
const HIGHEST_VERSION = 25;

/** Light modules around the symbol (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

export interface Qr {
	/** Modules on a side, with the quiet zone. */
	size: number;
	/** The dark modules, as the data of an SVG path. */
	path: string;
}

/**
 * A text as a QR code that a phone can read from some distance: with 15 per cent of error correction, or
 * with 7 where only that fits. Nothing when the text is too long.
 */
export function qrOf(text: string): Qr | undefined {
	const rows = rowsOf(text, 'medium') ?? rowsOf(text, 'low');
	return rows && { size: rows.length, path: pathOf(rows) };
}

function rowsOf(text: string, ecc: ErrorCorrection): boolean[][] | undefined {
	try {
		const rows = encodeQR(text, 'raw', { ecc, border: QUIET });
		const version = (rows.length - 2 * QUIET - 17) / 4;
		return version <= HIGHEST_VERSION ? rows : undefined;
	} catch {
		// The encoder throws at what no version holds.
		return undefined;
	}
}

/** Each run of dark modules in a row is a rectangle. */
function pathOf(rows: readonly boolean[][]): string {
	let path = '';
	for (const [y, row] of rows.entries()) {
		for (let x = 0; x < row.length; x += 1) {
			const start = x;
			while (row[x]) x += 1;
			if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
		}
	}
	return path;
}
