import type { Generated } from '$lib/generation/found';
import type { Question } from '$lib/model/question';

/** More is for the next page. */
const SHOWN = 4;

/** A few of the questions that were found, the best of each kind first, each of another fact. */
export function firstQuestions({ questions, facts }: Generated): Question[] {
	const chosen = new Set(facts.flatMap(({ fact, selected }) => (selected ? fact.id : [])));
	const asked = questions
		.map(({ question }) => question)
		.filter(({ factId }) => chosen.has(factId));
	const shown: Question[] = [];
	const isNew = ({ factId }: Question) => shown.every((other) => other.factId !== factId);
	for (const question of asked) {
		const isOther = shown.every(({ kind }) => kind !== question.kind);
		if (shown.length < SHOWN && isOther && isNew(question)) shown.push(question);
	}
	for (const question of asked) if (shown.length < SHOWN && isNew(question)) shown.push(question);
	return shown;
}
