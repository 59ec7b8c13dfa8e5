/**
 * How likely a decision is right by how clearly it was made: steps of rising margins, and the share
 * that was right at each, measured on texts that nothing was learnt from.
 */
export interface Scale {
	/** The least margin of each step but the first, which has none. */
	edges: number[];
	shares: number[];
}

/** Scales for tags, for relations, and for heads by how many of both readings agree with it. */
export interface Sure {
	tag: Scale;
	head: [Scale, Scale, Scale];
	relation: Scale;
}

/** How likely a decision of this margin is right. */
export function surenessAt({ edges, shares }: Scale, margin: number): number {
	let step = 0;
	while (step < edges.length && margin >= edges[step]!) step += 1;
	return shares[step]!;
}
