import { business } from './referents';
import type { BareSentence } from './view';
import { childrenBy, isUnder, rootOf, subtree } from './tree';
import type { Wording, WordingInput } from './wording';

/** There is one of them, or one in each country, and whoever reads knows which. */
const unique = new Set(
	'world|sun|earth|moon|internet|web|universe|sky|sea|ocean|atmosphere|environment|economy|public|press|media|past|future|present|west|east|north|south|police|army|navy|military|government|poor|rich|elderly|weather|law|majority|minority|rest|end|beginning|start|middle|top|bottom|population|planet|equator|globe|ground|air|water|countryside|coast|surface|home|arts|bible|chancellor|treasury|cabinet|monarchy|crown|queen|pope|parliament|constitution|taxpayer|consumer|dollar|euro|pound|yen|brain|heart|body|mind|truth|time|day|night|morning|evening|fact|need|right|ability|opportunity|chance|use|lack|presence|absence|existence|importance|length|height|width|depth|speed|minister|spread|stage'.split(
		'|'
	)
);
/** What names are called again and again. */
const calling =
	/^(?:company|firm|group|bank|airline|retailer|giant|maker|carmaker|corporation|organi[sz]ation|agency|body|party|union|club|team|side|squad|band|film|movie|book|novel|play|show|series|album|song|single|actor|actress|singer|star|director|player|striker|defender|midfielder|coach|manager|captain|man|woman|boy|girl|child|couple|pair|duo|minister|spokesman|spokeswoman|judge|court|committee|report|study|survey|researchers?|scientists?|authors?|plan|plans|deal|move|decision|announcement|offer|bid|case|trial|ruling|verdict|proposals?|measures?|scheme|project|programme|program|bill|act|law|treaty|agreement|match|game|race|event|tournament|competition|festival|ceremony|city|town|village|country|region|area|river|lake|island|mountain|university|college|school|museum|church|battle|war|attack|incident|accident|crash|campaign|device|product|software|service|site|website|figures?|results?|findings?|changes?|problem|issue|question|claims?|charges?|allegations?|situation|process|method|technique|trend|rise|fall|drop|increase|loss|losses|disease|virus|species|element|compound|building|tower|bridge|structure|period|era|century|decade|dynasty|empire|kingdom|king|queen|emperor|president|leader|author|writer|poet|painter|artist|composer|scientist|winner|champion|victim|victims|suspect|defendant)$/;

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
		const isPlain = head === at + 1;
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
		if (unique.has(word) && !calling.test(word)) return;
		const spoken = referents.places.get(word)?.some((place) => place < sentence.index) ?? false;
		const isSubject = isInSubject(sentence, head);
		if (spoken && isSubject) wording.troubles.set(at, 'needs-context');
		else if (spoken && (isPlain || calling.test(word)) && noun.tag === 'NN')
			wording.troubles.set(at, 'needs-context');
		else if (calling.test(word) && isPlain) wording.troubles.set(at, 'needs-context');
		else wording.doubts.set(at, spoken ? 0.8 : isSubject ? 0.88 : 0.95);
	});
}

/** Something in the phrase tells which is meant: a name, a number, what follows, the highest of all. */
function isTold(sentence: BareSentence, the: number, noun: number): boolean {
	const { tokens } = sentence;
	const own = subtree(sentence, noun);
	return own.some((at) => {
		if (at < the || at === noun) return false;
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
function nameFor(word: string, sentence: number, { classes, topic }: WordingInput['referents']) {
	const all = classes.get(business.test(word) ? 'company' : word);
	if (!all || all.length !== 1) return undefined;
	const [one] = all;
	if (one!.kind === 'person' || one!.kind === 'other') return undefined;
	const isNear = one!.sentences.some((place) => place < sentence && place >= sentence - 6);
	return isNear || one === topic ? one : undefined;
}

function isNamedIn(
	{ names }: BareSentence,
	key: number,
	{ fullest }: WordingInput['referents']
): boolean {
	return names.some(({ start }) => (fullest.get(start)?.start ?? start) === key);
}

/** The same noun stands before it in the sentence itself. */
function isBefore({ tokens }: BareSentence, word: string, at: number): boolean {
	return tokens.slice(0, at).some(({ lemma, text }) => (lemma ?? text.toLowerCase()) === word);
}

function isInSubject(sentence: BareSentence, at: number): boolean {
	const [subject] = childrenBy(sentence, Math.max(0, rootOf(sentence)), /^nsubj/);
	return subject !== undefined && isUnder(sentence, at, subject);
}
