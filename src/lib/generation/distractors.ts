import type { Gap } from '$lib/model/fact';
import type { Random } from '$lib/random/random';
import type { Asked } from './asker';
import { isNumeric, measureOf, neighboursOf, sameAnswer, writtenLike } from './measure';
import { acceptedOf } from './statement';
import { fold, standsIn } from './tokens';
import { isTrue } from './truth';

/** A wrong answer with the other names of the same. */
interface Wrong {
	text: string;
	names: string[];
}

/** The written confusions of a gap that are false by every fact and of one form with the answer. */
export function confusionsOf(asked: Asked): string[] {
	return distinct(asked, [() => written(asked)], Infinity, () => true);
}

/**
 * Wrong answers that fit, the most tempting first and as many as there are in the first sources that
 * give enough: the written confusions, then answers of the same type elsewhere in the material, then
 * numbers and dates nearby.
 */
export function wrongAnswers(
	asked: Asked,
	enough: number,
	fits: (text: string) => boolean
): string[] {
	const sources = isFound(asked)
		? [() => written(asked)]
		: [() => written(asked), () => elsewhere(asked), () => nearby(asked)];
	return distinct(asked, sources, enough, fits);
}

/** Whether a machine found the fact: it has weighed all wrong answers, and where it gave none there are none. */
export function isFound({ fact }: Pick<Asked, 'fact'>): boolean {
	return fact.origin === 'extracted' && fact.revision === 1;
}

/** Draw some of a list, the earlier ones more often (Efraimidis and Spirakis, weight 1 / rank). */
export function drawEarlier<T>(items: readonly T[], random: Random): T[] {
	return items
		.map((item, rank) => ({ item, turn: -Math.log(1 - random()) * (rank + 2) }))
		.sort((one, other) => one.turn - other.turn)
		.map(({ item }) => item);
}

function distinct(
	asked: Asked,
	sources: (() => Wrong[])[],
	enough: number,
	fits: (text: string) => boolean
): string[] {
	const { gap, answer } = asked;
	const form = measureOf(gap.type, answer)?.form.toLowerCase();
	const found: Wrong[] = [];
	for (const source of sources) {
		for (const wrong of source()) {
			const { text, names } = wrong;
			if (fold(text) === '' || !fits(text)) continue;
			if (form !== undefined && measureOf(gap.type, text)?.form.toLowerCase() !== form) continue;
			if (found.some((other) => overlap(gap, wrong, other))) continue;
			if (!names.some((name) => isTrue(asked, name))) found.push(wrong);
		}
		if (found.length >= enough) break;
	}
	return found.map(({ text }) => text);
}

function overlap(gap: Gap, one: Wrong, other: Wrong): boolean {
	return one.names.some((name) => other.names.some((same) => sameAnswer(gap.type, name, same)));
}

function written({ fact, gap }: Asked): Wrong[] {
	const asksInWords = isFound({ fact }) && gap.stem !== undefined && !/^The /.test(fact.statement);
	return gap.confusions.map((confusion) => {
		// At the start of a statement the answer has a capital, and so must the others.
		const capital = gap.start === 0 && /^\p{Lu}/u.test(fact.statement) && !asksInWords;
		const text = capital ? confusion.charAt(0).toUpperCase() + confusion.slice(1) : confusion;
		return { text, names: [text] };
	});
}

/** Answers of other facts; none that stands in this statement or the sentence that proves it. */
function elsewhere({ material, fact, gap, answer }: Asked): Wrong[] {
	const { source } = fact;
	const proof = material.sentences.find(
		({ span }) => span.start === source?.start && span.end === source.end
	);
	const near = `${fact.statement} ${proof?.text ?? ''}`;
	const value = measureOf(gap.type, answer)?.value;

	return [...material.gaps.values()].flatMap((other) => {
		if (other.gap.type !== gap.type || other.fact === fact) return [];
		const names = acceptedOf(other);
		if (names.some((name) => standsIn(near, name))) return [];
		if (!isNumeric(gap.type)) return { text: inside(names[0]!, other.gap, gap), names };

		const number = measureOf(gap.type, names[0]!)?.value;
		if (!number || !value || number / value > 10 || value / number > 10) return [];
		const text = writtenLike(answer, number);
		return text === undefined ? [] : { text, names: [text] };
	});
}

/** An answer from the start of its statement, moved to the middle of another. */
function inside(text: string, from: Gap, to: Gap): string {
	return from.start === 0 && to.start > 0 ? text.replace(/^(?:The|An?) /, lowerCase) : text;
}

function lowerCase(text: string): string {
	return text.toLowerCase();
}

function nearby({ gap, answer }: Asked): Wrong[] {
	return neighboursOf(gap.type, answer).map((text) => ({ text, names: [text] }));
}
