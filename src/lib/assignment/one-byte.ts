/**
 * Characters that are frequent in questions and take two or three bytes in UTF-8. Each travels as one of
 * the control characters, which no text needs: 1 to 8, 11, 12, 14 to 31. Part of the format: neither the
 * characters nor their order may ever change.
 */
const frequent = '’“”‘–—…£€°éüöäßçèáíóñãšžčćłø';

const codes = [...Array(32).keys()]
	.filter((code) => ![0, 9, 10, 13].includes(code))
	.map((code) => String.fromCharCode(code));
const codeOf = new Map([...frequent].map((char, index) => [char, codes[index]!]));
const charOf = new Map([...frequent].map((char, index) => [codes[index]!, char]));

const oneOf = (chars: Iterable<string>) => new RegExp(`[${[...chars].join('')}]`, 'g');
const frequents = oneOf(codeOf.keys());
const control = oneOf(['\0', ...codes]);

/** A text as it can travel: without control characters and halves of characters. */
export function travelling(text: string): string {
	return text.replace(control, '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A text that can travel as UTF-8, its frequent characters in one byte each. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text.replace(frequents, (char) => codeOf.get(char)!));
}

/** The text of such bytes; nothing when they are none. */
export function fromBytes(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return text.replace(control, (code) => charOf.get(code)!);
	} catch {
		return undefined;
	}
}
