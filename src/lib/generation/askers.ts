import type { QuestionKind } from '$lib/model/question';
import { askChoice } from './ask-choice';
import { askCloze } from './ask-cloze';
import { askEvidence } from './ask-evidence';
import { askFlashcard } from './ask-flashcard';
import { askMatch } from './ask-match';
import { askNumber } from './ask-number';
import { askOrder } from './ask-order';
import { askShortAnswer } from './ask-short-answer';
import { askTrueFalse } from './ask-true-false';
import type { Asker } from './asker';

/** Every way to ask. A new one is a file and a line here. */
export const askers: Record<QuestionKind, Asker> = {
	evidence: askEvidence,
	'true-false': askTrueFalse,
	choice: askChoice,
	match: askMatch,
	order: askOrder,
	cloze: askCloze,
	number: askNumber,
	'short-answer': askShortAnswer,
	flashcard: askFlashcard
};
