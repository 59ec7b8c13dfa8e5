import type { ChoiceQuestion } from '$lib/model/question';
import { shuffled } from '$lib/random/random';
import type { Asked } from './asker';
import { answersAnother } from './checks';
import { stemOf } from './cloze-form';
import { drawEarlier, wrongAnswers } from './distractors';
import { indefiniteOf } from './indefinite';
import { measureOf } from './measure';
import { acceptedOf, articleBefore } from './statement';
import { standsIn } from './tokens';

/** Ask to choose among wrong answers of the same kind, four if they can be had, else three. */
export function askChoice(asked: Asked): ChoiceQuestion | undefined {
	const stem = stemOf(asked);
	if (answersAnother(stem, acceptedOf(asked))) return undefined;

	const fits = fittingIn(stem, asked);
	const draw = measureOf(asked.gap.type, asked.answer) ? drawInOrder : drawInAnyOrder;
	const drawn = draw(asked, asked.options, fits) ?? draw(asked, 3, fits);
	return drawn && { ...asked.drawn, kind: 'choice', stem, ...drawn };
}

type Drawn = Pick<ChoiceQuestion, 'options' | 'key'>;

/** No option may stand in the stem, nor be ruled out by an "a" or "an" before the blank. */
function fittingIn(stem: string, { fact, gap }: Asked): (text: string) => boolean {
	const article = gap.stem === undefined ? articleBefore(fact, gap)?.toLowerCase() : undefined;
	return (text) => !standsIn(stem, text) && (!article || indefiniteOf(text) === article);
}

/** Numbers and dates: the key's place comes first, then as many below and above it as that takes. */
function drawInOrder(
	asked: Asked,
	count: number,
	fits: (text: string) => boolean
): Drawn | undefined {
	const { gap, answer, random } = asked;
	const valueOf = (text: string) => measureOf(gap.type, text)?.value ?? NaN;
	const value = valueOf(answer);
	const below = wrongAnswers(asked, count - 1, (text) => valueOf(text) < value && fits(text));
	const above = wrongAnswers(asked, count - 1, (text) => valueOf(text) > value && fits(text));
	if (below.length < count - 1 || above.length < count - 1) return undefined;

	const key = asked.place(count);
	const options = [
		...drawEarlier(below, random).slice(0, key),
		answer,
		...drawEarlier(above, random).slice(0, count - 1 - key)
	];
	return { options: options.sort((one, other) => valueOf(one) - valueOf(other)), key };
}

/** All others: the key put in its place among distractors in an order of chance. */
function drawInAnyOrder(
	asked: Asked,
	count: number,
	fits: (text: string) => boolean
): Drawn | undefined {
	const { answer, random } = asked;
	const wrong = wrongAnswers(asked, count - 1, fits);
	if (wrong.length < count - 1) return undefined;

	const key = asked.place(count);
	const options = shuffled(evenedOut(drawEarlier(wrong, random), count - 1, answer), random);
	options.splice(key, 0, answer);
	return { options, key };
}

/** The first few, exchanged for longer ones as long as the length of the key would tell. */
function evenedOut(ranked: string[], count: number, answer: string): string[] {
	let chosen = ranked.slice(0, count);
	for (const next of ranked.slice(count)) {
		const total = chosen.reduce((sum, { length }) => sum + length, 0);
		if (answer.length <= (1.3 * total) / count) break;
		const shortest = chosen.reduce((one, other) => (other.length < one.length ? other : one));
		if (next.length > shortest.length) {
			chosen = chosen.map((each) => (each === shortest ? next : each));
		}
	}
	return chosen;
}
