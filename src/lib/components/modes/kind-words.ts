import type { QuestionKind } from '$lib/model/question';
import { m } from '$messages';

interface KindGroup {
	name: 'choose' | 'write' | 'arrange';
	words: string;
	kinds: QuestionKind[];
}

/** Kinds of question by what one does, as a test offers them. */
export function kindGroups(): KindGroup[] {
	return [
		{ name: 'choose', words: m.test_choose(), kinds: ['choice', 'true-false', 'evidence'] },
		{ name: 'write', words: m.test_write(), kinds: ['cloze', 'number', 'short-answer'] },
		{ name: 'arrange', words: m.test_arrange(), kinds: ['match', 'order'] }
	];
}
