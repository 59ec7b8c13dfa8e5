import type { Flaw } from '$lib/model/flaw';
import { readDate } from '../dates';
import { readFigure } from '../figure';
import { keyOf, type Item } from './item';

/** What options are told apart by at a glance; those of one item should agree in each. */
const traits: readonly ((text: string) => string)[] = [
	(text) => (/\d/.test(text) ? 'digits' : 'words'),
	(text) => (/[.!?]$/.test(text) ? 'stop' : 'open'),
	(text) => /[$€£¥%]/.exec(text)?.[0] ?? 'no sign',
	unitOf,
	decimalsOf
];

/** One option that differs from all others in what can be seen without knowing anything. */
export function checkSort(item: Item): Flaw[] {
	const key = keyOf(item);
	if (key === undefined || item.options.length < 3) return [];
	const flaws: Flaw[] = [];
	for (const trait of [...traits, ...nameTrait(item.options)]) {
		const odd = oddOne(item.options, trait);
		if (odd === undefined) continue;
		flaws.push({ code: odd === key ? 'odd-key' : 'odd-option', text: odd });
		break;
	}
	return flaws;
}

/** The one option that has another trait than the rest, which agree. */
function oddOne(options: readonly string[], trait: (text: string) => string): string | undefined {
	const traitsOf = options.map(trait);
	const odd = options.filter(
		(_, at) => traitsOf.filter((other) => other === traitsOf[at]).length === 1
	);
	return odd.length === 1 && new Set(traitsOf).size === 2 ? odd[0] : undefined;
}

/** "#  km" of "45 km", "{day} {month}" of "29 May": dates and figures written in one form agree. */
function unitOf(text: string): string {
	const date = readDate(text);
	if (date) return date.form;
	const figure = readFigure(text);
	return figure ? figure.form.replace(/[#@]/, '').trim().toLowerCase() : 'none';
}

function decimalsOf(text: string): string {
	return /\d\.\d/.test(text) ? 'decimal' : 'whole';
}

/** Where all options are short, capitals tell names from other words. */
function nameTrait(options: readonly string[]): ((text: string) => string)[] {
	const isShort = options.every((text) => text.replace(/^(?:the|an?) /i, '').split(' ').length < 3);
	return isShort ? [(text) => (/\p{Lu}/u.test(text) ? 'name' : 'no name')] : [];
}
