import { askingOf, type Asking } from './asking';
import type { Clause } from './clauses';
import type { Draft, GapDraft } from './draft';
import { treeOf } from './draft-clause';
import { range, type Part } from './parts';
import { ask } from './question';
import { stemOf } from './stem';
import type { ArticleView } from './view';

/** Verbs whose object says little without them, or is one of many. */
const light =
	/^(?:have|take|make|give|get|do|include|see|want|play|pay|become|say|mean|contain|feature|comprise|show|need|put|set|find|keep|bring|run|hold|face|represent|involve|like|love|begin|start|add|know|call|name|note|join|lead|enter|leave|reach|receive|follow|raise|increase|reduce|improve|change|place|cost|win|lose|beat|be|let|help|view|regard|consider)$/;

/** Verbs with the preposition of what goes with them and nothing else. */
const joined = new Set(
	(
		'compose-of consist-of make-of divide-into cause-by determine-by base-on depend-on derive-from result-in result-from lead-to ' +
		'start-with begin-with replace-by replace-with convert-into convert-to turn-into know-for protect-from belong-to relate-to ' +
		'associate-with suffer-from rely-on focus-on power-by drive-by feed-on produce-by release-by form-by form-from use-for use-as ' +
		'measure-in connect-to contribute-to respond-to specialize-in specialise-in design-for transform-into influence-by surround-by'
	).split(' ')
);

const plain = /^(?:DT|NNS?|JJ[RS]?|VBN|VBG|RB|IN|CC|,|HYPH)$/;
const unclear =
	/^(?:this|that|these|those|it|its|their|his|her|such|same|other|others|another|each|both|all|some|many|most|one|ones|several|various|different|certain|thing|things|way|ways|part|parts|role|number|lot|kind|type|example|result|use|case|time|times|place|people|person|more|less|also|only|even|every(?:one|body|thing)|some(?:one|body|thing)|any(?:one|body|thing)|no(?:body|thing|ne))$/i;

/**
 * What something does, is done to, or depends on, where that is a short phrase without a name.
 *
 * ```text
 * Sources of oxygen promote rapid combustion.
 *                           ----------------  What do sources of oxygen promote?
 * ```
 */
export function findWhatGaps(draft: Draft, view: ArticleView): GapDraft[] {
	if (draft.stoppedBy || draft.sure < 0.6) return [];
	const { clauses, tokens } = treeOf(draft);
	const main = clauses.find(({ kind }) => kind === 'main');
	if (!main?.subject || main.isNegated || main.isCopular) return [];
	return [...main.parts, main.subject].flatMap((part): GapDraft[] => {
		const from = startOf(part, main, draft);
		if (from === undefined || !isPhrase(draft, { ...part, from })) return [];
		const rest = { accept: [], alsoTrue: [], confusions: [] };
		const gap = {
			from,
			to: part.to,
			...rest,
			type: 'phrase',
			finder: 'what',
			sure: part.sure
		} as const;
		const asking = askingOf(draft, gap, view);
		if (!asking || (asking.isSubject && !canAct(asking))) return [];
		// "What has she gained?" asks of anything.
		const others = asking.places.filter(
			(at) => /^(?:NNP?S?|JJ|VB.?|CD)$/.test(tokens[at]!.tag) && (at < from || at >= part.to)
		);
		if (others.filter((at) => !/^aux|cop/.test(tokens[at]!.relation)).length < 4) return [];
		// "What exceed 30 °C?"
		const verb = tokens[main.verbs[0] ?? main.head]!;
		const isBare = tokens[main.subject!.head]!.tag === 'NNS' && !verb.text.endsWith('ed');
		const isMany = isBare || verb.tag === 'VBP' || /^(?:are|were|have)$/.test(verb.text);
		if (asking.isSubject && isMany) return [];
		const text = ask(asking, 'what', range({ from, to: part.to }));
		const stem = stemOf(asking, asking.isSubject ? 'what-does' : 'what', 0.8, text, {
			enough: asking.isSubject ? 5 : 4
		});
		return stem && stem.sure > 0.45 ? [{ ...gap, stem }] : [];
	});
}

/** Where the words begin that can be asked for: behind the preposition, if the verb goes with it. */
function startOf(part: Part, main: Clause, draft: Draft): number | undefined {
	const { tokens } = treeOf(draft);
	const verb = tokens[main.head]!.lemma ?? '';
	if (!part.isWhole) return undefined;
	if (part === main.subject) return part.from;
	if (part.role === 'object') return light.test(verb) ? undefined : part.from;
	if (part.role !== 'oblique' || part.preposition !== part.from) return undefined;
	const isJoined = joined.has(`${verb}-${tokens[part.from]!.text.toLowerCase()}`);
	return isJoined && part.from >= main.head ? part.from + 1 : undefined;
}

/** A phrase of common nouns that says enough by itself, without numbers, names and clauses. */
function isPhrase(draft: Draft, { from, to, head }: Part): boolean {
	const { tokens } = treeOf(draft);
	const inside = tokens.slice(from, to);
	const main = tokens[head]!;
	const isNoun = /^NNS?$/.test(main.tag) && !unclear.test(main.text);
	const isPlain = inside.every(
		({ tag, relation }) => plain.test(tag) && !/^(?:acl|advcl|ccomp)/.test(relation)
	);
	const first = inside[0]!;
	const words = inside.filter(({ tag }) => !/^(?:DT|IN|CC|,)$/.test(tag)).length;
	return isNoun && isPlain && !unclear.test(first.text) && words >= 2 && inside.length <= 8;
}

/** A thing, of which one can say "what", and a verb that goes with it. */
function canAct({ clause, tree, view, draft }: Asking): boolean {
	const { text, tag } = tree.tokens[clause.verbs[0]!]!;
	// "The chip" is one that was spoken of before; "the rise of the sea" says which.
	const words = draft.words.slice(clause.subject.from, clause.subject.to).map(({ text }) => text);
	const isUnclear = /^the$/i.test(words[0]!) && !words.includes('of');
	if (isUnclear || /^used$/i.test(text)) return false;
	const { lemma } = tree.tokens[clause.verbs[0]!]!;
	const isPast = tag === 'VBD' && !/^were$/i.test(text) && text !== lemma;
	const rest = draft.words.slice(clause.subject.to);
	if (rest.some(({ text }) => /^(?:its|their|it|them|they)$/i.test(text))) return false;
	const fits = /^(?:VBZ|MD)$/.test(tag) || isPast;
	const token = draft.words[clause.subject.head]!.token;
	const place = token === undefined ? undefined : draft.sentence.tokens[token]!.start;
	const noun = view.analysis.nouns.find(({ start }) => start === place);
	return fits && noun !== undefined && /^(?:thing|event)$/.test(noun.kind) && noun.sure > 0.7;
}
