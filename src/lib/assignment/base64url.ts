/** Base64 with - and _, without padding (RFC 4648, 5): characters that a link may hold unescaped. */
export function toBase64Url(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The bytes of a text in base64url; nothing when it is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
		return Uint8Array.from(binary, (char) => char.charCodeAt(0));
	} catch {
		return undefined;
	}
}
