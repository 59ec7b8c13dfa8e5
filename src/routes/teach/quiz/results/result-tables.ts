import { fingerprint } from '$lib/assignment/fingerprint';
import { cellOf, type BookRow } from '$lib/assignment/gradebook';
import type { Cell } from '$lib/exchange/csv';
import { answerInWords } from '$lib/components/quiz/answer-words';
import { localTime } from '$lib/components/teach/local-time';
import { askedInWords, keyInWords } from '$lib/components/teach/quiz-words';
import type { Timestamp } from '$lib/model/time';
import type { Results } from '$lib/state/results';
import { m } from '$messages';
import { markNames, markOf, standingOf } from './result-words';

/** A column of a table: its name, what it holds, and how it is filled. */
interface Column<Row> {
	name: string;
	what: string;
	of: (row: Row) => Cell;
}

type Response = BookRow['attempts'][number]['scores'][number] & {
	row: BookRow;
	attempt: BookRow['attempts'][number];
	number: number;
	place: number;
};

/** A row for each student, those who are missing below. */
export function studentTable(results: Results): Cell[][] {
	const columns = studentColumns(results);
	const missing = results.book.missing.map(({ name, code }) => [name, code]);
	return [
		columns.map(({ name }) => name),
		...results.book.rows.map((row) => columns.map(({ of }) => of(row))),
		...missing
	];
}

/** A row for each answer of each attempt. */
export function responseTable({ book }: Results): Cell[][] {
	const numbers = new Map(book.items.map(({ item, number }) => [item.id, number]));
	const responses = book.rows.flatMap((row) =>
		row.attempts.flatMap((attempt, place) =>
			attempt.scores.map((score) => ({
				...score,
				row,
				attempt,
				place: place + 1,
				number: numbers.get(score.item.id) ?? 0
			}))
		)
	);
	const columns = responseColumns();
	return [
		columns.map(({ name }) => name),
		...responses.map((response) => columns.map(({ of }) => of(response)))
	];
}

/** What each column of both tables holds. */
export function columnTable(results: Results): string[][] {
	const rows = <Row>(sheet: string, columns: Column<Row>[]) =>
		columns.map(({ name, what }) => [sheet, name, what]);
	return [
		[m.grades_col_sheet(), m.grades_col_column(), m.grades_col_what()],
		...rows(m.grades_students(), studentColumns(results)),
		...rows(m.grades_responses(), responseColumns())
	];
}

/** A title and the day as the name of a file, whatever the system, without its ending. */
export function fileName(title: string, part: string, now: Timestamp): string {
	const plain = `${title} ${part}`
		.replace(/[^\p{L}\p{N} -]+/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
	return `${plain.slice(0, 80).trim() || 'quiz'} ${localTime(now).slice(0, 10)}`;
}

function studentColumns({ book, assignment }: Results): Column<BookRow>[] {
	const last = ({ counting, attempts }: BookRow) => counting.at(-1) ?? attempts.at(-1);
	const { passMark } = assignment.quiz.settings;
	return [
		{ name: m.grades_col_name(), what: m.grades_col_name_what(), of: ({ person }) => person.name },
		{
			name: m.grades_col_code(),
			what: m.grades_col_code_what(),
			of: ({ person }) => person.student?.code
		},
		{
			name: m.grades_col_proof(),
			what: m.grades_col_proof_what(),
			of: ({ person }) => standingOf(person)
		},
		{
			name: m.grades_col_device(),
			what: m.grades_col_device_what(),
			of: ({ person }) => person.devices.filter(Boolean).map(fingerprint).join(' ')
		},
		{
			name: m.grades_col_attempts(),
			what: m.grades_col_attempts_what(),
			of: ({ attempts }) => attempts.length
		},
		{
			name: m.grades_col_points(),
			what: m.grades_col_points_what(),
			of: ({ total }) => round(total.points)
		},
		{ name: m.grades_col_of(), what: m.grades_col_of_what(), of: ({ total }) => round(total.of) },
		{
			name: m.grades_col_percent(),
			what: m.grades_col_percent_what(),
			of: ({ total }) => round(100 * total.share)
		},
		...(passMark === undefined
			? []
			: [
					{
						name: m.grades_col_passed(),
						what: m.grades_col_passed_what({ percent: passMark }),
						of: ({ passed }: BookRow) => (passed ? m.grades_yes() : m.grades_no())
					}
				]),
		...book.items.map(({ item, number }) => ({
			name: m.grades_col_question({ number }),
			what: m.grades_col_question_what({
				points: item.points,
				question: askedInWords(item.question)
			}),
			of: (row: BookRow) => round(cellOf(row, item.id)?.points)
		})),
		{
			name: m.grades_col_started(),
			what: m.grades_col_by_student(),
			of: (row) => time(last(row)?.submission.startedAt)
		},
		{
			name: m.grades_finished(),
			what: m.grades_col_by_student(),
			of: (row) => time(last(row)?.submission.finishedAt)
		},
		{
			name: m.grades_col_arrived(),
			what: m.grades_col_arrived_what(),
			of: (row) => time(last(row)?.submission.arrivedAt)
		},
		{
			name: m.grades_col_late(),
			what: m.grades_col_late_what(),
			of: (row) => (last(row)?.late ? m.grades_yes() : m.grades_no())
		},
		{
			name: m.grades_comment(),
			what: m.grades_col_comment_what(),
			of: (row) => last(row)?.submission.comment
		}
	];
}

function responseColumns(): Column<Response>[] {
	return [
		{ name: m.grades_col_name(), what: m.grades_col_name_what(), of: ({ row }) => row.person.name },
		{
			name: m.grades_col_code(),
			what: m.grades_col_code_what(),
			of: ({ row }) => row.person.student?.code
		},
		{
			name: m.grades_col_device(),
			what: m.grades_col_device_what(),
			of: ({ attempt }) => fingerprint(attempt.submission.device)
		},
		{ name: m.grades_col_attempt(), what: m.grades_col_attempt_what(), of: ({ place }) => place },
		{
			name: m.grades_counts(),
			what: m.grades_col_counts_what(),
			of: ({ row, attempt }) => (row.counting.includes(attempt) ? m.grades_yes() : m.grades_no())
		},
		{ name: m.grades_col_number(), what: m.grades_col_number_what(), of: ({ number }) => number },
		{
			name: m.grades_question(),
			what: m.grades_col_asked_what(),
			of: ({ item }) => askedInWords(item.question)
		},
		{
			name: m.grades_col_answer(),
			what: m.grades_col_answer_what(),
			of: ({ item, response }) => answerInWords(item.question, response)
		},
		{
			name: m.grades_col_right(),
			what: m.grades_col_right_what(),
			of: ({ item }) => keyInWords(item.question)
		},
		{
			name: m.grades_col_verdict(),
			what: m.grades_col_verdict_what(),
			of: (score) => (score.dropped ? m.grades_dropped() : markNames[markOf(score)]())
		},
		{
			name: m.grades_col_points(),
			what: m.grades_col_points_what(),
			of: ({ points }) => round(points)
		},
		{ name: m.grades_col_of(), what: m.grades_col_of_what(), of: ({ of }) => of },
		{
			name: m.grades_by_hand(),
			what: m.grades_col_by_hand_what(),
			of: ({ byHand }) => (byHand ? m.grades_yes() : m.grades_no())
		},
		{ name: m.grades_comment(), what: m.grades_col_comment_what(), of: ({ comment }) => comment },
		{
			name: m.grades_col_seconds(),
			what: m.grades_col_seconds_what(),
			of: ({ time }) => Math.round(time / 1000)
		},
		{
			name: m.grades_finished(),
			what: m.grades_col_by_student(),
			of: ({ attempt }) => time(attempt.submission.finishedAt)
		}
	];
}

/** Four digits are more than anybody marks by. */
function round(value: number | undefined): number | undefined {
	return value === undefined ? undefined : Math.round(value * 1e4) / 1e4;
}

/** As spreadsheets read it, by the clock of this device. */
function time(at: Timestamp | undefined): string | undefined {
	return at === undefined ? undefined : localTime(at).replace('T', ' ');
}
