import { branchOf, childrenBy, isUnder } from './tree';
import type { ArticleView, SentenceView } from './view';

/** Verbs that report what somebody holds. */
export const reporting =
	/^(?:say|claim|argue|believe|think|warn|announce|report|explain|estimate|predict|suggest|note|insist|tell|add|state|deny|allege|accuse|admit|agree|urge|maintain|assert|contend|describe|call|propose|conclude|declare|write|hope|expect|fear|complain|comment|point|stress|emphasi[sz]e|reveal|confirm|acknowledge|observe|regard|consider|view|criticise|criticize|praise|blame|reject|dismiss|promise|vow|pledge|demand|ask|find|show)$/;

/** Whose claim a sentence is, if it is somebody's. */
export function attributionOf(
	sentence: SentenceView,
	view: ArticleView,
	items: readonly number[] = sentence.tokens.map((_, at) => at)
): { attributedTo?: string } {
	const { tokens } = sentence;
	const according = tokens.findIndex(
		({ text }, at) => /^according$/i.test(text) && tokens[at + 1]?.text === 'to'
	);
	if (according >= 0 && items.includes(according)) {
		const { head } = tokens[according]!;
		if (head > according) return named(head, according + 2);
	}
	const verb = tokens.findIndex(
		({ lemma = '', tag, head, relation }) =>
			/^VB/.test(tag) && reporting.test(lemma) && (head < 0 || /^(?:parataxis|conj)/.test(relation))
	);
	if (verb < 0 || !items.includes(verb)) return {};
	const says =
		childrenBy(sentence, verb, /^(?:ccomp|xcomp|parataxis)/).length > 0 ||
		tokens[verb]!.relation.startsWith('parataxis');
	const [subject] = childrenBy(sentence, verb, /^nsubj/);
	return says && subject !== undefined && !isUnder(sentence, verb, subject) ? named(subject) : {};

	function named(at: number, least = 0): { attributedTo?: string } {
		const name = sentence.names.find(({ from, to }) => at >= from && at < to);
		if (name) return { attributedTo: view.referents.call(name) };
		const said = sentence.wording.instead.get(at);
		if (said !== undefined) return { attributedTo: said };
		if (/^(?:PRP|EX|W)/.test(tokens[at]!.tag)) return {};
		const { from: first, to } = branchOf(sentence, at);
		const from = Math.max(first, least);
		const text = view.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
		return { attributedTo: text };
	}
}
