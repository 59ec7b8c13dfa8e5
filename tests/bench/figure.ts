/** One measured figure, and what it stands beside: a peer or a baseline of the same run. */
export interface Figure {
	value: number;
	unit: string;
	baseline?: { value: number; of: string };
}

/** Figures by the names that others read. */
export type Figures = Record<string, Figure>;

/** The middle of some values, or another share of them: 0.95 for the 95th percentile. */
export function percentile(values: readonly number[], share = 0.5): number {
	if (values.length === 0) throw new Error('There is no percentile of nothing.');
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.ceil(share * sorted.length) - 1] ?? sorted[0]!;
}

/** Half and 95 % of some milliseconds, as two figures beside those of a baseline. */
export function spread(
	name: string,
	values: readonly number[],
	baseline?: { values: readonly number[]; of: string }
): Figures {
	const figure = (share: number): Figure => ({
		value: percentile(values, share),
		unit: 'ms',
		...(baseline && {
			baseline: { value: percentile(baseline.values, share), of: baseline.of }
		})
	});
	return { [`${name}P50`]: figure(0.5), [`${name}P95`]: figure(0.95) };
}

/** As `--json` prints it. */
export function toJson({ value, unit, baseline }: Figure) {
	return {
		value,
		unit,
		...(baseline && { baseline: baseline.value, ratio: value / baseline.value })
	};
}

/** As a line to be read: name, value and unit, then what it is held against. */
export function toLine(name: string, { value, unit, baseline }: Figure): string {
	const line = `  ${name.padEnd(26)} ${short(value).padStart(9)} ${unit}`;
	if (!baseline) return line;
	const ratio = short(value / baseline.value);
	return `${line.padEnd(48)} ${baseline.of}: ${short(baseline.value)} ${unit}, ratio ${ratio}`;
}

/** Four digits that count; whole numbers whole. */
function short(value: number): string {
	if (Number.isInteger(value) || Math.abs(value) >= 1000)
		return Math.round(value).toLocaleString('en');
	return String(Number(value.toPrecision(4)));
}
