import { findAliases, type Alias } from './aliases';
import { findLinks, type Link } from './coreference';
import { findDates, type DateMention } from './dates';
import { readGazetteer } from './gazetteer';
import { viewText } from './name-view';
import { findNames, type Name, type NameModels, type NameSure } from './names';
import { NounTyper } from './nouns';
import type { Scorer } from './perceptron';
import type { NounView } from './pronouns';
import { findQuantities, type QuantityMention } from './quantities';
import { surenessAt, type Scale } from './sureness';
import type { Sentence } from './text';
import type { Weights } from './weights';
import { readWordKinds } from './word-kinds';
import type { Words } from './words';

/** What a text speaks of. */
export interface Mentions {
	names: Name[];
	dates: DateMention[];
	quantities: QuantityMention[];
	aliases: Alias[];
	/** Common nouns and what they may stand for. */
	nouns: NounView[];
	links: Link[];
}

/** What finding mentions needs to have learnt. */
export interface MentionModels extends NameModels {
	nouns: Scorer;
	sure: MentionSure;
}

/** How likely decisions about names and nouns are right by how clearly they were made. */
export interface MentionSure extends NameSure {
	noun: Scale;
}

/** Take the parts that find mentions out of the weights. */
export function toMentionModels(weights: Weights, words: Words): MentionModels {
	return {
		words,
		gazetteer: readGazetteer(
			weights.text('gazetteer'),
			readWordKinds(weights.text('groups'), weights.text('word kinds'), weights.table('rare names'))
		),
		spans: weights.perceptron('name spans'),
		types: weights.perceptron('name types'),
		nouns: weights.perceptron('nouns'),
		sure: JSON.parse(weights.text('mention sure')) as MentionSure
	};
}

/** Find the names, dates, numbers and aliases of parsed sentences, and what stands for what. */
export function findMentions(
	text: string,
	sentences: readonly Sentence[],
	models: MentionModels,
	published?: string
): Mentions {
	const dates = findDates(text, published);
	const isDate = ({ start, end }: Name) =>
		dates.some((date) => start < date.end && end > date.start);
	const names = findNames(sentences, models).filter((name) => !isDate(name));
	const quantities = findQuantities(text, sentences, [...dates, ...names]);
	const named = names.filter(({ kind }) => kind !== 'nationality');
	const aliases = findAliases(text, sentences, named);
	const nouns = findNouns(sentences, names, models);
	const links = findLinks(sentences, names, aliases, models.gazetteer, nouns);
	return { names, dates, quantities, aliases, nouns, links };
}

function findNouns(
	sentences: readonly Sentence[],
	names: readonly Name[],
	{ words, gazetteer, nouns, sure: scales }: MentionModels
): NounView[] {
	const typer = new NounTyper(nouns);
	const views = viewText(
		sentences.map(({ tokens }) => tokens),
		words,
		gazetteer
	);
	return sentences.flatMap(({ tokens }, sentence) => {
		const own = names.filter((name) => name.sentence === sentence);
		const isNamed = (at: number) => own.some(({ from, to }) => at >= from && at < to);
		return tokens.flatMap(({ start, end, text, tag, relation, head }, at): NounView[] => {
			if (!/^NNS?$/.test(tag) || !/\p{L}/u.test(text) || isNamed(at)) return [];
			const isBeside = /^(?:appos|compound|nmod:desc)/.test(relation) && isNamed(head);
			const hasName = tokens.some(
				(other, place) =>
					other.head === at &&
					isNamed(place) &&
					/^(?:appos|nsubj|flat|compound)/.test(other.relation)
			);
			const word = text.toLowerCase();
			const { kind, margin } = typer.kindOf(views[sentence]!, at);
			const sure = surenessAt(scales.noun, margin);
			const isPlural = tag === 'NNS';
			return [
				{ start, end, sentence, at, word, kind, sure, isPlural, isOfName: isBeside || hasName }
			];
		});
	});
}
