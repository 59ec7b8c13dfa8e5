import type { AnswerSpan } from './answers';
import { start, weights } from './worth-weights';
import type { ArticleView, SentenceView } from './view';

/** What is seen of an answer by name; what is not named is 0. */
export type WorthFeatures = Record<string, number>;

/** How often the words of an article stand in it. */
export interface WordCounts {
	counts: ReadonlyMap<string, number>;
	title: ReadonlySet<string>;
}

/** Count the words of an article once for all of its answers. */
export function countWords({ sentences, article }: ArticleView): WordCounts {
	const counts = new Map<string, number>();
	for (const { tokens } of sentences) {
		for (const token of tokens) {
			if (!/^(?:NN|JJ|VB|CD)/.test(token.tag)) continue;
			const word = wordOf(token);
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	const title = new Set(
		article.title
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter(Boolean)
	);
	return { counts, title };
}

/** How likely an answer is one that people ask for, 0 … 1 (logistic regression). */
export function worthOf(span: AnswerSpan, sentence: SentenceView, counts: WordCounts): number {
	const features = seeWorth(span, sentence, counts);
	let sum = start;
	for (const name in features) sum += (weights[name] ?? 0) * features[name]!;
	return 1 / (1 + Math.exp(-sum));
}

/** What tells whether an answer is asked for: what it is, where it stands, and how often its words do. */
export function seeWorth(
	{ from, to, head, source }: AnswerSpan,
	sentence: SentenceView,
	{ counts, title }: WordCounts
): WorthFeatures {
	const { tokens } = sentence;
	const inside = tokens.slice(from, to);
	const main = tokens[head]!;
	const above = tokens[main.head];
	const left = tokens[from - 1];
	const right = tokens[to];
	const length = to - from;
	const times = counts.get(wordOf(main)) ?? 1;
	const content = inside.filter(({ tag }) => /^(?:NN|JJ|CD|VB)/.test(tag));
	const rare = content.filter((token) => (counts.get(wordOf(token)) ?? 1) <= 1).length;
	const relation = main.relation;
	const features: WorthFeatures = {
		[`source:${source}`]: 1,
		[`length:${Math.min(length, 8)}`]: 1,
		[`tag:${main.tag}`]: 1,
		[`relation:${relation}`]: 1,
		[`above:${above ? above.tag.slice(0, 2) : 'none'}`]: 1,
		[`left:${left ? (leftWords.has(left.text.toLowerCase()) ? left.text.toLowerCase() : left.tag.slice(0, 2)) : 'start'}`]: 1,
		[`right:${right ? (/^(?:of|in|and|to|that|,|\.|\))$/.test(right.text) ? right.text : right.tag.slice(0, 2)) : 'end'}`]: 1,
		[`place:${Math.min(4, Math.floor((5 * from) / tokens.length))}`]: 1,
		[`source:${source.split(':')[0]},${Math.min(length, 5)}`]: 1,
		isFirst: Number(sentence.isFirst),
		inTitle: Number(
			inside.every(({ text, tag }) => title.has(text.toLowerCase()) || !/^(?:NN|JJ|CD)/.test(tag))
		),
		titleWord: inside.some(({ text }) => title.has(text.toLowerCase())) ? 1 : 0,
		once: Number(times === 1),
		often: Math.min(2, Math.log2(times) / 2),
		rareShare: content.length === 0 ? 0 : rare / content.length,
		capitals: inside.filter(({ text }) => /^\p{Lu}/u.test(text)).length / length,
		figures: Number(inside.some(({ text }) => /\d/.test(text))),
		adjective: Number(inside.some(({ tag }) => tag.startsWith('JJ'))),
		superlative: Number(inside.some(({ tag }) => tag === 'JJS' || tag === 'RBS')),
		comma: Number(inside.some(({ text }) => text === ',')),
		and: Number(inside.some(({ text }) => text === 'and' || text === 'or')),
		of: Number(inside.some(({ text }) => text === 'of')),
		preposition: Number(inside.some(({ tag }) => tag === 'IN')),
		pronoun: Number(inside.some(({ tag }) => /^(?:PRP|DT|WDT|WP|EX)/.test(tag))),
		sureHead: main.sure.head,
		sentence: tokens.length / 30,
		predicate: Number(sentence.children[head]!.some((at) => tokens[at]!.relation === 'cop')),
		quoted: Number(/["“‘]/.test(left?.text ?? '')),
		bracketed: Number(left?.text === '('),
		underRoot: Number(above !== undefined && above.head < 0)
	};
	if (source === 'core' || source === 'head' || source === 'full')
		features[`${source}:${relation.split(':')[0]}`] = 1;
	return features;
}

const leftWords = new Set(
	'the a an of in on at to for from by with as and or called named known is are was were be than into between about like such'.split(
		' '
	)
);

function wordOf({ lemma, text }: { lemma?: string; text: string }): string {
	return (lemma ?? text).toLowerCase();
}
