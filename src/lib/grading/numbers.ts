import { compareQuantities, type Quantity } from '$lib/language/quantity';
import { readQuantities } from '$lib/language/read-quantity';
import { unitsAt } from '$lib/language/units';
import type { TypedKey } from '$lib/model/question';
import type { Finding } from './finding';
import { isSameRatio } from './ratios';
import { fold, isSame } from './text';

/** Grade a number, a sum of money or a percentage, always by value. */
export function gradeNumber(key: TypedKey, response: string): Finding {
	const words = fold(response);
	const same = key.answers.findIndex((answer) => isSame(fold(answer), words));
	if (same >= 0) return same ? 'alias' : 'same-words';
	if (key.answers.some((answer) => isSameRatio(answer, response))) return 'same-value';

	const targets = targetsOf(key);
	const [usual] = targets;
	const fits = targets.flatMap((target) =>
		readQuantities(response).map((given) => {
			const fit = compareQuantities(target, given);
			// Of 45 km, also known as 28 miles, a bare 28 may be meant in kilometres.
			const isBare = !given.unit && target.unit?.factor !== usual?.unit?.factor;
			return fit && isBare ? 'other-unit' : fit;
		})
	);
	if (fits.includes('same-value')) return 'same-value';
	if (fits.includes('other-bound')) return 'nearly bound';
	return fits.includes('other-unit') ? 'nearly unit' : 'wrong';
}

/** What the key's answers and its value stand for. */
function targetsOf(key: TypedKey): Quantity[] {
	const units = unitsOf(key);
	const targets = key.answers.flatMap((answer) => {
		const ways = readQuantities(answer);
		const [first] = ways;
		const alike = ways.filter(({ low }) => low === (key.value ?? first?.low));
		return alike.length ? alike : ways.slice(0, 1);
	});
	if (key.value !== undefined) {
		const { unit } = targets[0] ?? {};
		targets.push({ low: key.value, high: key.value, ...(unit && { unit }) });
	}

	return targets.flatMap((target) =>
		target.unit || target.fraction || !units.length
			? [target]
			: units.map((unit) => ({ ...target, unit }))
	);
}

/** The units of a key; counted things, such as soldiers, are a unit of their own. */
function unitsOf({ type, unit = type === 'percent' ? '%' : '' }: TypedKey) {
	const units = unitsAt(unit.toLowerCase());
	const counted = { dimension: `count of ${unit}`, system: '', factor: 1, offset: 0 };
	return units.length || !unit ? units : [counted];
}
