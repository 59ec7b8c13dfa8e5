import type { Draft } from '../find/draft';
import { spell } from '../find/words';
import type { ArticleView } from '../find/view';
import { standsIn } from '../tokens';
import type { Features } from './features';

/** Relations that hold a sentence together. */
const backbone = /^(?:nsubj|obj|iobj|csubj|root|cop|aux|ccomp|xcomp|obl|advcl|conj|parataxis)/;
const clause = /^(?:advcl|acl|ccomp|csubj|parataxis)/;
const report = /^(?:say|tell|claim|argue|believe|suggest|think|admit|warn|insist|deny|hope|fear)$/;
const loose =
	/^(?:more|other|others|many|some|several|few|such|same|another|these|those|this|that)$/i;

/** What is seen of a statement: how surely it was read, and what kind of English it is. */
export function featuresOfDraft(draft: Draft, view: ArticleView): Features {
	const { sentence, words } = draft;
	const places = words.flatMap(({ token }) => (token === undefined ? [] : [token]));
	const tokens = places.map((at) => sentence.tokens[at]!).filter(({ tag }) => /^\w/.test(tag));
	const has = (test: (token: (typeof tokens)[number]) => boolean) => tokens.filter(test).length;
	const heads = tokens.map(({ sure }) => sure.head);
	const spine = tokens.filter(({ relation }) => backbone.test(relation));
	const { text } = spell(words);
	const root = sentence.tokens.find(({ head }) => head < 0);

	return {
		sure: draft.sure,
		headLeast: Math.min(1, ...heads),
		headMean: mean(heads),
		spineLeast: Math.min(1, ...spine.map(({ sure }) => Math.min(sure.head, sure.relation))),
		spineMean: mean(spine.map(({ sure }) => sure.head * sure.relation)),
		tagLeast: Math.min(1, ...tokens.map(({ sure }) => sure.tag)),
		words: words.length / 20,
		isShort: Number(words.length < 9),
		isLong: Number(words.length > 26),
		commas: words.filter((word) => word.text === ',').length,
		leftOut: 1 - new Set(places).size / sentence.tokens.length,
		added: words.filter((word) => word.token === undefined).length / words.length,
		clauses: has(({ relation }) => clause.test(relation)),
		coordinated: has(({ relation }) => relation === 'conj'),
		listed: has(({ relation }) => relation === 'appos'),
		bareThe: bareDefinites(draft, view),
		opensBare: Number(opensBare(draft)),
		undated: Number(/^VB[ZP]$/.test(root?.tag ?? '') && !hasDate(draft) && /\d/.test(text)),
		loose: words.filter((word) => loose.test(word.text)).length,
		pronouns: has(({ tag }) => tag === 'PRP'),
		possessives: has(({ tag }) => tag === 'PRP$'),
		modal: has(({ tag }) => tag === 'MD'),
		negated: has(({ text }) => /^(?:not|n't|never|no|nor)$/i.test(text)),
		reports: Number(report.test(root?.lemma ?? '')),
		present: Number(/^VB[ZP]$/.test(root?.tag ?? '')),
		quoted: Number(/["“‘]/.test(text)),
		bracketed: Number(/[([]/.test(text)),
		dashed: Number(/\s[-–—]\s|[;:]/.test(text)),
		names: sentence.names.filter((name) => places.includes(name.from)).length,
		onTitle: Number(titleWords(view).some((word) => standsIn(text, word))),
		isFirst: Number(sentence.isFirst),
		place: sentence.index / view.sentences.length,
		attributed: Number(draft.attributedTo !== undefined),
		asOf: Number(draft.asOf !== undefined),
		[`finder:${draft.finder}`]: 1,
		[`fact:${draft.kind}`]: 1
	};
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** "the company", "the report": a noun with nothing that says which. */
function bareDefinites({ words, sentence }: Draft, { article }: ArticleView): number {
	const { tokens, children } = sentence;
	return words.filter(({ token, text }, at) => {
		if (token === undefined || text.toLowerCase() !== 'the') return false;
		const noun = words[at + 1]?.token;
		if (noun === undefined || tokens[noun]?.tag !== 'NN') return false;
		const says = children[noun]!.some((child) =>
			/^(?:nmod|acl|amod|compound|appos|nummod)/.test(tokens[child]!.relation)
		);
		return !says && tokens[token]!.head === noun && !standsIn(article.title, tokens[noun]!.text);
	}).length;
}

/** "The move followed …", "An own-brand program is …": the first noun has nothing that says which. */
function opensBare({ words, sentence }: Draft): boolean {
	const [first, ...next] = words.slice(0, 4).map(({ token }) => sentence.tokens[token ?? -1]);
	if (first?.tag !== 'DT') return false;
	const noun = next.findIndex((token) => token && /^NNS?$/.test(token.tag));
	return noun >= 0 && /^(?:V|MD|RB)/.test(next[noun + 1]?.tag ?? '');
}

function hasDate({ words, sentence }: Draft): boolean {
	return sentence.dates.some(({ from }) => words.some(({ token }) => token === from));
}

function titleWords({ article }: ArticleView): string[] {
	return article.title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
}
