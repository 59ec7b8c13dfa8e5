import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import type { Language } from '$lib/language/analyse';
import type { Gold } from '../../src/cli/train/conllu';
import { readGolds } from '../../src/cli/train/fit-reader';
import type { Figures } from './figure';

/** Kinds of words that all of them tell apart, by the tags that each has for them. */
const kinds: Record<string, string> = {
	noun: 'NN NNS NOUN Noun',
	name: 'NNP NNPS PROPN ProperNoun',
	verb: 'VB VBD VBG VBN VBP VBZ MD VERB AUX Verb',
	adjective: 'JJ JJR JJS AFX ADJ Adjective',
	adverb: 'RB RBR RBS WRB ADV Adverb',
	preposition: 'IN TO RP POS ADP SCONJ PART Preposition Particle',
	determiner: 'DT PDT WDT PRP PRP$ WP WP$ EX DET PRON Determiner Pronoun Possessive',
	number: 'CD NUM Value',
	conjunction: 'CC CCONJ Conjunction'
};
const kindByTag = new Map(
	Object.entries(kinds).flatMap(([kind, tags]) => tags.split(' ').map((tag) => [tag, kind]))
);

/** The tags of compromise, the first of which that a term has says what it is. */
const compromiseTags =
	'ProperNoun Value Determiner Possessive Pronoun Preposition Particle Conjunction Adverb Adjective Verb Noun'.split(
		' '
	);

/** Marks and what is hardly ever met are left out. */
const isCounted = (tag: string) => kindByTag.has(tag);

interface Told {
	text: string;
	kind: string | undefined;
}

/**
 * Kinds of words beside wink-nlp and compromise: they get the text, find their own tokens, and are
 * measured where these are those of the treebank.
 */
export function coarseTagFigures(golds: readonly Gold[], { reader }: Language): Figures {
	const wink = winkNlp(winkModel, ['sbd', 'pos']);
	const { its } = wink;
	const own = new Share();
	const ofWink = new Share();
	const ofCompromise = new Share();
	const read = readGolds(golds, reader);
	golds.forEach((gold, index) => {
		const { tags } = read[index]!;
		own.add(
			gold,
			gold.words.map((text, at) => ({ text, kind: kindOf(text, tags[at]!) }))
		);

		const tokens = wink.readDoc(gold.text).tokens();
		const winkTags = tokens.out(its.pos) as string[];
		const winkTexts = tokens.out() as string[];
		ofWink.add(
			gold,
			winkTexts.map((text, at) => ({ text, kind: kindOf(text, winkTags[at]!) }))
		);

		const sentences = compromise(gold.text).json() as { terms: Term[] }[];
		ofCompromise.add(
			gold,
			sentences.flatMap(({ terms }) => terms.map(told))
		);
	});
	const figure = (peer: Share, of: string) => ({
		value: own.percent,
		unit: '%',
		baseline: { value: peer.percent, of }
	});
	return {
		kindsOfWords: figure(ofWink, 'wink-nlp'),
		kindsOfWordsBesideCompromise: figure(ofCompromise, 'compromise')
	};
}

interface Term {
	text: string;
	tags: string[];
}

function told({ text, tags }: Term): Told {
	return { text, kind: kindOf(text, compromiseTags.find((tag) => tags.includes(tag)) ?? '') };
}

/** “not” is of another kind to each of them: here it is an adverb. */
function kindOf(text: string, tag: string): string | undefined {
	return /^n[o'’]t$/i.test(text) ? 'adverb' : kindByTag.get(tag);
}

/** The share that is right of the words that both have. */
class Share {
	#count = 0;
	#right = 0;

	add(gold: Gold, tokens: readonly Told[]): void {
		const kinds = new Map(placed(gold.text, tokens).map(({ key, kind }) => [key, kind]));
		const words = gold.words.map((text, at) => ({ text, kind: gold.tags[at]! }));
		for (const { key, text, kind } of placed(gold.text, words)) {
			if (!isCounted(kind!) || !kinds.has(key)) continue;
			this.#count += 1;
			if (kinds.get(key) === kindOf(text, kind!)) this.#right += 1;
		}
	}

	get percent(): number {
		return (100 * this.#right) / this.#count;
	}
}

/** Where tokens stand in a text, as a key. */
function placed(text: string, tokens: readonly Told[]): (Told & { key: string })[] {
	let at = 0;
	return tokens.flatMap((token) => {
		const start = text.indexOf(token.text, at);
		if (start < 0) return [];
		at = start + token.text.length;
		return [{ ...token, key: `${start}-${at}` }];
	});
}
