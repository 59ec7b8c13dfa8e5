import { toBase64Url } from './base64url';

/**
 * Names a wording: SHA-256, the first 8 bytes, base64url. Empty where the browser has no WebCrypto, as on
 * a page over plain http; nothing can be sealed or handed in there either.
 */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	// TypeScript takes it for granted; an insecure page has none.
	const subtle = crypto.subtle as SubtleCrypto | undefined;
	if (!subtle) return '';
	return toBase64Url(new Uint8Array(await subtle.digest('SHA-256', bytes)).subarray(0, 8));
}
