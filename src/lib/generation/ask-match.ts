import { answerOf } from '$lib/model/fact';
import type { MatchQuestion } from '$lib/model/question';
import { shuffled } from '$lib/random/random';
import type { Asked } from './asker';
import { answersAnother } from './checks';
import { groupOf, type Cued } from './group';
import { measureOf, sameAnswer } from './measure';
import { acceptedOf } from './statement';

/** Ask to pair three or four cues with their answers, all of one type and form. */
export function askMatch(asked: Asked): MatchQuestion | undefined {
	const pairs = groupOf(asked, canBePaired, ({ gap }) => gap.unit === asked.gap.unit);
	if (!pairs) return undefined;

	const answers = pairs.map(answerOf);
	const options = shuffled(answers, asked.random);
	return {
		...asked.drawn,
		kind: 'match',
		cues: pairs.map(({ gap, cue }) => ({ gapId: gap.id, text: cue })),
		options,
		key: answers.map((answer) => options.indexOf(answer))
	};
}

/** Whether two gaps take answers of one type and form, each true for its own cue only. */
function canBePaired(one: Cued, other: Cued): boolean {
	const { type } = one.gap;
	if (measureOf(type, answerOf(one))?.form !== measureOf(type, answerOf(other))?.form) return false;
	return excludes(one, other) && excludes(other, one);
}

function excludes(one: Cued, other: Cued): boolean {
	const names = acceptedOf(other);
	const right = [...acceptedOf(one), ...one.gap.alsoTrue];
	const isRight = (name: string) => right.some((each) => sameAnswer(one.gap.type, name, each));
	return !names.some(isRight) && !answersAnother(one.cue, names);
}
