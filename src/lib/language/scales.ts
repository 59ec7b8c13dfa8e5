/** What follows a number and multiplies it. */
const scales: [RegExp, number][] = [
	[/^(?:k|thousands?)\b/, 1e3],
	[/^(?:m|mn|mln|mio|mil|millions?)\b/, 1e6],
	[/^(?:b|bn|bln|billions?|milliards?)\b/, 1e9],
	[/^(?:tn|trn|trillions?)\b/, 1e12],
	[/^hundred\b/, 100],
	[/^dozen\b/, 12],
	[/^lakhs?\b/, 1e5],
	[/^crores?\b/, 1e7]
];

/** The scale that a plain text begins with: the letters of it, and what it multiplies by. */
export function scaleAt(text: string): { word: string; times: number } | undefined {
	for (const [pattern, times] of scales) {
		const [word] = pattern.exec(text) ?? [];
		if (word) return { word, times };
	}
	return undefined;
}
