import { articleText, type Article, type Paragraph, type Span } from '$lib/model/article';
import type { Fact, Gap } from '$lib/model/fact';

/** An article that ships with the app, and what there is to learn from it. */
/** A fact of a lesson: its article and its sentence are known. */
export type LessonFact = Fact & Required<Pick<Fact, 'articleId' | 'source'>>;

export interface Lesson {
	slug: string;
	article: Article;
	facts: LessonFact[];
}

/** An article as its author writes it, without the ids and offsets that can be worked out. */
export interface ArticleDraft extends Omit<Article, 'id' | 'paragraphs'> {
	/** A string is a heading; a record is a paragraph, its sentences by slug. */
	paragraphs: readonly (string | Readonly<Record<string, string>>)[];
}

/** A fact as its author writes it. */
export interface FactDraft extends Pick<
	Fact,
	'kind' | 'asOf' | 'attributedTo' | 'sensitive' | 'core'
> {
	/** Slug of the sentence that says so. */
	from: string;
	/** The statement, its gaps marked by slug: `KFOR had [troops|50,000] troops.` */
	says: string;
	gaps: Readonly<Record<string, GapDraft>>;
}

/** A gap as its author writes it. Lists are texts with `; ` between their items. */
export interface GapDraft extends Pick<Gap, 'type' | 'stem' | 'cue' | 'value' | 'unit' | 'date'> {
	accept?: string;
	alsoTrue?: string;
	/** The confusions, the most tempting first. */
	wrong: string;
}

const mark = /\[(?<slug>[a-z0-9-]+)\|(?<answer>[^\]]+)\]/g;

/**
 * Compose a lesson from what its author wrote: work out every id and every span, and put the facts
 * in the order of the article.
 *
 * A fact's slug is part of its id for ever, like that of a gap; a sentence's slug is only a name.
 */
export function composeLesson(
	slug: string,
	draft: ArticleDraft,
	facts: Readonly<Record<string, FactDraft>>
): Lesson {
	const article: Article = {
		...draft,
		id: `article:${slug}`,
		paragraphs: draft.paragraphs.map(readParagraph)
	};
	const sentences = findSentences(article, draft);

	return {
		slug,
		article,
		facts: Object.entries(facts)
			.map(([name, fact]) => composeFact(`${slug}/${name}`, article, sentences, fact))
			.sort((first, second) => first.source.start - second.source.start)
	};
}

function readParagraph(draft: ArticleDraft['paragraphs'][number]): Paragraph {
	return typeof draft === 'string'
		? { kind: 'heading', text: draft }
		: { kind: 'text', text: Object.values(draft).join(' ') };
}

/** Where each sentence stands in the article, by slug. */
function findSentences(article: Article, { paragraphs }: ArticleDraft): Map<string, Span> {
	const text = articleText(article);
	const written = paragraphs.flatMap((paragraph) =>
		typeof paragraph === 'string' ? [] : Object.entries(paragraph)
	);
	return new Map(
		written.map(([slug, sentence]) => {
			const start = text.indexOf(sentence);
			return [slug, { edition: article.id, start, end: start + sentence.length }];
		})
	);
}

function composeFact(
	path: string,
	article: Article,
	sentences: Map<string, Span>,
	{ from, says, gaps, ...rest }: FactDraft
): LessonFact {
	const source = sentences.get(from);
	if (!source) throw new Error(`The fact ${path} comes from an unknown sentence, ${from}.`);

	const { statement, places } = readStatement(says);
	for (const slug of new Set([...places.keys(), ...Object.keys(gaps)])) {
		if (!places.has(slug)) throw new Error(`The fact ${path} does not mark its gap ${slug}.`);
		if (!gaps[slug]) throw new Error(`The fact ${path} marks an unknown gap, ${slug}.`);
	}

	return {
		...rest,
		id: `fact:${path}`,
		deckId: `deck:${article.id.slice('article:'.length)}`,
		articleId: article.id,
		revision: 1,
		statement,
		source,
		gaps: [...places].map(([slug, place]) => composeGap(`${path}/${slug}`, place, gaps[slug]!)),
		origin: 'written'
	};
}

/**
 * Take the marks out of a statement and note where the gaps are.
 *
 * ```text
 * KFOR had [troops|50,000] troops.  →  KFOR had 50,000 troops.
 *                                               [----]
 *                                               troops
 * ```
 */
function readStatement(says: string) {
	const places = new Map<string, { start: number; end: number }>();
	let statement = '';
	let read = 0;

	for (const match of says.matchAll(mark)) {
		const { slug, answer } = match.groups as { slug: string; answer: string };
		statement += says.slice(read, match.index);
		places.set(slug, { start: statement.length, end: statement.length + answer.length });
		statement += answer;
		read = match.index + match[0].length;
	}

	return { statement: statement + says.slice(read), places };
}

function composeGap(
	path: string,
	place: { start: number; end: number },
	{ accept, alsoTrue, wrong, ...rest }: GapDraft
): Gap {
	return {
		...rest,
		id: `gap:${path}`,
		...place,
		accept: readList(accept),
		alsoTrue: readList(alsoTrue),
		confusions: readList(wrong)
	};
}

function readList(items: string | undefined): string[] {
	return items === undefined ? [] : items.split('; ');
}
