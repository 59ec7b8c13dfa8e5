import { phrase, type Range } from './phrases';
import { leaveOut, type Wording, type WordingInput } from './wording';

const joining = phrase(
	'however|therefore|thus|hence|moreover|furthermore|additionally|in addition(?! to)|meanwhile|nevertheless|nonetheless|consequently|accordingly|indeed|in fact|of course|as a result|in contrast|by contrast|on the other hand|on the one hand|similarly|likewise|in turn|in particular|in other words|to be sure|after all|incidentally|unsurprisingly|not surprisingly|interestingly|notably|importantly|more importantly|crucially|significantly'
);
const added = phrase('also|as well(?! as)|too(?= [,.;])');
/** Left out at the beginning and the end; elsewhere they may lead to what is told. */
const forExample = phrase('for example|for instance');
/** Left out only where they begin. */
const opening =
	/^ (?:but|and|yet|so|plus|then|subsequently|finally|lastly|secondly|thirdly|firstly|first of all|more recently|again|still|in short|in general|besides|apparently|earlier|later|at first|afterwards)(?: and)?(?= )(?! (?:that|far|long|much|many|called|to|on|in|of|from|as) )/g;
/** Where these begin, what was said before is set against it. */
const leaning =
	/^ (?:or|nor|instead|otherwise|conversely|rather|that is|even so|if so|if not|worse|better still|not only|this is|the same)(?= )/g;

/** Words that tie a sentence to the one before: without it they say nothing. */
export function wordConnectives({ sentence, line, quoted }: WordingInput, wording: Wording): void {
	const { tokens } = sentence;
	// What somebody said stays as it was said.
	const find = (pattern: RegExp) => line.find(pattern).filter(({ from }) => !quoted.has(from));
	for (const range of find(joining)) {
		// “they are quick, therefore they are used”: it joins two sentences.
		const isJoint =
			tokens[range.from - 1]?.text === ',' &&
			/^(?:PRP|DT|NN)/.test(tokens[range.to]?.tag ?? '') &&
			range.from > 3;
		if (isJoint) continue;
		const isSetOff =
			tokens[range.to]?.text === ',' ||
			tokens[range.from - 1]?.text === ',' ||
			range.to - range.from > 1;
		if (range.from === 0 || isSetOff || /^RB/.test(tokens[range.from]!.tag))
			leaveOut(wording, sentence, range);
	}
	for (const range of find(forExample)) {
		if (range.from === 0 || range.to >= tokens.length - 1) leaveOut(wording, sentence, range);
		else if (isBetween(range))
			// one comma stays: “In Bern, for example, it rained”
			for (let at = range.from - 1; at < range.to; at += 1) wording.leftOut.add(at);
	}
	for (const range of find(added))
		if (/^(?:RB|IN)/.test(tokens[range.from]!.tag)) leaveOut(wording, sentence, range);
	for (const range of find(opening)) leaveOut(wording, sentence, range);
	for (const { from } of find(leaning)) wording.troubles.set(from, 'needs-context');

	/** Set off by commas, and no example follows. */
	function isBetween({ from, to }: Range): boolean {
		const isSetOff = tokens[from - 1]?.text === ',' && tokens[to]?.text === ',';
		return isSetOff && !/^(?:an?|such|when|if|in)$/i.test(tokens[to + 1]?.text ?? '');
	}
}
