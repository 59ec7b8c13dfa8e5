import type { Link } from '$lib/language/coreference';
import type { Token } from '$lib/language/text';
import { branchOf, childrenBy, isUnder, rootOf } from './tree';
import type { BareSentence, SentenceView } from './view';
import type { Wording, WordingInput } from './wording';

interface Input extends WordingInput {
	/** What is left out is meant by nothing. */
	leftOut: ReadonlySet<number>;
}

type Person = 'speaker' | 'one' | 'thing' | 'many';

const persons: Record<string, Person> = {};
for (const [person, words] of [
	['speaker', 'i me my mine myself we us our ours ourselves you your yours yourself yourselves'],
	['one', 'he him his himself she her hers herself'],
	['thing', 'it its itself'],
	['many', 'they them their theirs themselves']
] as const)
	for (const word of words.split(' ')) persons[word] = person;

/** A phrase as long as this stands for a pronoun at most. */
const LONGEST_NAME = 5;

/**
 * Pronouns: they may stay where the sentence itself tells who is meant, a name stands for them where
 * there is just one that can be meant, and what is left needs what was said before.
 */
export function wordPronouns(all: WordingInput, wording: Wording): void {
	const input: Input = { ...all, leftOut: wording.leftOut };
	const { sentence, quoted } = input;
	const { tokens } = sentence;
	tokens.forEach((token, at) => {
		const isQuoted = quoted.has(at);
		if (!/^PRP/.test(token.tag) || wording.leftOut.has(at)) return;
		const word = token.text.toLowerCase();
		const person = Object.hasOwn(persons, word) ? persons[word]! : 'thing';
		if (person === 'speaker') {
			if (isQuoted) wording.doubts.set(at, 0.8);
			else wording.troubles.set(at, 'first-person');
			return;
		}
		if (word === 'it' && isEmpty(sentence, at)) return;
		const ahead = antecedentAhead(input, at, person);
		if (ahead !== undefined) {
			wording.inside.set(at, { from: ahead, to: ahead + 1 });
			return;
		}
		const link = sentence.links.find(
			({ from, why }) => why === 'pronoun' && from.start === token.start
		);
		const inside = antecedentIn(input, at, person);
		const isOutside = link !== undefined && link.to.start < sentence.start;
		// “Ann Lee beat her sister”: an owner is first of all the subject.
		const isOwned = inside !== undefined && (isOutside || token.tag === 'PRP$');
		if (link && !isQuoted && !isOwned) {
			wordLinked(input, wording, at, link);
			return;
		}
		if (inside !== undefined && (!isQuoted || quoted.has(inside))) {
			const { from, to } = branchOf(sentence, inside);
			wording.inside.set(
				at,
				to - from <= LONGEST_NAME ? { from, to } : { from: inside, to: inside + 1 }
			);
			return;
		}
		const near = antecedentNear(input, at, person);
		if (near !== undefined && !(isQuoted && !quoted.has(near))) {
			wording.inside.set(at, { from: near, to: near + 1 });
			wording.doubts.set(at, 0.88);
			return;
		}
		const outside = isQuoted ? undefined : antecedentBefore(input, at, person);
		if (outside) {
			wording.instead.set(at, asCase(token, outside));
			wording.doubts.set(at, 0.85);
		} else wording.troubles.set(at, 'needs-context');
	});
}

/** “It is said that …”, “It is hard to …”: it stands for nothing. */
function isEmpty(sentence: BareSentence, at: number): boolean {
	const { tokens } = sentence;
	const { relation, head } = tokens[at]!;
	if (relation === 'expl') return true;
	const above = tokens[head];
	if (!above || !/^nsubj/.test(relation)) return false;
	const isJudged =
		/^(?:JJ|VBN|NN)/.test(above.tag) && childrenBy(sentence, head, /^(?:cop|aux:pass)/).length > 0;
	return (
		isJudged &&
		childrenBy(sentence, head, /^(?:csubj|ccomp|xcomp|advcl)/).some(
			(child) => child > head && /^(?:that|to|whether|for)$/.test(firstOf(sentence, child))
		)
	);
}

function firstOf(sentence: BareSentence, at: number): string {
	return sentence.tokens[branchOf(sentence, at).from]!.text.toLowerCase();
}

function wordLinked(
	{ sentence, referents }: WordingInput,
	wording: Wording,
	at: number,
	{ to, sure }: Link
): void {
	const { tokens } = sentence;
	if (to.start >= sentence.start) {
		const from = tokens.findIndex(({ start }) => start >= to.start);
		const end = tokens.findIndex(({ end }) => end >= to.end);
		wording.inside.set(at, { from, to: end + 1 });
		return;
	}
	// “winning Ann Lee his third prize”: another person stands before it
	const isCrowded = sentence.names.some((name) => name.to <= at && name.kind === 'person');
	const isSubject = /^nsubj/.test(tokens[at]!.relation);
	if (isCrowded && !isSubject) {
		wording.troubles.set(at, 'needs-context');
		return;
	}
	wording.instead.set(at, asCase(tokens[at]!, referents.call(to)));
	wording.doubts.set(at, Math.min(isSubject ? 0.95 : 0.88, sure + 0.03));
}

/** Ann → Ann's, the Jets → the Jets' */
export function owner(name: string, isMany: boolean): string {
	return isMany && /s$/.test(name) ? `${name}'` : `${name}'s`;
}

/** his → Ann's */
function asCase({ tag, text }: Token, name: string): string {
	if (tag !== 'PRP$' && !/^(?:hers|theirs)$/i.test(text)) return name;
	return owner(name, text.toLowerCase() === 'their');
}

/**
 * Who is meant by a pronoun, in its own sentence: the subject of the clause that it stands in, or of
 * the one above.
 */
function antecedentIn(input: Input, at: number, person: Person): number | undefined {
	const { sentence } = input;
	const { tokens } = sentence;
	for (let above = tokens[at]!.head; above >= 0; above = tokens[above]!.head) {
		const { tag, relation } = tokens[above]!;
		// NATO and its allies
		const isNamed = above < at && /^NN/.test(tag) && !/^(?:obl|obj|nmod)/.test(relation);
		if (isNamed && agrees(input, above, person)) return above;
		const subjects = childrenBy(sentence, above, /^nsubj/);
		const subject = subjects.find((child) => child < at && !isUnder(sentence, at, child));
		if (subject !== undefined && agrees(input, subject, person)) return subject;
		// “Ann Lee, who sold her house, …”
		const isWho = subject !== undefined && /^W/.test(tokens[subject]!.tag);
		const named = tokens[above]!.head;
		if (isWho && named >= 0 && named < at && agrees(input, named, person)) return named;
	}
	return undefined;
}

/**
 * Another noun before it in the sentence that can be meant. Whoever reads the sentence finds it there too;
 * only what a sentence begins with may well lean on the one before.
 */
function antecedentNear(input: Input, at: number, person: Person): number | undefined {
	const { sentence } = input;
	const { tokens } = sentence;
	const root = rootOf(sentence);
	const isSubject = /^nsubj/.test(tokens[at]!.relation) && (tokens[at]!.head === root || root > at);
	if (isSubject || root < 0 || root > at) return undefined;
	const fitting = tokens.flatMap(({ tag }, place) =>
		place < at && /^NN/.test(tag) && agrees(input, place, person) ? [place] : []
	);
	if (person !== 'one') return fitting.at(-1);
	const named = sentence.names.filter(
		({ from, to, kind }) =>
			kind === 'person' && fitting.some((place) => place >= from && place < to)
	);
	// “by Gandhi in his doctrine”
	const last = named.at(-1);
	if (last && tokens[at]!.tag === 'PRP$' && at - last.to <= 1) return last.to - 1;
	// “the poet Li Bai”: both are one
	const others = fitting.filter((place) => {
		const isInName = named.some(({ from, to }) => place >= from && place < to);
		const noun = input.nouns.find(({ start }) => start === tokens[place]!.start);
		return !isInName && noun?.isOfName !== true;
	});
	const isOne = new Set(named.map(({ text }) => text)).size === 1 && others.length === 0;
	return isOne ? last!.to - 1 : undefined;
}

/** Whether a noun or pronoun can be meant by a pronoun of this sort. */
function agrees(input: Input, at: number, person: Person): boolean {
	const { sentence, nouns, leftOut } = input;
	if (leftOut.has(at)) return false;
	const { tokens } = sentence;
	const { text, tag } = tokens[at]!;
	if (/^PRP/.test(tag)) return persons[text.toLowerCase()] === person;
	if (!/^NN/.test(tag)) return false;
	const name = sentence.names.find(({ from, to }) => at >= from && at < to);
	const kind = name?.kind ?? nouns.find(({ start }) => start === tokens[at]!.start)?.kind;
	const isJoined = childrenBy(sentence, at, /^conj/).length > 0;
	const isPeople = !name || name.kind === 'nationality';
	const isMany =
		isJoined || (isPeople && /S$/.test(tag)) || /^(?:people|police|staff)$/i.test(text);
	const isUnknown = /^NNP$/.test(tag) && (!name || name.kind === 'other');
	if (person === 'one') return !isMany && (kind === 'person' || isUnknown);
	if (person === 'thing') return !isMany && kind !== 'person';
	return (
		isMany || kind === 'organization' || /^(?:team|side|club|couple|pair|group|family)$/.test(text)
	);
}

/** “During his time in Bern, Ann Lee …”: the subject comes after what is said at the beginning. */
function antecedentAhead(input: Input, at: number, person: Person): number | undefined {
	const { sentence } = input;
	const root = rootOf(sentence);
	const [subject] = root < 0 ? [] : childrenBy(sentence, root, /^nsubj/);
	if (subject === undefined || subject < at || root < at) return undefined;
	const isOutside = !isUnder(sentence, at, subject) && sentence.tokens[at]!.head !== root;
	const isOpening = sentence.tokens.slice(at, subject).some(({ text }) => text === ',');
	const isNamed =
		person !== 'one' || sentence.names.some(({ from, to }) => subject >= from && subject < to);
	return isOutside && isOpening && isNamed && agrees(input, subject, person) ? subject : undefined;
}

/**
 * Who is meant by the subject of a sentence, in the one before: its subject, where nothing else can be
 * meant; or what the article is about, where it is that.
 */
function antecedentBefore(input: Input, at: number, person: Person): string | undefined {
	const { sentence, before, referents } = input;
	const root = rootOf(sentence);
	const isSubject =
		/^nsubj/.test(sentence.tokens[at]!.relation) && sentence.tokens[at]!.head === root;
	const [ownSubject] = root < 0 ? [] : childrenBy(sentence, root, /^nsubj/);
	const isOwner = sentence.tokens[at]!.tag === 'PRP$';
	const isOfSubject = isOwner && ownSubject !== undefined && isUnder(sentence, at, ownSubject);
	if (!before || !(isSubject || isOfSubject)) return undefined;
	const rootBefore = rootOf(before);
	if (rootBefore < 0) return undefined;
	const [subject, ...more] = childrenBy(before, rootBefore, /^nsubj/);
	if (subject === undefined || more.length > 0) return undefined;
	const { instead, troubles } = before.wording;
	const { topic } = referents;
	const said =
		instead.get(subject) ??
		[...instead].find(([place]) => before.tokens[place]!.head === subject)?.[1];
	if (person === 'one') return sameOne(input, at, before, subject, said);
	if (said !== undefined)
		return (said === topic?.text && person === 'thing') || referents.isTitle(said)
			? said
			: undefined;

	const beforeInput = {
		...input,
		sentence: before,
		nouns: input.nounsBefore,
		leftOut: before.wording.leftOut
	};
	if (!agrees(beforeInput, subject, person)) return undefined;
	const name = before.names.find(({ from, to }) => subject >= from && subject < to);
	if (name && referents.fullest.get(name.start)?.start === topic?.key) return topic?.text;
	const { from, to, isWhole } = branchOf(before, subject);
	const words = before.tokens
		.slice(from, to)
		.map(({ text }) => text)
		.join(' ');
	const called = from === 0 && !name ? words[0]!.toLowerCase() + words.slice(1) : words;
	if (isWhole && referents.isTitle(words)) return called;
	const head = before.tokens[subject]!;
	const isOfTitle =
		!name &&
		/^the /i.test(words) &&
		to - from <= 3 &&
		referents.titleWords.has(head.lemma ?? head.text);
	if (isWhole && isOfTitle && person === 'thing') return called;
	const rivals = before.tokens.some(
		({ tag }, place) =>
			place !== subject &&
			/^NN/.test(tag) &&
			!(name && place >= name.from && place < name.to) &&
			!isUnder(before, place, subject) &&
			agrees(beforeInput, place, person) &&
			(person === 'many' || before.names.some(({ from, to }) => place >= from && place < to))
	);
	if (rivals) return undefined;
	if (name) return name.start === topic?.key ? topic.text : referents.call(name);
	const hasTrouble = [...troubles.keys()].some((place) => place >= from && place < to);
	if (person !== 'many' || !isWhole || to - from > 4 || hasTrouble) return undefined;
	return called;
}

/** He or she, where the sentence before has one person only and tells of them. */
function sameOne(
	{ sentence, referents }: WordingInput,
	at: number,
	{ names, tokens, wording }: SentenceView,
	subject: number,
	said: string | undefined
): string | undefined {
	const isWoman = /^(?:she|her)$/i.test(sentence.tokens[at]!.text);
	const isPerson = ({ kind }: { kind: string }) => kind === 'person';
	if (sentence.names.some((name) => isPerson(name) && name.from < at)) return undefined;
	const name = names.find(({ from, to }) => subject >= from && subject < to);
	const isSaid = said !== undefined && /^(?:he|she|his|her)$/i.test(tokens[subject]!.text);
	const others = names.filter((other) => isPerson(other) && other !== name);
	if (isSaid)
		return others.length === 0 && isWoman === /^(?:she|her)$/i.test(tokens[subject]!.text)
			? said
			: undefined;
	if (!name || !isPerson(name)) return undefined;
	// “Mr Lee said … He added …”: who goes on speaking is the same, whoever else was spoken of.
	const goesOn = speaks(sentence) && speaks({ tokens });
	const isMain = referents.hero !== undefined && keyOf(name.start) === referents.hero.key;
	if (!goesOn && !isMain && others.some(({ start }) => keyOf(start) !== keyOf(name.start)))
		return undefined;
	if (wording.troubles.has(subject)) return undefined;
	const called = referents.call(name);
	const texts = `${name.text} ${called}`;
	const isWrong = isWoman
		? /\b(?:Mr|Sir|Lord|King|Prince)\b/.test(texts)
		: /\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess)\b/.test(texts);
	return isWrong ? undefined : called;

	function keyOf(start: number): number {
		return referents.fullest.get(start)?.start ?? start;
	}
}

/** Whether its main verb reports what somebody says. */
function speaks(sentence: Pick<BareSentence, 'tokens'>): boolean {
	const root = sentence.tokens[rootOf(sentence)];
	return (
		root !== undefined &&
		/^(?:say|tell|add|claim|warn|argue|insist|explain|suggest|believe|admit|stress|note|think|urge|call|write)$/.test(
			root.lemma ?? ''
		)
	);
}
