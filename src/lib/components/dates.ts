import { m } from '$messages';

const parts = {
	4: { year: 'numeric' },
	7: { year: 'numeric', month: 'long' },
	10: { year: 'numeric', month: 'long', day: 'numeric' }
} as const;

/** An ISO year, month or date in words: `2023-05-30` is "30 May 2023", `2023-05` "May 2023". */
export function dateInWords(iso: string): string {
	const format = parts[iso.length as keyof typeof parts];
	const date = new Date(`${iso.padEnd(10, '-01')}T00:00:00Z`);
	if (!format || Number.isNaN(date.getTime())) return iso;
	return date.toLocaleDateString(m.date_locale(), { ...format, timeZone: 'UTC' });
}
