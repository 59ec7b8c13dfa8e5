import { flawsOf } from '$lib/generation/check/flaws';
import { blank, itemOf } from '$lib/generation/check/item';
import { setFlawsOf } from '$lib/generation/check/set-flaws';
import type { Flaw, SetFlaw } from '$lib/model/flaw';
import type { Question } from '$lib/model/question';

/** What a careful writer would change about a question as it is drawn. */
export function flawsOfQuestion(question: Question): Flaw[] {
	return flawsOf(itemOf(question));
}

/** What speaks against a list of questions as a whole; which of them tell each other is said at each. */
export function habitsOf(questions: readonly Question[]): SetFlaw[] {
	return setFlawsOf(questions.map((question) => itemOf(question))).filter(
		({ code }) => code !== 'gives-away'
	);
}

/** How a fact is asked, as it stands in the fields of its form. */
interface Fields {
	stem: string;
	statement: string;
	/** The best first. */
	answers: readonly string[];
	confusions: readonly string[];
}

/** What a careful writer would change about a fact's question and its wrong answers. */
export function flawsOfFields({ stem, statement, answers, confusions }: Fields): Flaw[] {
	const [answer] = answers;
	if (answer === undefined) return [];
	const asked = stem || statement.replace(answer, '____');
	if (!stem && !blank.test(asked)) return [];
	const isChoice = confusions.length > 1;
	return flawsOf({
		kind: isChoice ? 'choice' : 'short-answer',
		stem: asked,
		options: isChoice ? [answer, ...confusions] : [],
		key: isChoice ? 0 : undefined,
		answers
	});
}
