import type { Personal } from '$lib/model/attempt';
import { fromBase64Url, toBase64Url } from './base64url';
import { ByteReader, ByteWriter } from './bytes';
import { fromBytes, toBytes, travelling } from './one-byte';
import { fromMinutes, inMinutes } from './pack-settings';

/** Part of the format. */
const bits = { minutes: 1, due: 2 };

/** Bytes of a name, a code or a token. */
const LONGEST = 1000;
const MOST_MINUTES = 100_000;

/** Who a link is for, and what applies to them alone. */
export function packPersonal({
	name,
	code,
	token,
	minutes,
	due
}: Personal): Uint8Array<ArrayBuffer> {
	const proof = fromBase64Url(token);
	if (!proof) throw new Error('The token of a student is base64url.');
	const out = new ByteWriter();
	out.count((minutes === undefined ? 0 : bits.minutes) | (due === undefined ? 0 : bits.due));
	out.block(toBytes(travelling(name)));
	out.block(toBytes(travelling(code)));
	out.block(proof);
	if (minutes !== undefined) out.count(Math.round(minutes));
	if (due !== undefined) out.whole(inMinutes(due));
	return out.done();
}

/** Read what `packPersonal` wrote; nothing when it is not whole. */
export function unpackPersonal(bytes: Uint8Array): Personal | undefined {
	const from = new ByteReader(bytes);
	const flags = from.count(3);
	const name = fromBytes(from.block(LONGEST));
	const code = fromBytes(from.block(LONGEST));
	const token = toBase64Url(from.block(LONGEST));
	const minutes = flags & bits.minutes ? from.count(MOST_MINUTES) : undefined;
	const due = flags & bits.due ? fromMinutes(from.whole()) : undefined;
	if (from.failed || from.left || name === undefined || code === undefined) return undefined;
	return {
		name,
		code,
		token,
		...(minutes !== undefined && { minutes }),
		...(due !== undefined && { due })
	};
}
