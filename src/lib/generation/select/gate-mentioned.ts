import type { Draft } from '../find/draft';
import type { ArticleView, SentenceView } from '../find/view';
import { standsIn } from '../tokens';

/** So many sentences back a reader still has in mind what was told. */
const NEAR = 10;
/** Relations that say which one: the fort of the island, the fort that he built, the second fort. */
const telling = /^(?:nmod|acl|nummod|appos|compound|obl|advcl|flat)/;

/** There is one of it, or it is meant in general. */
const unique =
	/^(?:government|police|public|world|internet|web|net|press|media|army|navy|sea|coast|sky|country|nation|economy|law|future|past|north|south|east|west|house|people|population|right|left|time|year|century|day|end|top|front)s?$/i;
/** Modifiers that say which one by themselves: the first, the French. */
const singling = /^(?:only|first|last|same|\p{Lu}.*)$/u;

/**
 * Whether a statement speaks of something that the sentences before have told of, "the fort", "the
 * siege", and does not say which. What the title names is known.
 */
export function isMentioned({ words, sentence }: Draft, gap: unknown, view: ArticleView): boolean {
	const before = view.sentences.slice(Math.max(0, sentence.index - NEAR), sentence.index);
	return words.some(({ token, text }, at) => {
		if (token === undefined || !/^the$/i.test(text)) return false;
		// What was put into other words says which by now.
		if (sentence.tokens[token]?.text.toLowerCase() !== 'the') return false;
		const head = sentence.tokens[token]!.head;
		const isThere = words.slice(at).some((word) => word.token === head);
		return isThere && isBareNoun(sentence, head, view) && isToldIn(before, sentence, head);
	});
}

function isBareNoun(
	{ tokens, children }: SentenceView,
	at: number,
	{ article }: ArticleView
): boolean {
	const noun = tokens[at]!;
	if (!/^NNS?$/.test(noun.tag) || unique.test(noun.text)) return false;
	if (standsIn(article.title, noun.text)) return false;
	return !children[at]!.some((child) => {
		const { relation, tag, text } = tokens[child]!;
		return telling.test(relation) || /^(?:JJS|RBS|CD)$/.test(tag) || singling.test(text);
	});
}

/** Whether the same word stood there, alone or in a name: a fort, Fort Caroline. */
function isToldIn(before: readonly SentenceView[], { tokens }: SentenceView, at: number): boolean {
	const word = bareOf(tokens[at]!.text);
	return before.some(({ tokens: told }) =>
		told.some(({ tag, text }) => /^NN/.test(tag) && bareOf(text) === word)
	);
}

function bareOf(word: string): string {
	return word.toLowerCase().replace(/s$/, '');
}
