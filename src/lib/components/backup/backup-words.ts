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
	const size = sizeWord(bytes);
	if (where === 'shared') return m.backup_shared({ name, size });
	return m.backup_saved({ name, size, where: whereWord(where) });
}

interface Saved {
	name: string;
	bytes: number;
	where: keyof typeof places;
}

/** "3 decks, 120 facts and 1,204 answers", in parts. */
export function holdingsWords({ decks, facts, answers }: Holdings) {
	return {
		decks: counted(decks, m.backup_decks),
		facts: counted(facts, m.backup_facts),
		answers: counted(answers, m.backup_answers)
	};
}

/** "Also 2 quizzes and 30 results."; nothing when there are none. */
export function quizHoldingsWords({ quizzes, results }: Holdings): string | undefined {
	if (quizzes + results === 0) return undefined;
	return m.backup_also({
		quizzes: counted(quizzes, m.backup_quizzes),
		results: counted(results, m.backup_results)
	});
}

/** How much there is, in numbers that people know. */
export interface Holdings {
	decks: number;
	facts: number;
	answers: number;
	quizzes: number;
	results: number;
}

/** Something in number, and the first few by their titles. */
export interface Phrase {
	what: string;
	titles?: string;
}

/** What would be added, changed or removed. */
export function phrasesOf(difference: Difference, kind: Kind): Phrase[] {
	const { decks, facts, answers, pictures, settings, results } = difference;
	const others =
		kind === 'changed'
			? phrase(settings, m.backup_settings)
			: [
					...phrase(results[kind], m.backup_results),
					...phrase(answers[kind], m.backup_answers),
					...phrase(pictures[kind], m.backup_pictures)
				];
	return [
		...titled(decks, kind, m.backup_decks),
		...titled(facts, kind, m.backup_facts),
		...titled(difference.quizzes, kind, m.backup_quizzes),
		...titled(difference.classes, kind, m.backup_classes),
		...titled(difference.taken, kind, m.backup_taken),
		...others
	];
}

type Kind = keyof Changes['titles'];
type Counted = (inputs: { count: number; number: string }) => string;

function counted(count: number, words: Counted): string {
	return words({ count, number: count.toLocaleString(m.date_locale()) });
}

function phrase(count: number, words: Counted): Phrase[] {
	return count > 0 ? [{ what: counted(count, words) }] : [];
}

function titled(changes: Changes, kind: Kind, words: Counted): Phrase[] {
	const count = changes[kind];
	const named = changes.titles[kind];
	const quoted = named.map((title) => m.backup_quoted({ title: short(title) })).join(', ');
	const titles = named.length < count ? m.backup_examples_more({ titles: quoted }) : quoted;
	return phrase(count, words).map(({ what }) => ({ what, titles }));
}

/** As long as a title may be in a list of examples. */
const LONGEST = 50;

/** Its first words. */
function short(title: string): string {
	const text = title.replace(/\s+/g, ' ').trim();
	if (text.length <= LONGEST) return text;
	const cut = text.slice(0, LONGEST);
	return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : LONGEST)} …`;
}
