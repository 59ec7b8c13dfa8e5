import type { Settings } from '$lib/model/settings';
import { valueWords } from './settings-words';

type Offered = Exclude<
	keyof Settings,
	'shortcuts' | 'sound' | 'why' | 'confidence' | 'readAloud' | 'dictation'
>;

/** What is offered of each setting that has more than on and off. */
const offered: { [Key in Offered]: readonly Settings[Key][] } = {
	minutes: [3, 5, 10, 15, 20, 30, 45, 60],
	newFacts: [1, 2, 3, 4, 6, 8, 10, 15, 20, 30],
	rollover: Array.from({ length: 24 }, (_, hour) => hour),
	retention: [0.8, 0.85, 0.9, 0.95],
	buttons: [2, 4],
	theme: ['system', 'light', 'dark'],
	typing: ['keyboard', 'word-bank', 'first-letters'],
	textSize: [90, 100, 115, 130, 150]
};

/** The values of a setting to choose from, in words; the present one among them, also when it is unusual. */
export function optionsOf<Key extends Offered>(
	key: Key,
	current: Settings[Key]
): { value: Settings[Key]; label: string }[] {
	const usual: readonly Settings[Key][] = offered[key];
	const values = usual.includes(current) ? usual : [...usual, current].sort(compare);
	return values.map((value) => ({ value, label: valueWords[key](value) }));
}

function compare<Value extends string | number>(a: Value, b: Value): number {
	return a < b ? -1 : 1;
}
