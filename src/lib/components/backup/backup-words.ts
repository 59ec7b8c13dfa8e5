import { isoOf } from '$lib/memory/days';
import type { Changes, Difference } from '$lib/model/content';
import type { Day } from '$lib/model/time';
import { m } from '$messages';
import { dateInWords } from '../dates';

/** "today", "yesterday", "on 14 November 2026". */
export function whenWord(day: Day, today: Day): string {
	if (day === today) return m.day_today();
	if (day === today - 1) return m.backup_yesterday();
	return m.backup_on({ date: dateInWords(isoOf(day)) });
}

const places = {
	chosen: m.backup_where_chosen,
	downloads: m.backup_where_downloads,
	shared: m.backup_where_shared
};

/** "in your downloads". */
export function whereWord(where: keyof typeof places): string {
	return places[where]();
}

/** "340 kB", "1.2 MB". */
function sizeWord(bytes: number): string {
	const format = (size: number, digits: number) =>
		size.toLocaleString(m.date_locale(), { maximumFractionDigits: digits });
	return bytes < 1_000_000
		? m.backup_size_kb({ size: format(Math.max(1, bytes / 1000), 0) })
		: m.backup_size_mb({ size: format(bytes / 1_000_000, 1) });
}

/** "Saved recollect-2026-11-24.zip (340 kB) in your downloads." */
export function savedWords({ name, bytes, where }: Saved): string {
	return m.backup_saved({ name, size: sizeWord(bytes), where: whereWord(where) });
}

interface Saved {
	name: string;
	bytes: number;
	where: keyof typeof places;
}

/** "3 decks, 120 facts and 1,204 answers", in parts. */
export function holdingsWords({ decks, facts, answers }: Holdings) {
	return {
		decks: m.backup_decks({ count: decks }),
		facts: m.backup_facts({ count: facts }),
		answers: m.backup_answers({ count: answers })
	};
}

interface Holdings {
	decks: number;
	facts: number;
	answers: number;
}

type Kind = keyof Changes['titles'];

/** What would be added, changed or removed, each as a list of phrases. */
export function phrasesOf(difference: Difference, kind: Kind): string[] {
	const { decks, facts, answers, pictures, settings } = difference;
	const counted =
		kind === 'changed'
			? phrase(settings, m.backup_settings)
			: [...phrase(answers[kind], m.backup_answers), ...phrase(pictures[kind], m.backup_pictures)];
	return [
		...titled(decks, kind, m.backup_decks),
		...titled(facts, kind, m.backup_facts),
		...counted
	];
}

type Counted = (inputs: { count: number }) => string;

function phrase(count: number, words: Counted): string[] {
	return count > 0 ? [words({ count })] : [];
}

function titled(changes: Changes, kind: Kind, words: Counted): string[] {
	const count = changes[kind];
	if (count === 0) return [];
	const named = changes.titles[kind];
	const titles = named.map((title) => m.backup_quoted({ title: short(title) })).join(', ');
	const sentence = named.length < count ? m.backup_examples_more : m.backup_examples;
	return [sentence({ what: words({ count }), titles })];
}

/** As long as a title may be in a list of examples. */
const LONGEST = 60;

function short(title: string): string {
	const text = title.replace(/\s+/g, ' ').trim();
	return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
