import { phrase } from './phrases';
import { leaveOut, type Wording, type WordingInput } from './wording';

/** Of the day of writing: said with the date of publication, or without. */
const now = phrase(
	'currently|at present|presently|nowadays|at the moment|these days|now(?! that| known| called| famous| an? )|today'
);
/** Of that day too, and part of what is said. */
const still = phrase('still|current|so far|as yet|yet to');
/** Of the time just before that day: what happened is true without it. */
const lately = phrase('recently|lately|just recently');
/** They point to something outside of the sentence. */
const pointing = phrase(
	'the (?:former|latter)|respectively|above(?= [,.;])|below(?= [,.;])|as (?:mentioned|noted|stated|described|discussed|shown|seen) (?:above|below|earlier|before)|hereafter|thereafter|afterwards|afterward|thereby|thereof|therein|the (?:aforementioned|above|following)|such an?|the \\d+(?: - |-)year(?: - |-)olds?|the same(?! as)|this (?:one|way|kind|sort|type)|the (?:other|others|two|three|four|pair|trio|duo|ones?)(?= (?:[,.;]|and|are|is|was|were|had|have|has|will|of them|\\w+ed|who|also|both|said|agreed|met))|vice versa|to do so|did so|do so|does so|doing so|done so|the following|as follows|it is also|the (?:first|second|third|last|final) (?:of (?:these|those|them)|one)'
);
/** So many that were told of before. */
const counted =
	/^ (?:of (?:the|these|those)|all (?:of )?(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)|both (?!(?:\S+ ){1,4}and )[a-z]+s)(?= )/g;
const other = phrase('another(?! one another)|others|other(?= [a-z]+s? )');

/** Words that point to where and when they are said. */
export function wordDeictics({ sentence, line, quoted }: WordingInput, wording: Wording): void {
	const { tokens } = sentence;
	for (const range of line.find(now)) {
		if (quoted.has(range.from) || (range.from > 0 && tokens[range.from]!.text === 'Today'))
			continue;
		if (!/^(?:RB|IN|NN|JJ|DT)/.test(tokens[range.from]!.tag) || wording.instead.has(range.from))
			continue;
		// “before now”
		if (/^(?:before|until|till|by|from|since|for)$/i.test(tokens[range.from - 1]?.text ?? '')) {
			wording.troubles.set(range.from, 'relative-date');
			continue;
		}
		wording.isOfNow = true;
		// “what is today Bern” was not always Bern.
		const lead = tokens.slice(Math.max(0, range.from - 2), range.from);
		if (lead.length === 2 && lead[0]!.text === 'what' && /^VB[ZP]$/.test(lead[1]!.tag)) continue;
		leaveOut(wording, sentence, range);
	}
	if (line.find(still).some(({ from }) => !quoted.has(from))) wording.isOfNow = true;
	for (const range of line.find(lately))
		if (!quoted.has(range.from)) leaveOut(wording, sentence, range);
	for (const { from } of line.find(pointing)) wording.troubles.set(from, 'needs-context');
	for (const { from } of line.find(counted)) wording.troubles.set(from, 'needs-context');
	for (const { from } of line.find(other)) {
		const isFirst = from <= 1;
		if (isFirst) wording.troubles.set(from, 'needs-context');
		else wording.doubts.set(from, 0.9);
	}
	tokens.forEach((token, at) => {
		const { text, tag, relation, head } = token;
		const word = text.toLowerCase();
		const points =
			(/^(?:here|there)$/.test(word) && tag !== 'EX' && relation !== 'expl') ||
			(/^(?:this|these|those)$/.test(word) &&
				!wording.leftOut.has(at) &&
				!wording.instead.has(at) &&
				!isOpen(at)) ||
			(word === 'that' &&
				(/^(?:DT|RB)$/.test(tag) || relation === 'det') &&
				!isOpen(at) &&
				!isDated(at)) ||
			(word === 'such' &&
				tokens[at + 1]?.text !== 'as' &&
				relation !== 'case' &&
				relation !== 'fixed') ||
			(word === 'then' && tag === 'RB' && tokens[at - 1]?.text === 'by');
		const isPartial =
			/^(?:all|some|most|many|both|none|several|few|each|neither|either|one|two|three|four|five)$/.test(
				word
			) &&
			/^nsubj/.test(relation) &&
			!sentence.children[at]!.some((child) =>
				/^(?:nmod|acl|nummod|conj)/.test(tokens[child]!.relation)
			);
		if (points || isPartial) wording.troubles.set(at, 'needs-context');
		else if (word === 'then' && tag === 'RB' && /^V/.test(tokens[head]?.tag ?? ''))
			leaveOut(wording, sentence, { from: at, to: at + 1 });
	});

	/** in May 1819 … later that year */
	function isDated(at: number): boolean {
		const isTime = /^(?:year|month|day|week|century|decade|summer|winter|spring|autumn)$/.test(
			tokens[at + 1]?.text ?? ''
		);
		return isTime && sentence.dates.some(({ to, isRelative }) => to <= at && !isRelative);
	}

	/** those who, those of, that of: what is meant is told right after. */
	function isOpen(at: number): boolean {
		return (
			/^(?:who|whose|whom|of|which|that|in|from|with|on|at|for|to|whom|living|working|held|made)$/.test(
				tokens[at + 1]?.text ?? ''
			) && tokens[at]!.text !== 'this'
		);
	}
}
