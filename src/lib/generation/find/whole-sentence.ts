import type { Item } from './compose';
import { branchOf, childrenBy } from './tree';
import type { SentenceView } from './view';
import type { Word } from './words';

/** What is to be said, as far as it tells whether it is a whole sentence. */
interface Said {
	items: readonly Item[];
	finder: string;
	verb?: number;
	subject?: readonly number[];
}

const finite = /^(?:VBD|VBZ|VBP|MD)$/;
const relative = /^(?:WDT|WP|WP\$|WRB)$/;
const subordinator =
	/^(?:since|because|when|if|while|although|though|whereas|unless|as|that|after|before|until|once|where|whether)$/i;

/**
 * Why a clause cannot be one, where the parser took something else for it; nothing where it can.
 *
 * ```text
 * The Duchy, which began in 911.            the verb of a relative clause
 * The mayor lives in Bern, Ann left.        two subjects
 * Since ships are believed to be safe.      a clause that leads to another
 * Early ones were ready were shown in May.  a verb within the subject
 * ```
 */
export function clauseFault(said: Said, sentence: SentenceView): string | undefined {
	if (!/^(?:whole|clause)$/.test(said.finder) || said.verb === undefined) return undefined;
	const { verb, subject = [] } = said;
	const kept = said.items.filter(
		(item): item is number => typeof item === 'number' && !sentence.wording.leftOut.has(item)
	);
	const isCut = said.finder === 'clause' || isTrimmed(sentence, kept);
	const isBroken =
		isDoneBy(sentence, verb) ||
		(isCut && isRelative(sentence, verb)) ||
		(said.finder === 'clause' &&
			(hasTwoSubjects(sentence, verb) ||
				isLed(sentence, kept, subject) ||
				isTail(sentence, kept, subject) ||
				holdsVerb(sentence, subject)));
	return isBroken ? 'broken' : undefined;
}

/** “Settlers led by Ann, sailed”, with *led* for the verb. */
function isDoneBy(sentence: SentenceView, verb: number): boolean {
	const { tokens } = sentence;
	const isAlone = childrenBy(sentence, verb, /^aux/).length === 0;
	return (
		isAlone &&
		/^VB[DN]$/.test(tokens[verb]!.tag) &&
		tokens[verb + 1]?.text === 'by' &&
		/^NNP/.test(tokens[verb + 2]?.tag ?? '')
	);
}

/** Whether a verb that could be the main one was taken away. */
function isTrimmed({ tokens, wording }: SentenceView, kept: readonly number[]): boolean {
	return tokens.some(
		({ tag }, at) => finite.test(tag) && !kept.includes(at) && !wording.leftOut.has(at)
	);
}

/** “The Duchy, which began in 911 …, was founded”, with *began* for the verb of it all. */
function isRelative(sentence: SentenceView, verb: number): boolean {
	const { tokens } = sentence;
	const subjects = childrenBy(sentence, verb, /^nsubj/);
	const named = subjects.some((at) => !relative.test(tokens[at]!.tag));
	const marks = childrenBy(sentence, verb, /^(?:nsubj|obj|obl)/).filter((at) =>
		/^(?:WDT|WP)$/.test(tokens[at]!.tag)
	);
	return named && marks.some((at) => at < verb && subjects.some((subject) => subject < at));
}

function hasTwoSubjects(sentence: SentenceView, verb: number): boolean {
	const { tokens } = sentence;
	const subjects = childrenBy(sentence, verb, /^nsubj/).filter(
		(at) => /^NN/.test(tokens[at]!.tag) && tokens[at]!.relation !== 'nsubj:outer'
	);
	const [role, name] = subjects;
	const isNamed =
		name !== undefined &&
		/^NNS?$/.test(tokens[role!]!.tag) &&
		/^NNP/.test(tokens[name]!.tag) &&
		branchOf(sentence, name).from === role! + 1;
	return subjects.length > 1 && !isNamed;
}

function isLed(
	{ tokens }: SentenceView,
	kept: readonly number[],
	subject: readonly number[]
): boolean {
	const [first, second] = kept;
	if (first === undefined || !subordinator.test(tokens[first]!.text)) return false;
	const hasEnd = kept.some((at) => tokens[at]!.text === ',');
	return !hasEnd && (subject.includes(first) || (second !== undefined && subject.includes(second)));
}

/** “A, B, and Ann left”: who left is the whole list. */
function isTail(
	{ tokens }: SentenceView,
	kept: readonly number[],
	subject: readonly number[]
): boolean {
	const [first] = kept;
	if (first === undefined || first !== subject[0] || first < 2) return false;
	if (!/^(?:and|or)$/.test(tokens[first - 1]!.text)) return false;
	const before = tokens.slice(0, first - 1);
	const isVerb = (at: number) => finite.test(before[at]!.tag) && !isInRelative(before, at);
	return !before.some((_, at) => isVerb(at));
}

function isInRelative(tokens: SentenceView['tokens'], at: number): boolean {
	return tokens
		.slice(Math.max(0, at - 3), at)
		.some(({ tag, text }) => relative.test(tag) || text === 'that');
}

/** Whether a subject has a verb in it that no relative word leads to. */
export function holdsVerb(
	{ tokens }: Pick<SentenceView, 'tokens'>,
	places: readonly number[]
): boolean {
	return places.some((at) => {
		const { tag, relation } = tokens[at]!;
		// “ships built in 1900” may have been read so; “conflicts followed, known as” is no such thing.
		const isShort = tag === 'VBD' && /^acl/.test(relation) && tokens[at + 1]?.text !== ',';
		if (!finite.test(tag) || isShort) return false;
		return !places.some(
			(before) =>
				before < at && (relative.test(tokens[before]!.tag) || /^that$/i.test(tokens[before]!.text))
		);
	});
}

/** Words that say of which things, but not which things: “Most are concentrated in the south.” */
const leaning =
	/^(?:(?:Most|Much|Some|Many|Few|Several|None|Neither|Either|Each|Both|All|Another|Others) (?:of (?:it|them|these|those) )?(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|may|might|must|should|went|came|took|made|got|remained|became|live|lived)\b|An? (?:further|additional|second|third) |Further (?!education|details)|Most (?:notable|notably|important|famous|prominent|significant|common|striking|popular|recent) (?:is|are|was|were) |(?:Some time|Soon|Shortly|Years|Days|Months|Not long|(?:\w+ )?(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies))) (?:later|after|afterwards?)(?: \w+)?,? |In (?:just |only |under |over )?(?:two|three|four|five|six|seven|eight|nine|ten|\d\d?) (?:years|months|weeks|days|decades)\b,? (?!of\b)|Elsewhere,? |To the (?:north|south|east|west)(?:east|west)? (?!of\b)|On the (?:left|right|other side|other hand|one hand)\b(?! of\b)|The (?:last|next|first|final|other|only|previous|remaining|second|third) (?:attempt|one|ones|case|reason|stage|step|phase|part|group|type|two|three|four|half|area|exception|option|method|version|problem|example)s?\b(?! (?:of|to|in|at|for|that|which|who)\b))/u;

/** Whether a statement begins with something that only the sentences before can tell. */
export function leansBack(words: readonly Word[]): boolean {
	const text = words
		.slice(0, 9)
		.map((word, at) => (at > 0 ? word.space : '') + word.text)
		.join('');
	return leaning.test(text);
}

/** “Four thousand left”: four thousand of whom? */
export function isBareNumber(words: readonly Word[], { tokens }: SentenceView): boolean {
	const tagAt = (at: number) => {
		const token = words[at]?.token;
		return token === undefined ? '' : tokens[token]!.tag;
	};
	let at = 0;
	while (
		/^(?:about|around|some|nearly|almost|over|more|than|at|least|another|up|to)$/i.test(
			words[at]?.text ?? ''
		)
	)
		at += 1;
	const from = at;
	while (tagAt(at) === 'CD') at += 1;
	const isYear = /^\d{4}$/.test(words[at - 1]?.text ?? '');
	return at > from && !isYear && /^(?:VBD|VBZ|VBP|MD)$/.test(tagAt(at));
}

/** “Before Ann Lee's departure she thanked Ann Lee”: a pronoun is not who is named beside it. */
export function namesTwice(
	{ tokens, names, wording }: SentenceView,
	kept: ReadonlySet<unknown>
): boolean {
	const called = [...wording.instead]
		.filter(([at]) => kept.has(at) && tokens[at]!.tag.startsWith('PRP'))
		.flatMap(([, text]) => text.replace(/['’]s?$/, '').split(' '))
		.filter((word) => /^\p{Lu}\p{L}{2}/u.test(word) && word !== 'The');
	return names.some(
		({ from, to }) =>
			kept.has(from) && tokens.slice(from, to).some(({ text }) => called.includes(text))
	);
}

/**
 * What is said up to a list of which a part was taken away.
 *
 * ```text
 * It has eight parts: the Holt area, with two towns; the Lund area.   It has eight parts.
 * ```
 */
export function withoutHalfList(items: readonly Item[], sentence: SentenceView, verb = 0): Item[] {
	const { tokens, wording } = sentence;
	const colon = tokens.findIndex(({ text }, at) => text === ':' && at > verb);
	if (colon < 0 || !items.includes(colon)) return [...items];
	const isHalf = tokens.some(
		({ text }, at) =>
			at > colon && /\p{L}/u.test(text) && !items.includes(at) && !wording.leftOut.has(at)
	);
	return isHalf ? items.filter((item) => typeof item !== 'number' || item < colon) : [...items];
}

/** Whether a date that cannot be told was taken away, and a figure that it belongs to is left. */
export function losesDate(
	{ tokens, wording, quantities, dates }: SentenceView,
	kept: ReadonlySet<unknown>
): boolean {
	const isLost = [...wording.troubles].some(
		([at, code]) =>
			code === 'relative-date' &&
			!kept.has(at) &&
			/^(?:last|this|next|past|previous)$/i.test(tokens[at]!.text)
	);
	const isCounted = quantities.some(({ from, kind }) => kind !== 'ordinal' && kept.has(from));
	return isLost && isCounted && !dates.some(({ from }) => kept.has(from));
}
