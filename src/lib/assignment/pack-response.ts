import type { Response } from '$lib/model/question';
import { MOST_ITEMS } from '$lib/model/quiz';
import type { ByteReader, ByteWriter } from './bytes';
import { fromBytes, toBytes, travelling } from './one-byte';

/** Part of the format: the kind of a response, in the lowest three bits of its first number. */
const kinds = { 'gave-up': 0, chosen: 1, judged: 2, typed: 3, arranged: 4 } as const;

/** No typed answer or report is longer, in bytes. */
const LONGEST = 40_000;

/** Write a response: its kind and what there is to say in one number, mostly one byte. */
export function writeResponse(out: ByteWriter, response: Response): void {
	const head = (kind: number, rest: number) => out.count(kind + 8 * rest);
	switch (response.kind) {
		case 'chosen':
			// An option that is not on the sheet is none.
			return response.index < 0 ? head(kinds['gave-up'], 0) : head(kinds.chosen, response.index);
		case 'judged':
			return head(kinds.judged, response.value ? 1 : 0);
		case 'typed': {
			const bytes = toBytes(travelling(response.text));
			head(kinds.typed, bytes.length);
			return out.raw(bytes);
		}
		case 'arranged':
			head(kinds.arranged, response.order.length);
			for (const place of response.order) out.count(place + 1);
			return;
		default:
			return head(kinds['gave-up'], 0);
	}
}

/** Read a response; one that cannot be fails the reader. */
export function readResponse(from: ByteReader): Response {
	const head = from.count(8 * LONGEST + 7);
	const rest = Math.floor(head / 8);
	switch (head % 8) {
		case kinds.chosen:
			return { kind: 'chosen', index: rest };
		case kinds.judged:
			return { kind: 'judged', value: rest === 1 };
		case kinds.typed:
			return { kind: 'typed', text: textOf(from, from.raw(rest)) };
		case kinds.arranged: {
			if (rest > MOST_ITEMS) from.fail();
			const length = from.failed ? 0 : rest;
			const order = Array.from({ length }, () => from.count(MOST_ITEMS) - 1);
			return { kind: 'arranged', order };
		}
		default:
			if (head !== kinds['gave-up']) from.fail();
			return { kind: 'gave-up' };
	}
}

/** Write a text, and before it how long it is. */
export function writeText(out: ByteWriter, text: string): void {
	out.block(toBytes(travelling(text)));
}

/** Read a text; what is no UTF-8 fails the reader. */
export function readText(from: ByteReader): string {
	return textOf(from, from.block(LONGEST));
}

function textOf(from: ByteReader, bytes: Uint8Array): string {
	const text = fromBytes(bytes);
	if (text === undefined) from.fail();
	return text ?? '';
}
