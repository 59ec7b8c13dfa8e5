import { convert, type Unit } from './units';

/** One way to read a number: a value, or a range from `low` to `high`. */
export interface Quantity {
	low: number;
	high: number;
	unit?: Unit;
	/** Said to be more or less than the value. */
	bound?: 'over' | 'under';
	/** Said as a part of one, `two thirds`, which a percentage can be told by. */
	fraction?: true;
}

/**
 * How a quantity stands to that of the key: the same, the same number with another unit or bound,
 * or another quantity. A number without a unit has that of the key.
 */
export function compareQuantities(
	key: Quantity,
	given: Quantity
): 'same-value' | 'nearly' | undefined {
	if (key.fraction ? isPercent(given) : given.fraction && isPercent(key)) {
		const hundreds = (quantity: Quantity) => quantity.low * (quantity.fraction ? 100 : 1);
		return Math.abs(hundreds(key) - hundreds(given)) < 0.5 ? 'same-value' : undefined;
	}
	if (fits(key, given)) return isOpposed(key, given) ? 'nearly' : 'same-value';
	return isClose(key.low, given.low) && isClose(key.high, given.high) ? 'nearly' : undefined;
}

function isPercent({ unit }: Quantity): boolean {
	return unit?.dimension === 'percent';
}

function fits(key: Quantity, given: Quantity): boolean {
	if (!given.unit) return isClose(key.low, given.low) && isClose(key.high, given.high);
	// "90 %" is never just 90; other words after a number may be there for the sentence.
	const { unit = given.unit } = key;
	if (!key.unit && /^(?:percent|points)$/.test(given.unit.dimension)) return false;
	if (unit.dimension !== given.unit.dimension) return false;

	const low = convert(given.low, given.unit, unit);
	const high = convert(given.high, given.unit, unit);
	const exact = unit.system === given.unit.system;
	// The zero of degrees means nothing, so that a share of them does not either.
	const isHeat = unit.dimension === 'temperature';
	const share = exact || isHeat ? 1e-6 : 0.02;
	const step = isHeat && !exact ? 0.6 : 0;
	return isClose(key.low, low, share, step) && isClose(key.high, high, share, step);
}

/** "Less than 90" is not 90, while "over 90" is how many say it. */
function isOpposed(key: Quantity, given: Quantity): boolean {
	if (given.bound === 'under') return key.bound !== 'under';
	return given.bound === 'over' && key.bound === 'under';
}

function isClose(a: number, b: number, share = 1e-9, step = 0): boolean {
	return Math.abs(a - b) <= Math.max(step, share * Math.abs(a));
}
