import type { FlashcardQuestion } from '$lib/model/question';
import type { Asked } from './asker';
import { answersAnother } from './checks';
import { stemOf } from './cloze-form';
import { acceptedOf } from './statement';
import { typedKeyOf } from './typed-key';

/** Ask to recall an answer, to look, and to judge for oneself. */
export function askFlashcard(asked: Asked): FlashcardQuestion | undefined {
	const stem = stemOf(asked);
	if (answersAnother(stem, acceptedOf(asked))) return undefined;
	return { ...asked.drawn, kind: 'flashcard', stem, key: typedKeyOf(asked) };
}
