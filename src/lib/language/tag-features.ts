import type { Features } from './perceptron';
import { edge, type Word } from './words';

/**
 * What speaks for the tag of a word: itself, its neighbours, and the two tags before it.
 *
 * @param before Hashes of the tags before it, the nearest first.
 * @param draft Tags of all words as they were found in a first go.
 */
export function seeForTag(
	see: Features,
	words: readonly Word[],
	at: number,
	[tag1, tag2]: readonly [number, number],
	draft?: readonly number[]
): void {
	const word = words[at]!;
	const left = words[at - 1] ?? edge;
	const left2 = words[at - 2] ?? edge;
	const right = words[at + 1] ?? edge;
	const right2 = words[at + 2] ?? edge;
	const first = at === 0 ? 1 : 0;

	see.clear();
	see.add(1);
	see.add(2, word.form);
	see.add(3, word.suffix3);
	see.add(4, word.suffix2);
	see.add(5, word.suffix1, word.marks);
	see.add(6, word.shape, first);
	see.add(7, word.suffix4);
	see.add(8, tag1);
	see.add(9, tag1, tag2);
	see.add(10, tag1, word.form);
	see.add(11, left.form);
	see.add(12, left.suffix3);
	see.add(13, left2.form);
	see.add(14, right.form);
	see.add(15, right.suffix3);
	see.add(16, right2.form);
	see.add(17, right.shape, word.shape);
	see.add(18, left.form, word.form);
	see.add(19, word.form, right.form);
	see.add(20, left.shape, word.shape, first);
	see.add(21, word.prefix3);
	see.add(22, tag1, right.suffix3);
	see.add(23, word.suffix3, tag1);
	see.add(24, word.fine);
	see.add(25, word.coarse, tag1);
	see.add(26, word.coarse, right.coarse);
	see.add(27, left.coarse, word.coarse);
	see.add(28, right.fine);
	see.add(29, left.fine);
	see.add(30, word.known, tag1);
	see.add(31, word.known, right.known);
	see.add(32, right.known, tag1);
	see.add(33, word.fine, word.marks, first);
	see.add(34, word.known, word.marks, first);
	see.add(35, word.exact);
	see.add(36, word.known, right.known, right2.known);
	see.add(37, tag1, word.known, right.known);
	see.add(38, tag1, tag2, word.known);
	see.add(39, word.coarse, word.marks, word.suffix2);
	see.add(40, word.prefix2, word.marks);
	see.add(41, right2.known, word.known);
	see.add(42, left.known, word.known);
	see.add(43, word.shape, word.suffix3);
	if (draft) seeDraft(see, word, tag1, draft, at);
}

/** What the tags of a first go tell, which knows what follows. */
function seeDraft(
	see: Features,
	word: Word,
	tag1: number,
	draft: readonly number[],
	at: number
): void {
	const own = draft[at]!;
	const before = draft[at - 1] ?? -1;
	const before2 = draft[at - 2] ?? -1;
	const after = draft[at + 1] ?? -1;
	const after2 = draft[at + 2] ?? -1;
	const after3 = draft[at + 3] ?? -1;
	see.add(50, own);
	see.add(51, own, word.form);
	see.add(52, after);
	see.add(53, after, word.form);
	see.add(54, after, word.known);
	see.add(55, after, tag1);
	see.add(56, after, after2);
	see.add(57, after, after2, word.known);
	see.add(58, tag1, after, word.suffix3);
	see.add(59, tag1, after, word.form);
	see.add(60, own, before, after);
	see.add(61, own, after, after2);
	see.add(62, own, before, before2);
	see.add(63, after2, word.form);
	see.add(64, tag1, after, word.coarse);
	see.add(65, after, after2, after3);
	see.add(66, own, tag1, word.known);
}
