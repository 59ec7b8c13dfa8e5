import { m } from '$messages';
import { keyRows } from '../key-rows';

/** A part of the help page, each kind of content at most once, in the order of these fields. */
export interface HelpSection {
	/** Its anchor. */
	id: string;
	title: string;
	/** What happens, one thing after the other. */
	steps?: string[];
	/** Words and what they mean. */
	terms?: { word: string; meaning: string }[];
	paragraphs?: string[];
	keys?: ReturnType<typeof keyRows>;
	/** Where it can be done, by the path of a page of the app. */
	link?: { path: 'add' | 'backup' | 'settings' | 'teach' | 'quiz'; words: string };
}

/** The help page, in its order. */
export function helpSections(): HelpSection[] {
	return [
		{
			id: 'how',
			title: m.help_how(),
			steps: [m.help_how_1(), m.help_how_2(), m.help_how_3(), m.help_how_4(), m.help_how_5()]
		},
		{ id: 'words', title: m.help_words(), terms: terms() },
		{
			id: 'add',
			title: m.help_add(),
			paragraphs: [m.help_add_1(), m.help_add_2(), m.help_add_3(), m.help_add_4()],
			link: { path: 'add', words: m.help_to_add() }
		},
		{
			id: 'counts',
			title: m.help_counts(),
			paragraphs: [m.help_counts_1(), m.help_counts_2(), m.help_counts_3(), m.help_counts_4()],
			link: { path: 'settings', words: m.keys_to_settings() }
		},
		{
			id: 'ways',
			title: m.ways_title(),
			terms: [
				{ word: m.ways_test(), meaning: m.help_ways_test() },
				{ word: m.ways_ask(), meaning: m.help_ways_ask() },
				{ word: m.ways_recall(), meaning: m.help_ways_recall() },
				{ word: m.ways_cram(), meaning: m.help_ways_cram() },
				{ word: m.ways_clock(), meaning: m.help_ways_clock() }
			],
			paragraphs: [m.help_ways_where()]
		},
		{
			id: 'exam',
			title: m.help_exam(),
			paragraphs: [
				m.help_exam_1(),
				m.help_exam_2(),
				m.help_exam_3(),
				m.help_exam_5(),
				m.help_exam_4()
			]
		},
		{
			id: 'teach',
			title: m.help_teach(),
			steps: [m.help_teach_1(), m.help_teach_2(), m.help_teach_3(), m.help_teach_4()],
			paragraphs: [m.help_teach_5(), m.help_teach_6()],
			link: { path: 'teach', words: m.help_to_teach() }
		},
		{
			id: 'take',
			title: m.help_take(),
			paragraphs: [m.help_take_1(), m.help_take_2(), m.help_take_3()],
			link: { path: 'quiz', words: m.help_to_quiz() }
		},
		{
			id: 'data',
			title: m.help_privacy(),
			paragraphs: [m.help_privacy_1(), m.help_privacy_2(), m.help_privacy_3(), m.help_privacy_4()]
		},
		{
			id: 'keys',
			title: m.help_keys(),
			paragraphs: [m.help_keys_1(), m.help_keys_2()],
			keys: keyRows(),
			link: { path: 'settings', words: m.help_to_settings() }
		},
		{
			id: 'offline',
			title: m.help_install(),
			paragraphs: [m.help_install_1(), m.help_install_2(), m.help_install_3()]
		},
		{
			id: 'kept',
			title: m.help_clear(),
			paragraphs: [m.help_clear_1(), m.help_clear_2()]
		}
	];
}

function terms(): { word: string; meaning: string }[] {
	return [
		{ word: m.help_word_fact(), meaning: m.help_fact() },
		{ word: m.help_word_question(), meaning: m.help_question() },
		{ word: m.help_word_deck(), meaning: m.help_deck() },
		{ word: m.help_word_new(), meaning: m.help_new() },
		{ word: m.help_word_learning(), meaning: m.help_learning() },
		{ word: m.help_word_learned(), meaning: m.help_learned() },
		{ word: m.help_word_due(), meaning: m.help_due() },
		{ word: m.help_word_bury(), meaning: m.help_bury() },
		{ word: m.help_word_suspend(), meaning: m.help_suspend() },
		{ word: m.help_word_forget(), meaning: m.help_forget() },
		{ word: m.help_word_archive(), meaning: m.help_archive() },
		{ word: m.help_word_retention(), meaning: m.help_retention() },
		{ word: m.help_word_streak(), meaning: m.help_streak() }
	];
}
