import { findMentions, toMentionModels, type MentionModels, type Mentions } from './mentions';
import { readSentences, toReader, type Reader } from './reader';
import { splitSentences } from './sentences';
import type { Sentence } from './text';
import { splitTokens } from './tokens';
import type { Weights } from './weights';

/** Everything known of a text; all places in it are those of the text itself. */
export interface Analysis extends Mentions {
	sentences: Sentence[];
}

/** What reading needs to have learnt, ready for use. */
export interface Language {
	reader: Reader;
	models: MentionModels;
}

export interface AnalyseOptions {
	/** The day of the text, as 2023-05-29: what “last Monday” goes by. */
	published?: string;
}

/** Make weights ready for use. It takes a moment: once for many texts. */
export function toLanguage(weights: Weights): Language {
	const reader = toReader(weights);
	return { reader, models: toMentionModels(weights, reader.words) };
}

/** text → sentences → tokens → tags and trees → names, dates, numbers and what they stand for */
export function analyse(
	text: string,
	{ reader, models }: Language,
	{ published }: AnalyseOptions = {}
): Analysis {
	const bare = splitSentences(text).map((sentence) => ({
		...sentence,
		tokens: splitTokens(text, sentence)
	}));
	const sentences = readSentences(text, bare, reader);
	return { sentences, ...findMentions(text, sentences, models, published) };
}
