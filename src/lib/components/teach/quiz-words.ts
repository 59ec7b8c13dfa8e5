import { grade } from '$lib/grading/grade';
import type { Quiz, QuizQuestion, QuizSettings } from '$lib/model/quiz';
import type { Timestamp } from '$lib/model/time';
import { m } from '$messages';

/** A time by the clock of this device: "24 Nov, 14:30", with the year when it is another one. */
export function timeInWords(at: Timestamp, now: Timestamp): string {
	const [date, today] = [new Date(at), new Date(now)];
	return date.toLocaleString(m.date_locale(), {
		day: 'numeric',
		month: 'short',
		hour: '2-digit',
		minute: '2-digit',
		...(date.getFullYear() !== today.getFullYear() && { year: 'numeric' })
	});
}

/** A day by the calendar of this device: "24 Nov". */
export function dayInWords(at: Timestamp, now: Timestamp): string {
	const [date, today] = [new Date(at), new Date(now)];
	return date.toLocaleDateString(m.date_locale(), {
		day: 'numeric',
		month: 'short',
		...(date.getFullYear() !== today.getFullYear() && { year: 'numeric' })
	});
}

/** What a question asks, in one line. */
export function askedInWords(question: QuizQuestion): string {
	switch (question.kind) {
		case 'cloze':
			return `${question.before}____${question.after}`;
		case 'match':
			return question.cues.map(({ text }) => text).join(' · ');
		case 'order':
			return question.events.map(({ text }) => text).join(' · ');
		default:
			return question.stem;
	}
}

/** The right answer, in one line. */
export function keyInWords(question: QuizQuestion): string {
	if (question.kind === 'true-false') return question.key ? m.question_true() : m.question_false();
	if (question.kind === 'match') {
		return question.key.map((option) => question.options[option] ?? '').join(' · ');
	}
	if (question.kind === 'order') {
		return question.key.map((event) => question.events[event]?.text ?? '').join(' → ');
	}
	return grade(question, { kind: 'gave-up' }).expected;
}

/** The wrong options, in one line; nothing where there are none. */
export function wrongInWords(question: QuizQuestion): string {
	if (question.kind !== 'choice') return '';
	return question.options.filter((_, index) => index !== question.key).join(' · ');
}

/** The name of a pool by its place: A, B, C. */
export function poolName(pool: number): string {
	return String.fromCharCode(65 + (pool % 26));
}

export function modeInWords(mode: QuizSettings['mode']): string {
	return mode === 'sealed' ? m.teach_mode_sealed() : m.teach_mode_practice();
}

/** A quiz in a few words: so many questions, in what spirit, until when. */
export function summaryOf({ settings }: Quiz, length: number, now: Timestamp): string {
	return [
		m.today_questions({ count: length }),
		modeInWords(settings.mode),
		settings.due === undefined
			? m.teach_no_due()
			: m.teach_due({ when: timeInWords(settings.due, now) })
	].join(' · ');
}

/** What a student will meet, each in a sentence. */
export function whatStudentsSee({ settings }: Quiz, length: number, now: Timestamp): string[] {
	const { opens, due, minutes, attempts } = settings;
	const feedback = {
		each: m.teach_see_each,
		end: m.teach_see_end,
		release: m.teach_see_release,
		never: m.teach_see_never
	};
	return [
		settings.ask === 'code' ? m.teach_see_code() : m.teach_see_name(),
		settings.paging === 'one'
			? m.teach_see_one({ count: length })
			: m.teach_see_all({ count: length }),
		feedback[settings.feedback](),
		opens === undefined ? '' : m.teach_see_opens({ when: timeInWords(opens, now) }),
		due === undefined ? '' : m.teach_see_due({ when: timeInWords(due, now) }),
		minutes === undefined ? '' : m.teach_see_minutes({ minutes }),
		attempts === 0 ? '' : m.teach_see_attempts({ count: attempts })
	].filter(Boolean);
}

/** What stands in the way of handing a quiz out. */
export function freezeProblemInWords(
	problem: 'gone' | 'template' | 'no-items' | 'class-file' | 'no-crypto' | 'changed'
): string {
	switch (problem) {
		case 'gone':
			return m.teach_missing();
		case 'template':
			return m.teach_template_what();
		case 'no-items':
			return m.teach_no_items();
		case 'class-file':
			return m.teach_class_file_first();
		case 'no-crypto':
			return m.teach_no_crypto();
		case 'changed':
			return m.teach_changed();
	}
}

/** Longer links are cut by some chats. */
const LONG = 2000;
const SHORT = 600;

/** How long a link is, and what follows from that. */
export function lengthInWords(length: number): string {
	const characters = length.toLocaleString(m.date_locale());
	if (length > LONG) return m.teach_length_long({ characters });
	return length > SHORT
		? m.teach_length_medium({ characters })
		: m.teach_length_short({ characters });
}
