/** The signs that Windows has for the bytes from 0x80 on; a blank where it has none. */
export const windowsSigns = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const later = `\\u0080-\\u00bf${windowsSigns.replace(/ /g, '')}`;

/** Signs that are the bytes of one sign in UTF-8, each taken for a sign of its own. */
const broken = new RegExp(`[ÂÃÄÅ][${later}]|â[${later}]{2}|ðŸ[${later}]{2}`, 'g');

/** Text that was read in the wrong encoding once, made right: “Â£5 â€“ itâ€™s” is “£5 – it’s”. */
export function withoutMojibake(text: string): string {
	if (!/[ÂÃÄÅâð]/.test(text)) return text;
	return text.replace(broken, (signs) => {
		const bytes = Uint8Array.from(signs, byteOf);
		try {
			return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		} catch {
			// Then they stand for themselves.
			return signs;
		}
	});
}

function byteOf(sign: string): number {
	const index = sign === ' ' ? -1 : windowsSigns.indexOf(sign);
	return index < 0 ? sign.charCodeAt(0) : 0x80 + index;
}
