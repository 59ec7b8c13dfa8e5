import { fromBase64Url } from './base64url';

/** Without what looks alike: 0 and O, 1, I and L, 5 and S, 8 and B. */
const letters = '234679ACDEFGHJKMNPQRTUVWXYZ';

/** Four letters to tell two devices apart by, such as `K7QP`; no proof of anything. */
export function fingerprint(publicKey: string): string {
	const bytes = fromBase64Url(publicKey)?.subarray(1, 5) ?? [];
	return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}
