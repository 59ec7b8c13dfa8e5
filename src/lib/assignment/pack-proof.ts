import type { Proof } from '$lib/model/quiz';
import type { TextReader, TextWriter } from './texts';

/** Part of the format. */
const bits = { attributedTo: 1, asOf: 2 };

/** Write what proves an answer. */
export function writeProof(out: TextWriter, { sentence, attributedTo, asOf }: Proof): void {
	out.count(
		(attributedTo === undefined ? 0 : bits.attributedTo) | (asOf === undefined ? 0 : bits.asOf)
	);
	out.text(sentence);
	if (attributedTo !== undefined) out.text(attributedTo);
	if (asOf !== undefined) out.text(asOf);
}

export function readProof(from: TextReader): Proof {
	const flags = from.count(3);
	return {
		sentence: from.text(),
		...(flags & bits.attributedTo && { attributedTo: from.text() }),
		...(flags & bits.asOf && { asOf: from.text() })
	};
}
