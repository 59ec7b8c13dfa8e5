import type { Flaw } from '$lib/model/flaw';
import { indefiniteOf } from '../indefinite';
import { readFigure } from '../figure';
import { keyOf, type Item } from './item';

const articleBefore = /(?<![\p{L}\p{N}])(?<article>an?) _{3,}/iu;
const pluralVerb =
	/^(?:who|what|which (?:\p{L}+ )?)\s*(?:are|were|have)\b|_{3,} (?:are|were|have)\b/iu;
const singularVerb = /^(?:who|what|which (?:\p{L}+ )?)\s*(?:is|was|has)\b|_{3,} (?:is|was|has)\b/iu;

/** An option that the words around the blank rule in or out. */
export function checkGrammar(item: Item): Flaw[] {
	const key = keyOf(item);
	if (key === undefined) return [];
	const article = articleBefore.exec(item.stem)?.groups?.['article']?.toLowerCase();
	const misfit =
		article === undefined
			? undefined
			: item.options.find((option) => indefiniteOf(option) !== article);
	if (misfit !== undefined) return [{ code: 'grammar', text: misfit }];

	const wantsMany = pluralVerb.test(item.stem);
	if (!wantsMany && !singularVerb.test(item.stem)) return [];
	const fitting = item.options.filter((option) => isSeveral(option) === wantsMany);
	return fitting.length === 1 && fitting[0] === key ? [{ code: 'grammar', text: key }] : [];
}

/** "Italy and Hungary", "eleven soldiers"; a word with an s may be anything. */
function isSeveral(option: string): boolean {
	const figure = readFigure(option);
	return / and /.test(option) || (figure !== undefined && figure.value !== 1);
}
