/** Some words on a page, in points from its lower left. */
export interface Placed {
	text: string;
	x: number;
	y: number;
	size?: number;
	isBold?: true;
}

/** A PDF of pages that hold words at places, in letters half as wide as they are high. */
export function pdfOf(pages: Placed[][]): Uint8Array {
	const widths = `/FirstChar 32 /LastChar 126 /Widths [${Array(95).fill(500).join(' ')}]`;
	const font = (name: string) =>
		`<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding ${widths} /FontDescriptor 5 0 R >>`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')}] >>`,
		font('Sample'),
		font('Sample-Bold'),
		'<< /Type /FontDescriptor /FontName /Sample /Flags 32 /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontBBox [0 -200 500 800] >>',
		...pages.flatMap((words, index) => {
			const content = words.map(toOperators).join('\n');
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${7 + index * 2} 0 R /Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>`,
				`<< /Length ${content.length} >>\nstream\n${content}\nendstream`
			];
		})
	];
	let text = '%PDF-1.4\n';
	const places = objects.map((object, index) => {
		const at = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const start = text.length;
	const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
	return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function toOperators({ text, x, y, size = 10, isBold }: Placed): string {
	const escaped = text.replace(/[\\()]/g, '\\$&');
	return `BT /${isBold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
}

/** A text in lines of a column, so many letters wide, from a height down. */
export function column(text: string, x: number, top: number, letters: number, size = 10): Placed[] {
	const lines: string[] = [''];
	for (const word of text.split(' ')) {
		const line = lines.at(-1)!;
		if (line && line.length + 1 + word.length > letters) lines.push(word);
		else lines[lines.length - 1] = line ? `${line} ${word}` : word;
	}
	return lines.map((line, index) => ({ text: line, x, y: top - index * size * 1.2, size }));
}
