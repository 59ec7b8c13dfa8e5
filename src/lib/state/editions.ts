import { splitSentences } from '$lib/language/sentences';
import { articleText, type Article, type Span } from '$lib/model/article';
import { answerOf, type Fact, type Gap } from '$lib/model/fact';
import { wordsOf } from './words-of';

/** What becomes of the facts of an article in a newer edition of it. */
export interface EditionChanges {
	/** As they were, pointing into the newer text. */
	stay: Fact[];
	/** Told in other words, or with other figures; the id is the same. */
	changed: { before: Fact; after: Fact }[];
	added: Fact[];
	/** The newer text says nothing of these any more. */
	gone: Fact[];
}

interface Editions {
	old: Article;
	/** All facts of the old one. */
	facts: readonly Fact[];
	article: Article;
	/** What was found in the newer one, and is to be learned. */
	found: readonly Fact[];
	/** Facts of the old one that the learner has thrown away: they do not come back. */
	dropped: readonly Fact[];
}

/** From this share of common words on, two statements are one that was changed. */
const ALIKE = 0.6;

/**
 * Compare two editions of an article, fact by fact. A fact stays when its sentence does, whatever the
 * learner has made of it; one that was found and never edited may have changed with its sentence.
 */
export function compareEditions(editions: Editions): EditionChanges {
	const { old, facts, article, found, dropped } = editions;
	const oldText = articleText(old);
	const spanOf = findSpans(article);
	const stay: Fact[] = [];
	const left: Fact[] = [];
	for (const fact of facts) {
		const span = fact.source && spanOf(oldText.slice(fact.source.start, fact.source.end));
		if (span) stay.push({ ...fact, articleId: article.id, source: span });
		else left.push(fact);
	}
	const known = new Set([...stay, ...dropped].map(({ statement }) => wordsOf(statement)));
	const asked = new Set(stay.flatMap(gapKeys));
	const fresh = found.filter(
		(fact) => !known.has(wordsOf(fact.statement)) && !gapKeys(fact).every((key) => asked.has(key))
	);
	const changed = pairUp(left.filter(isUntouched), fresh);
	const isPaired = (fact: Fact) =>
		changed.some(({ before, after }) => before.id === fact.id || after === fact);
	return {
		stay,
		changed: changed.map(({ before, after }) => ({ before, after: inPlaceOf(before, after) })),
		added: fresh.filter((fact) => !isPaired(fact)),
		gone: left.filter((fact) => !isPaired(fact))
	};
}

/** Where sentences of the old text stand in the newer one. */
function findSpans(article: Article): (sentence: string) => Span | undefined {
	const text = articleText(article);
	const spans = new Map(
		splitSentences(text).map(({ start, end }) => [
			wordsOf(text.slice(start, end)),
			{ edition: article.id, start, end }
		])
	);
	return (sentence) => {
		const start = text.indexOf(sentence);
		const isThere = sentence !== '' && start >= 0;
		if (isThere) return { edition: article.id, start, end: start + sentence.length };
		return spans.get(wordsOf(sentence));
	};
}

/** What is asked, and of which sentence. */
function gapKeys(fact: Fact): string[] {
	return fact.gaps.map((gap) => `${fact.source?.start} ${wordsOf(answerOf({ fact, gap }))}`);
}

function isUntouched({ revision, origin, gaps }: Fact): boolean {
	return revision === 1 && origin === 'extracted' && gaps.length > 0;
}

/** Each old fact with the new one that is most like it, the likest first, none twice. */
function pairUp(left: readonly Fact[], fresh: readonly Fact[]) {
	const pairs = left
		.flatMap((before) => fresh.map((after) => ({ before, after, share: likeness(before, after) })))
		.filter(({ share }) => share >= ALIKE)
		.sort((a, b) => b.share - a.share);
	const taken = new Set<Fact>();
	return pairs.filter(({ before, after }) => {
		if (taken.has(before) || taken.has(after)) return false;
		taken.add(before).add(after);
		return true;
	});
}

function likeness(one: Fact, other: Fact): number {
	const words = new Set(wordsOf(one.statement).split(' '));
	const others = new Set(wordsOf(other.statement).split(' '));
	const shared = [...words].filter((word) => others.has(word)).length;
	return shared / (words.size + others.size - shared);
}

/** A changed fact under its old id; a gap with the same answer is the same gap, with its memory. */
function inPlaceOf(before: Fact, after: Fact): Fact {
	const free = [...before.gaps];
	const gaps = after.gaps.map((gap): Gap => {
		const answer = wordsOf(answerOf({ fact: after, gap }));
		const at = free.findIndex(
			(old) => old.type === gap.type && wordsOf(answerOf({ fact: before, gap: old })) === answer
		);
		const [same] = at >= 0 ? free.splice(at, 1) : [];
		return same ? { ...gap, id: same.id } : gap;
	});
	const { id, deckId, addedOn, revision } = before;
	return {
		...after,
		id,
		deckId,
		...(addedOn !== undefined && { addedOn }),
		revision: revision + 1,
		gaps
	};
}
