import type { Analysis } from '$lib/language/analyse';
import { articleText, type Article } from '$lib/model/article';
import type { Mark } from '$lib/model/mark';
import { readText } from '$lib/workers/language';

/** What is less likely than this is left out, or loses its kind. */
const LEAST = 0.5;

/** The names, dates and numbers of an article, found beside the page. */
export class ArticleMarks {
	/** Nothing before they are found. */
	marks = $state.raw<Mark[] | undefined>();
	/** The share of what is needed to read that is here, 0 … 1. */
	progress = $state(0);
	hasFailed = $state(false);
	readonly #article: Article;
	#abort = new AbortController();

	constructor(article: Article) {
		this.#article = article;
	}

	/** Find them, or try again. */
	async find(): Promise<void> {
		this.hasFailed = false;
		this.#abort = new AbortController();
		const { signal } = this.#abort;
		const { published } = this.#article.source;
		try {
			const analysis = await readText(articleText(this.#article), {
				signal,
				...(published && { published }),
				onprogress: (share) => (this.progress = share)
			});
			this.marks = marksOf(analysis);
		} catch {
			// Without network, or nobody looks any more: the page says so and offers to try again.
			this.hasFailed = !signal.aborted;
		}
	}

	/** Nobody looks any more. */
	close(): void {
		this.#abort.abort();
	}
}

/** Names, dates and numbers in the order of the text; where two overlap the first of these stays. */
export function marksOf(found: Pick<Analysis, 'names' | 'dates' | 'quantities'>): Mark[] {
	const names = found.names.filter(({ sure }) => sure.span >= LEAST);
	const marks = [
		...found.dates.map((date) => markAs('date', date)),
		...names.map((name) => markAs(name.sure.kind < LEAST ? 'other' : name.kind, name)),
		...found.quantities.filter(({ sure }) => sure >= LEAST).map((one) => markAs('number', one))
	];
	const kept: Mark[] = [];
	for (const mark of marks) {
		if (kept.every(({ start, end }) => mark.end <= start || mark.start >= end)) kept.push(mark);
	}
	return kept.sort((a, b) => a.start - b.start);
}

function markAs(kind: Mark['kind'], { start, end }: { start: number; end: number }): Mark {
	return { start, end, kind };
}
