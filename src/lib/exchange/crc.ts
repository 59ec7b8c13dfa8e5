/** What each byte does to the remainder: the reversed polynomial of ISO 3309, as zip uses it. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let remainder = byte;
	for (let bit = 0; bit < 8; bit += 1) {
		remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
	}
	return remainder;
});

/**
 * CRC-32 of some bytes, in eight hexadecimal digits. It finds damage, not malice; `crypto.subtle` would
 * ask for a secure page, which a phone on a school's network may not have.
 */
export function crc32(bytes: Uint8Array): string {
	let remainder = 0xffffffff;
	for (const byte of bytes) remainder = table[(remainder ^ byte) & 0xff]! ^ (remainder >>> 8);
	return ((remainder ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
