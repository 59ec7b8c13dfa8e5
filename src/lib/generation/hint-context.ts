import { articleText } from '$lib/model/article';
import type { GapId } from '$lib/model/ids';
import { hide } from './cloze-form';
import type { Material, Sentence } from './material';
import { acceptedOf } from './statement';
import { fold, standsIn } from './tokens';

/** What stands for the answer. */
const BLANK = '____';

/**
 * The sentence of the article that answers a gap, with the answer left out, and those around it that tell
 * nothing that is not to be told. Nothing where the sentence says the answer in other words, or says no
 * more than the statement itself.
 */
export function hintContext(
	material: Material,
	gapId: GapId,
	mayTell: (text: string) => boolean
): string | undefined {
	const asked = material.gaps.get(gapId);
	const at = material.sentences.findIndex(
		({ span }) => span.start === asked?.fact.source?.start && span.end === asked.fact.source.end
	);
	const sentence = material.sentences[at];
	if (!asked || !sentence) return undefined;

	const answers = acceptedOf(asked)
		.map(fold)
		.filter(Boolean)
		.sort((a, b) => b.length - a.length);
	if (!answers.some((answer) => standsIn(sentence.text, answer))) return undefined;
	const [before, after] = [material.sentences[at - 1], material.sentences[at + 1]];
	const around = [
		before && follows(before, sentence, material) && mayTell(before.text) ? before : undefined,
		sentence,
		after && follows(sentence, after, material) && mayTell(after.text) ? after : undefined
	].filter((each) => each !== undefined);
	if (around.length === 1 && fold(sentence.text) === fold(asked.fact.statement)) return undefined;
	return around.map(({ text }) => hide(text, answers, BLANK)).join(' ');
}

/** Whether one sentence follows the other in the same paragraph. */
function follows(one: Sentence, other: Sentence, { article }: Material): boolean {
	const between = article && articleText(article).slice(one.span.end, other.span.start);
	return between !== undefined && between.length < 3 && !between.includes('\n');
}
