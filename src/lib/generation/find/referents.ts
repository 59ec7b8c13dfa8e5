import type { Analysis } from '$lib/language/analyse';
import type { Name } from '$lib/language/names';
import type { Sentence, Stretch, Token } from '$lib/language/text';
import type { Article } from '$lib/model/article';

/** What an article speaks of: who is meant by “the company”, and what was spoken of before. */
export interface Referents {
	/** What the article is about, if it is one thing: the name by which it is called. */
	topic: Referent | undefined;
	/** Whether some words are what the title says, a common noun too: “prime numbers”. */
	isTitle(words: string): boolean;
	/** Words of the title, in their dictionary form. */
	titleWords: ReadonlySet<string>;
	/** In which sentences a common noun stands, by its dictionary form. */
	places: ReadonlyMap<string, readonly number[]>;
	/** What names are said to be, or say themselves: who is a company, a river, a singer. */
	classes: ReadonlyMap<string, readonly Referent[]>;
	/** Companies, clubs, ministries that are named. */
	bodies: readonly Referent[];
	/** The one of them that the article mainly speaks of, if there is one. */
	main: Referent | undefined;
	/** The person of whom it mainly tells, if there is one. */
	hero: Referent | undefined;
	/** The fullest form of a name, by where it stands. */
	fullest: ReadonlyMap<number, Stretch>;
	/** A name as it is best called. */
	call(stretch: Stretch): string;
}

/** One that is named in the article. */
export interface Referent {
	/** With its article, as “the Rhine”. */
	text: string;
	/** Where its fullest form stands. */
	key: number;
	kind: Name['kind'];
	/** Sentences that name it. */
	sentences: readonly number[];
}

/** Look an article over for what it speaks of. */
export function findReferents(article: Article, text: string, analysis: Analysis): Referents {
	const { sentences, names, links } = analysis;
	const fullest = new Map<number, Stretch>();
	for (const { from, to, why } of links) if (why !== 'pronoun') fullest.set(from.start, to);
	const bySentence = sentences.map((): Name[] => []);
	for (const name of names) bySentence[name.sentence]!.push(name);

	const titleText = article.title;
	const topicName = findTopicName();
	const referents = gatherReferents(names);
	const bodies = [...referents.values()].filter(({ kind }) => kind === 'organization');
	return {
		topic: topicName && referents.get(keyOf(topicName)),
		isTitle: (words) => singular(plain(words)) === singular(plain(titleText)),
		titleWords: wordsOf(titleText),
		places: nounPlaces(sentences, bySentence),
		classes: findClasses(),
		bodies,
		main: mainOf(bodies),
		hero: mainOf([...referents.values()].filter(({ kind }) => kind === 'person')),
		fullest,
		call
	};

	function keyOf({ start }: Stretch): number {
		return fullest.get(start)?.start ?? start;
	}

	function call(stretch: Stretch): string {
		const isTopic = topicName !== undefined && keyOf(stretch) === keyOf(topicName);
		const full = isTopic ? topicName : (fullest.get(stretch.start) ?? stretch);
		const words = text
			.slice(full.start, full.end)
			.replace(/\s+/g, ' ')
			.replace(/['’]s?$/, '');
		if (isTopic && isBare(words)) return words.replace(/^the /i, '');
		const hasArticle = /\b[Tt]he $/.test(text.slice(Math.max(0, full.start - 4), full.start));
		return hasArticle && !/^the /i.test(words) ? `the ${words}` : words;
	}

	/** “Sky”, and not “the Sky” of “the Sky box”. */
	function isBare(words: string): boolean {
		const bare = words.replace(/^the /i, '');
		if (plain(titleText.replace(/\s*\(.*$|,.*$/, '')) !== bare.toLowerCase()) return false;
		const told = names.filter(
			(name) => plain(name.text).replace(/^the /, '') === bare.toLowerCase()
		);
		const called = told.filter(
			({ start, text: own }) =>
				/^the /i.test(own) || /\bthe $/i.test(text.slice(0, start).slice(-4))
		);
		return called.length * 2 < told.length;
	}

	function gatherReferents(
		names: readonly Name[]
	): Map<number, Referent & { sentences: number[] }> {
		const found = new Map<number, Referent & { sentences: number[] }>();
		for (const name of names) {
			const key = keyOf(name);
			const one = found.get(key);
			if (one) one.sentences.push(name.sentence);
			else found.set(key, { text: call(name), key, kind: name.kind, sentences: [name.sentence] });
		}
		return found;
	}

	/** A name that is the whole title, or all of it but what stands in brackets or behind a comma. */
	function findTopicName(): Name | undefined {
		const title = plain(titleText);
		const short = plain(titleText.replace(/\s*\(.*$|,.*$/, ''));
		return names.find((name) => {
			const words = plain(name.text);
			return words !== '' && (words === title || words === short);
		});
	}

	function findClasses(): Map<string, Referent[]> {
		const classes = new Map<string, Referent[]>();
		const add = (called: string, key: number) => {
			const word = business.test(called) ? 'company' : called;
			const referent = referents.get(key);
			if (!referent || referent.kind === 'nationality') return;
			const all = classes.get(word) ?? [];
			if (!all.includes(referent)) all.push(referent);
			classes.set(word, all);
		};
		for (const name of names) {
			const { tokens } = sentences[name.sentence]!;
			// The Court of Appeals is a court, Mount Etna a mount, Boston University a university.
			for (const token of tokens.slice(name.from, name.to)) {
				const isHead = token.head < name.from || token.head >= name.to;
				if (isHead && name.to - name.from > 1 && name.kind !== 'person')
					add(token.text.toLowerCase(), keyOf(name));
			}
			const told = toldBy(tokens, name);
			if (told) add(told, keyOf(name));
		}
		return classes;
	}
}

/** The one that is named clearly more often than any other. */
function mainOf(bodies: readonly Referent[]): Referent | undefined {
	const [first, second] = bodies.toSorted((a, b) => b.sentences.length - a.sentences.length);
	if (!first || first.sentences.length < 3 || !/\p{L}{2}/u.test(first.text)) return undefined;
	return first.sentences.length >= 2 * (second?.sentences.length ?? 0) ? first : undefined;
}

/** All of these are called “the company”, “the firm” or “the group”. */
export const business =
	/^(?:company|firm|group|business|corporation|giant|conglomerate|carmaker|maker)$/;

/** What a sentence says a name is: “Etna is a volcano”, “Etna, a volcano,”, “the volcano Etna”. */
function toldBy(tokens: readonly Token[], { from, to }: Name): string | undefined {
	const told = tokens[from - 1];
	const isTold = told && told.tag === 'NN' && told.head >= from && told.head < to;
	if (isTold && to - from > 0) return told.lemma ?? told.text.toLowerCase();
	for (let at = from; at < to; at += 1) {
		const { head, relation } = tokens[at]!;
		if (head >= from && head < to) continue;
		const above = tokens[head];
		if (above && /^NN$/.test(above.tag)) {
			const hasCopula = tokens.some((token) => token.head === head && token.relation === 'cop');
			if (relation === 'nsubj' && hasCopula) return above.lemma ?? above.text.toLowerCase();
			if (/^appos|^flat/.test(relation)) return above.lemma ?? above.text.toLowerCase();
		}
		const beside = tokens.find(
			(token, place) =>
				token.head === at && /^appos/.test(token.relation) && place >= to && token.tag === 'NN'
		);
		if (beside) return beside.lemma ?? beside.text.toLowerCase();
	}
	return undefined;
}

function nounPlaces(
	sentences: readonly Sentence[],
	names: readonly (readonly Name[])[]
): Map<string, number[]> {
	const places = new Map<string, number[]>();
	sentences.forEach(({ tokens }, sentence) => {
		tokens.forEach(({ tag, lemma, text }, at) => {
			if (!/^NNS?$/.test(tag) || names[sentence]!.some(({ from, to }) => at >= from && at < to))
				return;
			const word = lemma ?? text.toLowerCase();
			const all = places.get(word) ?? [];
			if (all.at(-1) !== sentence) all.push(sentence);
			places.set(word, all);
		});
	});
	return places;
}

function wordsOf(title: string): Set<string> {
	const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(
		words.flatMap((word) => [word, word.replace(/(?:es|s)$/, ''), word.replace(/s$/, '')])
	);
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/^the /, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function singular(text: string): string {
	return text.replace(/s$/, '');
}
