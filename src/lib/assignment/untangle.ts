/**
 * A text as it was before mail programs, chats and redirecting links got at it, as far as a code needs:
 * none of its characters is one that is undone here, so nothing that is whole gets broken.
 */
export function untangled(text: string): string {
	return [bodies, softBreaks, defended, entities, percents, percents, percents, invisibles].reduce(
		(present, undo) => undo(present),
		text
	);
}

/** Parts of a mail that travel as base64 (RFC 2045, 6.8), put behind it as text. */
function bodies(text: string): string {
	if (!/content-transfer-encoding:\s*base64/i.test(text)) return text;
	const found = [...text.matchAll(/(?:^[A-Za-z0-9+/]{4,76}={0,2}\r?\n?){1,20000}/gm)];
	return [text, ...found.flatMap(([lines]) => decoded(lines) ?? [])].join('\n');
}

function decoded(lines: string): string | undefined {
	try {
		const binary = atob(lines.replace(/\s/g, ''));
		return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
	} catch {
		return undefined;
	}
}

/** Quoted-printable (RFC 2045, 6.7): a line that ends in = goes on, =2D is a hyphen. */
function softBreaks(text: string): string {
	return text.replace(/=[ \t]{0,8}\r?\n/g, '').replace(/=([2-7][0-9A-F])/g, fromHex);
}

/** A link that was rewritten by Proofpoint (URL Defense 2): - for %, _ for /. */
function defended(text: string): string {
	return text.replace(
		/urldefense\.proofpoint\.com\/v2\/url\?u=([^&\s]+)/g,
		(_, link: string) => ' ' + link.replace(/_/g, '/').replace(/-([0-9A-F]{2})/g, fromHex)
	);
}

/** Characters of HTML by their numbers. */
function entities(text: string): string {
	return text
		.replace(/&#x([2-7][0-9a-f]);/gi, fromHex)
		.replace(/&#(\d{2,3});/g, (whole, number: string) =>
			Number(number) < 128 ? String.fromCharCode(Number(number)) : whole
		)
		.replace(/&amp;/g, '&');
}

/** A link within a link is escaped, once for each. */
function percents(text: string): string {
	return text.replace(/%([2-7][0-9a-f])/gi, fromHex);
}

/** What is put where a line may break. */
function invisibles(text: string): string {
	return text.replace(/<wbr\s*\/?>|[\u00ad\u200b-\u200d\u2060\ufeff]/gi, '');
}

function fromHex(_: string, hex: string): string {
	return String.fromCharCode(parseInt(hex, 16));
}
