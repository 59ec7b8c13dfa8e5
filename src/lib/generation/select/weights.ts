/** What a question starts from. */
export const bias = -4;

/** What each feature adds for each 1 of it. */
export const weights: Readonly<Record<string, number>> = {
	sure: 3,
	gapSure: 2,
	stemSure: 1.5,
	headMean: 1,
	spineLeast: 1,
	coordinated: -0.3,
	bareThe: -0.5,
	loose: -0.3,
	clauses: -0.2,
	'type:date': 0.5,
	'type:percent': 0.4,
	'type:money': 0.4,
	'type:person': 0.2,
	'kind:true-false': -0.5,
	'kind:choice': -0.4,
	quoted: -0.3,
	bracketed: -0.3
};
