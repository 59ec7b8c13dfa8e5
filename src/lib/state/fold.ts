/** A stretch of a text, and whether it is what was looked for. */
export interface Piece {
	text: string;
	marked: boolean;
}

/** Letters that are not a letter and an accent to Unicode, and signs that are written in two ways. */
const alike: Record<string, string> = {
	đ: 'd',
	Đ: 'd',
	ð: 'd',
	Ð: 'd',
	ł: 'l',
	Ł: 'l',
	ø: 'o',
	Ø: 'o',
	ħ: 'h',
	ı: 'i',
	'’': "'",
	'‘': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'–': '-',
	'—': '-',
	'\u00a0': ' ',
	'\u202f': ' '
};

const beyondAscii = /[^\0-\x7f]/;
const eachBeyond = /[^\0-\x7f]/g;

/** A text without case and accents, unit by unit, so that every place stays where it was. */
export function fold(text: string): string {
	if (!beyondAscii.test(text)) return text.toLowerCase();
	return text
		.replace(eachBeyond, (unit) => alike[unit] ?? unit.normalize('NFD')[0]!)
		.replace(/[A-Z]+|[^\0-\x7f]/g, (part) => {
			const lower = part.toLowerCase();
			return lower.length === part.length ? lower : part;
		});
}

/** The words of a query, folded, each once. */
export function termsOf(query: string): string[] {
	return [...new Set(fold(query).split(/\s+/))].filter(Boolean);
}

/** A text in pieces, every place marked at which a term stands. */
export function markTerms(text: string, terms: readonly string[]): Piece[] {
	const folded = fold(text);
	const places = terms
		.flatMap((term) => placesOf(term, folded))
		.sort((a, b) => a.start - b.start || b.end - a.end);

	const pieces: Piece[] = [];
	let from = 0;
	for (const { start, end } of places) {
		if (end <= from) continue;
		const last = pieces.at(-1);
		if (start > from) pieces.push({ text: text.slice(from, start), marked: false });
		if (start <= from && last) last.text += text.slice(from, end);
		else pieces.push({ text: text.slice(start, end), marked: true });
		from = end;
	}
	if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
	return pieces;
}

function placesOf(term: string, folded: string): { start: number; end: number }[] {
	const places = [];
	for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
		places.push({ start: at, end: at + term.length });
	}
	return places;
}
