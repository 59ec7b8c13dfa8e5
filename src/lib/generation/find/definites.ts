import type { Name } from '$lib/language/names';
import { business, type Referent } from './referents';
import type { BareSentence } from './view';
import { childrenBy, isUnder, rootOf, subtree } from './tree';
import type { Wording, WordingInput } from './wording';

/** There is one of them, or one in each country, and whoever reads knows which. */
const unique = new Set(
	'world|sun|earth|moon|internet|web|universe|sky|sea|ocean|atmosphere|environment|economy|public|press|media|past|future|present|west|east|north|south|police|army|navy|military|government|poor|rich|elderly|weather|law|majority|minority|rest|end|beginning|start|middle|top|bottom|population|planet|equator|globe|ground|air|water|countryside|coast|surface|home|arts|bible|chancellor|treasury|cabinet|monarchy|crown|queen|pope|parliament|constitution|taxpayer|consumer|dollar|euro|pound|yen|brain|heart|body|mind|truth|time|day|night|morning|evening|fact|need|right|ability|opportunity|chance|use|lack|presence|absence|existence|importance|length|height|width|depth|speed|minister|spread|stage'.split(
		'|'
	)
);
/** What names of a kind are called, which is understood where just one of them stands before it. */
const kindsCalled: [RegExp, Name['kind']][] = [
	[
		/^(?:company|firm|group|bank|airline|retailer|giant|maker|carmaker|corporation|organi[sz]ation|agency|party|union|club|team|side|band|university|college|school|museum|court|committee)$/,
		'organization'
	],
	[
		/^(?:city|town|village|country|region|area|river|lake|island|mountain|state|province|nation|county)$/,
		'place'
	],
	[/^(?:film|movie|book|novel|play|show|series|album|song|single)$/, 'work'],
	[
		/^(?:singer|actor|actress|star|director|author|writer|poet|painter|artist|composer|scientist|striker|captain|coach)$/,
		'person'
	]
];

/** Which they are depends on those told before. */
const leaning =
	/^(?:previous|former|latter|following|next|other|same|remaining|rest|subsequent|resulting|corresponding|respective)$/i;

/** What any body can be called. */
const body = /^(?:organi[sz]ation|body|agency|institution)$/;

/** What names are called again and again. */
const calling =
	/^(?:meeting|fort|store|shop|auction|vote|debate|speech|statement|conference|summit|talks|investigation|inquiry|storm|fire|flood|operation|mission|unit|vessel|ship|train|plane|chip|handset|letter|document|list|revolution|rebellion|uprising|protest|protests|strike|crisis|conflict|company|firm|group|bank|airline|retailer|giant|maker|carmaker|corporation|organi[sz]ation|agency|body|party|union|club|team|side|squad|band|film|movie|book|novel|play|show|series|album|song|single|actor|actress|singer|star|director|player|striker|defender|midfielder|coach|manager|captain|man|woman|boy|girl|child|couple|pair|duo|minister|spokesman|spokeswoman|judge|court|committee|report|study|survey|researchers?|scientists?|authors?|plan|plans|deal|move|decision|announcement|offer|bid|case|trial|ruling|verdict|proposals?|measures?|scheme|project|programme|program|bill|act|law|treaty|agreement|match|game|race|event|tournament|competition|festival|ceremony|city|town|village|country|region|area|river|lake|island|mountain|university|college|school|museum|church|battle|war|attack|incident|accident|crash|campaign|device|product|software|service|site|website|figures?|results?|findings?|changes?|problem|issue|question|claims?|charges?|allegations?|situation|process|method|technique|trend|rise|fall|drop|increase|loss|losses|disease|virus|species|element|compound|building|tower|bridge|structure|period|era|century|decade|dynasty|empire|kingdom|king|queen|emperor|president|leader|author|writer|poet|painter|artist|composer|scientist|winner|champion|victim|victims|suspect|defendant)$/;

/**
 * Nouns with “the” and nothing that tells which. Where the article names one of that sort and no other,
 * the name stands for it; what was spoken of before and has no name needs what was said before.
 */
export function wordDefinites(
	{ sentence, referents, quoted }: WordingInput,
	wording: Wording
): void {
	const { tokens } = sentence;
	tokens.forEach(({ text, tag, head, relation }, at) => {
		if (text.toLowerCase() !== 'the' || relation !== 'det' || wording.leftOut.has(at)) return;
		const noun = tokens[head];
		if (!noun || !/^NNS?$/.test(noun.tag) || head < at || isTold(sentence, at, head)) return;
		if (sentence.names.some(({ from, to }) => head >= from && head < to)) return;
		const word = noun.lemma ?? noun.text.toLowerCase();
		if (tag !== 'DT' || referents.titleWords.has(word) || isBefore(sentence, word, at)) return;
		if (leaning.test(tokens[at + 1]!.text)) {
			wording.troubles.set(at, 'needs-context');
			return;
		}
		if (/^(?:prime|foreign|home)$/i.test(tokens[at + 1]!.text) && word === 'minister') return;
		const isPlain = head === at + 1;
		const between = tokens.slice(at + 1, head).map(({ text }) => text.toLowerCase());
		// “the tobacco companies”, under a title that speaks of tobacco
		if (noun.tag === 'NNS' && between.some((text) => referents.titleWords.has(text))) return;
		const named =
			noun.tag === 'NN' && isPlain && !quoted.has(at)
				? nameFor(word, sentence.index, referents)
				: undefined;
		if (named && !isNamedIn(sentence, named.key, referents)) {
			const isOwned = tokens[head + 1]?.tag === 'POS';
			wording.instead.set(at, named.text);
			wording.leftOut.add(head);
			wording.doubts.set(at, isOwned ? 0.85 : 0.88);
			return;
		}
		const like = kindsCalled.find(([called]) => called.test(word))?.[1];
		if (like && isPlain && noun.tag === 'NN' && namesBefore(sentence, at, like) === 1) {
			wording.doubts.set(at, 0.9);
			return;
		}
		const isCalling = calling.test(noun.tag === 'NNS' ? noun.text.toLowerCase() : word);
		if (unique.has(word) && !isCalling) return;
		const spoken = referents.places.get(word)?.some((place) => place < sentence.index) ?? false;
		const isSubject = isInSubject(sentence, head);
		if (spoken && isSubject) wording.troubles.set(at, 'needs-context');
		else if (isSubject && (isPlain || isCalling)) wording.troubles.set(at, 'needs-context');
		else if (spoken && (isPlain || isCalling) && noun.tag === 'NN')
			wording.troubles.set(at, 'needs-context');
		else if (isCalling && isPlain) wording.troubles.set(at, 'needs-context');
		else wording.doubts.set(at, spoken ? 0.8 : isPlain || isSubject ? 0.86 : 0.94);
	});
}

/** Something in the phrase tells which is meant: a name, a number, what follows, the highest of all. */
function isTold(sentence: BareSentence, the: number, noun: number): boolean {
	const { tokens } = sentence;
	// the river Rhine
	if (/^NNP/.test(tokens[noun + 1]?.tag ?? '')) return true;
	// the term prime, the letter A
	const next = tokens[noun + 1];
	if (
		/^(?:term|word|name|phrase|letter|symbol|title|verb|noun|suffix|prefix|number|year)$/.test(
			tokens[noun]!.text
		) &&
		next &&
		!/^(?:[^A-Z]|VB|MD|IN|RB|WDT|CC|POS)/.test(next.tag)
	)
		return true;
	const own = subtree(sentence, noun);
	return own.some((at) => {
		if (at <= the || at === noun) return false;
		const { tag, relation, head, text } = tokens[at]!;
		if (at > noun) {
			const isTelling = /^(?:nmod|acl|appos|advcl|ccomp|flat|nummod)/.test(relation);
			return isTelling && head === noun && tokens[at - 1]?.text !== '(';
		}
		if (
			/^(?:previous|former|latter|following|next|other|latest|new|current|same|whole|entire)$/i.test(
				text
			)
		)
			return false;
		return (
			/^(?:NNP|NNPS|JJS|RBS|CD|\$|POS)$/.test(tag) ||
			/^(?:first|second|third|last|only|largest|main|original|so-called)$/i.test(text) ||
			/^\p{Lu}/u.test(text)
		);
	});
}

/** The one that is called so in the article, near enough to be meant. */
function nameFor(
	word: string,
	sentence: number,
	{ classes, topic, bodies, main }: WordingInput['referents']
): Referent | undefined {
	const isBusiness = business.test(word);
	const all = classes.get(isBusiness ? 'company' : word) ?? [];
	const isNear = (one: Referent, reach: number) =>
		one.sentences.some((place) => place < sentence && place >= sentence - reach);
	const isBody = topic?.kind === 'organization' && body.test(word);
	if (topic && (all.includes(topic) || isBody)) {
		return all.some((other) => other !== topic && isNear(other, 2)) ? undefined : topic;
	}
	if (isBusiness && all.length === 0 && main) {
		const others = bodies.filter((other) => other !== main && isNear(other, 2));
		return isNear(main, 2) && others.length === 0 ? main : undefined;
	}
	const [one] = all;
	if (!one || all.length > 1 || one.kind === 'person' || one.kind === 'other') return undefined;
	return isNear(one, 6) ? one : undefined;
}

function isNamedIn(
	{ names }: BareSentence,
	key: number,
	{ fullest }: WordingInput['referents']
): boolean {
	return names.some(({ start }) => (fullest.get(start)?.start ?? start) === key);
}

/** How many of a kind are named before a place in the sentence. */
function namesBefore({ names }: BareSentence, at: number, kind: Name['kind']): number {
	return new Set(
		names.filter((name) => name.to <= at && name.kind === kind).map(({ text }) => text)
	).size;
}

/** The same noun stands before it in the sentence itself. */
function isBefore({ tokens }: BareSentence, word: string, at: number): boolean {
	return tokens.slice(0, at).some(({ lemma, text }) => (lemma ?? text.toLowerCase()) === word);
}

function isInSubject(sentence: BareSentence, at: number): boolean {
	const [subject] = childrenBy(sentence, Math.max(0, rootOf(sentence)), /^nsubj/);
	return subject !== undefined && isUnder(sentence, at, subject);
}
