import { knownAs, knownKinds, type Gazetteer } from './gazetteer';
import { hashText } from './hash';
import { classOf } from './name-words';
import type { Token } from './text';
import { edge, type Word, type Words } from './words';

/** What is seen of one token where names are looked for. */
export interface View {
	text: string;
	lower: string;
	word: Word;
	tag: number;
	isProper: boolean;
	/** What it is known to be, alone and as a part of a longer known name. */
	known: number;
	/** What it is likely a name of, by the names that it is used like; 0 if nothing is known. */
	like: number;
	/** What it stands for as a common noun; 0 if nothing is known. */
	noun: number;
	/** What it tells of a name it stands in or beside. */
	class: number;
	/** How the text writes it elsewhere: 0 not, 1 always with a capital, 2 also without. */
	elsewhere: number;
	head: number;
	relation: number;
}

const nothing = hashText('');

/** What stands before the first and after the last token. */
export const edgeView: View = {
	text: '',
	lower: '',
	word: edge,
	tag: nothing,
	isProper: false,
	known: 0,
	like: 0,
	noun: 0,
	class: 0,
	elsewhere: 0,
	head: -1,
	relation: nothing
};

type Plain = Pick<Token, 'text' | 'tag' | 'head' | 'relation'>;

/** Look at the tokens of a whole text, sentence by sentence: what is written elsewhere counts too. */
export function viewText(
	sentences: readonly (readonly Plain[])[],
	words: Words,
	gazetteer: Gazetteer
): View[][] {
	const small = new Set<string>();
	const inside = new Set<string>();
	for (const tokens of sentences) {
		tokens.forEach(({ text }, at) => {
			if (/^\p{Ll}/u.test(text)) small.add(text);
			else if (at > 0 && /^\p{Lu}/u.test(text)) inside.add(text);
		});
	}
	return sentences.map((tokens) => {
		const parts = knownParts(tokens, gazetteer);
		return tokens.map(({ text, tag, head, relation }, at): View => {
			const lower = text.toLowerCase();
			return {
				text,
				lower,
				word: words.get(text),
				tag: hashText(tag),
				isProper: /^NNPS?$/.test(tag),
				known: knownAs(gazetteer, text) | (parts[at]! << knownKinds),
				like: gazetteer.kinds.likenessOf(text, lower),
				noun: gazetteer.kinds.nounOf(lower),
				class: classOf(lower),
				elsewhere: small.has(lower) ? 2 : inside.has(text) ? 1 : 0,
				head,
				relation: hashText(relation)
			};
		});
	});
}

/** For each token what the longest known name is of which it is a part: “Puerto Rico”. */
function knownParts(tokens: readonly Plain[], gazetteer: Gazetteer): number[] {
	const parts = tokens.map(() => 0);
	tokens.forEach(({ text }, from) => {
		if (!/^\p{Lu}/u.test(text)) return;
		let name = text;
		for (let to = from + 1; to < Math.min(tokens.length, from + 5); to += 1) {
			name += ` ${tokens[to]!.text}`;
			const kinds = knownAs(gazetteer, name);
			if (kinds) for (let at = from; at <= to; at += 1) parts[at]! |= kinds;
		}
	});
	return parts;
}
