import { convert, type Unit } from './units';

/** One way to read a number: a value, or a range from `low` to `high`. */
export interface Quantity {
	low: number;
	high: number;
	unit?: Unit;
	/** Said to be more or less than the value, or a little less. */
	bound?: 'over' | 'under' | 'nearly';
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
): 'same-value' | 'other-unit' | 'other-bound' | undefined {
	if (key.fraction && isPercent(given)) return roundsTo(100 * key.low, given.low);
	if (given.fraction && isPercent(key)) return roundsTo(100 * given.low, key.low);
	if (key.fraction && !given.fraction && !given.unit && isClose(key.low, given.low, 0.011))
		return 'same-value'; // a third, 0.33
	if (fits(key, given)) return isOpposed(key, given) ? 'other-bound' : 'same-value';
	// 0.12 may be meant as 12 %.
	const isShare = isPercent(key) && !given.unit && isClose(key.low, 100 * given.low);
	return isShare || (isClose(key.low, given.low) && isClose(key.high, given.high))
		? 'other-unit'
		: undefined;
}

/** Two thirds are 66.7 %, 67 % and, cut off, 66 %. */
function roundsTo(exact: number, percent: number): 'same-value' | undefined {
	const step = Number.isInteger(percent) ? 1 : 0.1;
	const less = exact - percent;
	return less < step - 1e-9 && less > -step / 2 - 1e-9 ? 'same-value' : undefined;
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
	if (exact) return isClose(key.low, low, 1e-6) && isClose(key.high, high, 1e-6);
	if (isHeat) return isClose(key.low, low, 0, 0.6) && isClose(key.high, high, 0, 0.6);
	const isRounded = (wanted: number, said: number) => {
		const exactly = convert(wanted, unit, given.unit!);
		return (
			isClose(exactly, said, 0.02) &&
			(isRound(exactly, said) || isRound(convert(said, given.unit!, unit), wanted))
		);
	};
	return isRounded(key.low, given.low) && isRounded(key.high, given.high);
}

/** "Less than 90" is not 90, while "over 90" and "nearly 90" are how many say it. */
function isOpposed(key: Quantity, given: Quantity): boolean {
	if (given.bound === 'under') return key.bound !== 'under' && key.bound !== 'nearly';
	if (given.bound === 'over') return key.bound === 'under' || key.bound === 'nearly';
	return given.bound === 'nearly' && key.bound === 'over';
}

/** Whether one number is another, rounded to some of its digits, two at least where it has two. */
function isRound(exact: number, rounded: number): boolean {
	const least = Math.abs(rounded) < 10 ? 1 : 2;
	return [0, 1, 2, 3, 4, 5, 6].some((more) =>
		isClose(Number(exact.toPrecision(least + more)), rounded)
	);
}

function isClose(a: number, b: number, share = 1e-9, step = 0): boolean {
	return Math.abs(a - b) <= Math.max(step, share * Math.abs(a));
}
