import type { ArticleView } from '../find/view';
import { measureOf } from '../measure';
import { fold, standsIn } from '../tokens';
import type { Candidate } from './candidate';
import type { Features } from './features';

/** What is seen of a question as it is asked: its kind, its words, its options. */
export function featuresOfQuestion(candidate: Candidate, view: ArticleView): Features {
	const { question, shown, gap, draft } = candidate;
	const { kind } = question;
	const inWords = kind !== 'true-false' && !shown.includes('____');
	return {
		[`kind:${kind}`]: 1,
		[`${kind}/${gap.type}`]: 1,
		...(inWords && { inWords: 1, [`maker:${gap.stem?.maker ?? 'none'}`]: 1 }),
		said: Math.log(Math.max(0.1, draft.sure * gap.sure * (inWords ? (gap.stem?.sure ?? 1) : 1))),
		shownWords: shown.split(' ').length / 20,
		shownShort: Number(shown.split(' ').length < 7),
		shownNames: (shown.slice(1).match(/(?<![.?!] )\b\p{Lu}\p{L}+/gu) ?? []).length,
		shownFigures: (shown.match(/\d[\d,.]*/g) ?? []).length,
		unanchored: Number(!/\d|.[^.?!"] ?\p{Lu}/u.test(shown) && !says(view, shown)),
		...(kind === 'choice' && ofOptions(candidate, view)),
		...(question.kind === 'true-false' && ofTruth(candidate, question.key))
	};
}

/** Whether a text has a word of the title. */
function says({ article }: ArticleView, text: string): boolean {
	const words = article.title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
	return words.some((word) => standsIn(text, word));
}

function ofOptions({ wrong, answer, gap }: Candidate, view: ArticleView): Features {
	const count = (test: (text: string) => boolean) => wrong.filter(test).length / wrong.length;
	const words = (text: string) => text.split(' ').length;
	const mean = wrong.reduce((sum, { length }) => sum + length, 0) / wrong.length;
	const value = measureOf(gap.type, answer)?.value;
	const values = wrong.map((text) => measureOf(gap.type, text)?.value);
	const ratios = values.flatMap((one) =>
		one && value ? Math.abs(Math.log(Math.abs(one / value))) : []
	);
	return {
		optionsOwn: count((text) => standsIn(view.text, text)),
		optionsWritten: count((text) => gap.confusions.includes(text)),
		optionsLength: Math.abs(Math.log(answer.length / mean)),
		optionsWords: count((text) => words(text) === words(answer)),
		optionsFamily: count((text) => sharesWord(text, answer)),
		optionsFar: gap.type === 'date' ? 0 : Math.max(0, ...ratios)
	};
}

function ofTruth({ gap, wrong, answer }: Candidate, isTrue: boolean): Features {
	const [changed] = wrong;
	return {
		isFalse: Number(!isTrue),
		[`${isTrue ? 'true' : 'false'}/${gap.type}`]: 1,
		changedWords: Number(
			changed !== undefined && changed.split(' ').length !== answer.split(' ').length
		)
	};
}

function sharesWord(one: string, other: string): boolean {
	const words = new Set(fold(one).split(' '));
	return fold(other)
		.split(' ')
		.some((word) => words.has(word));
}
