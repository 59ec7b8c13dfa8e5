/** The next round number from a value up, for the top of an axis; its half is a whole number too. */
export function roundUp(value: number): number {
	if (!(value > 2)) return 2;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = [1, 2, 4, 6, 8, 10].find((factor) => factor * power >= value) ?? 10;
	return step * power;
}

/** Places of a few labels along so many marks: the first, the last, and some between that fit. */
export function labelled(count: number, width: number, room = 90): number[] {
	if (count === 0) return [];
	const most = Math.max(2, Math.min(count, Math.floor(width / room)));
	const places = Array.from({ length: most }, (_, index) =>
		Math.round((index * (count - 1)) / (most - 1))
	);
	return [...new Set(places)];
}
