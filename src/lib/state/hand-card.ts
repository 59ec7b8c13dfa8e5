import type { Fact, Gap, Written } from '$lib/model/fact';
import { emptyDraft, type HandDraft, type HandProblem, type Hidden } from '$lib/model/hand-card';
import { newId, type DeckId, type GapId } from '$lib/model/ids';
import type { Day } from '$lib/model/time';
import type { NewFact } from '$lib/storage/facts';
import { typeOfAnswer } from './answer-type';
import { fold } from './fold';
import { plainWords } from './plain-words';

/** More is a text, not a card. */
const LONGEST = 5000;

/** Stands between question and answer in the statement of a card. */
const DASH = ' — ';

/** What speaks against saving a card as it stands. */
export function problemsOf(draft: HandDraft): HandProblem[] {
	const { kind, front, answer, text, hidden, picture, backPicture } = draft;
	const all = [front, answer, text, draft.accept, draft.note, ...draft.wrong];
	const problems: HandProblem[] = [];
	if (all.some(({ length }) => length > LONGEST)) problems.push({ code: 'too-long' });
	if (kind === 'cloze') {
		if (!text.trim()) problems.push({ code: 'no-text' });
		else if (hidden.length === 0) problems.push({ code: 'no-gap' });
		return problems;
	}
	if (!front.trim() && !picture) problems.push({ code: 'no-front' });
	const isAnswered = answer.trim() || (kind === 'flashcard' && backPicture);
	if (!isAnswered) problems.push({ code: 'no-answer' });
	if (kind === 'choice') problems.push(...problemsOfOptions(draft));
	if (kind === 'short-answer' && says(front, answer)) {
		problems.push({ code: 'front-tells', answer: answer.trim() });
	}
	return problems;
}

/** Whether a problem stands in the way of saving. */
export function isGrave({ code }: HandProblem): boolean {
	return code !== 'front-tells';
}

function problemsOfOptions({ answer, wrong }: HandDraft): HandProblem[] {
	const options = wrong.map((option) => option.trim()).filter(Boolean);
	if (options.length === 0) return [{ code: 'no-wrong' }];
	const problems: HandProblem[] = [];
	const right = keyOf(answer);
	const same = options.find((option) => keyOf(option) === right);
	if (same) problems.push({ code: 'wrong-is-right', option: same });
	const twice = options.find(
		(option, at) => options.findIndex((other) => keyOf(other) === keyOf(option)) < at
	);
	if (twice) problems.push({ code: 'twice', option: twice });
	return problems;
}

function says(text: string, answer: string): boolean {
	const words = keyOf(answer);
	return words.length > 1 && ` ${keyOf(text)} `.includes(` ${words} `);
}

/** What two cards have in common that ask the same; empty while nothing is asked. */
export function contentKeyOf({ kind, front, text }: HandDraft): string {
	return keyOf(kind === 'cloze' ? text : front);
}

function keyOf(text: string): string {
	return fold(plainWords(text))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** A new card as a fact of a deck. */
export function newFactOf(draft: HandDraft, deckId: DeckId, addedOn: Day): NewFact {
	const gapIds = draft.kind === 'cloze' ? draft.hidden.map(() => newId('gap')) : [newId('gap')];
	const fact = { id: newId('fact'), deckId, addedOn, revision: 1, origin: 'written' } as const;
	return { ...fact, kind: 'definition', ...contentOf(draft, gapIds) };
}

/** A card that is there already, changed; its gaps keep their ids, and so their memories. */
export function changedFactOf(draft: HandDraft, fact: Fact): Fact {
	const known = fact.gaps.map(({ id }) => id);
	const gapIds =
		draft.kind === 'cloze'
			? draft.hidden.map(
					({ id }, index) => id ?? (index === 0 && wasOther(fact) ? known[0]! : newId('gap'))
				)
			: [known[0] ?? newId('gap')];
	const { note: _note, ...rest } = fact;
	return { ...rest, ...contentOf(draft, gapIds) };
}

/** Whether a card was of another kind before it became a cloze. */
function wasOther({ gaps }: Fact): boolean {
	return gaps[0]?.written?.kind !== 'cloze';
}

type Content = Pick<Fact, 'statement' | 'gaps' | 'contentKey' | 'note'>;

function contentOf(draft: HandDraft, gapIds: readonly GapId[]): Content {
	const note = draft.note.trim();
	return {
		...(draft.kind === 'cloze' ? clozeContent(draft, gapIds) : askedContent(draft, gapIds[0]!)),
		contentKey: contentKeyOf(draft),
		...(note && { note })
	};
}

function clozeContent({ text, hidden, picture }: HandDraft, gapIds: readonly GapId[]) {
	const gaps = hidden.map(({ start, end }, index): Gap => {
		const words = text.slice(start, end);
		return {
			id: gapIds[index]!,
			start,
			end,
			accept: [],
			alsoTrue: [],
			confusions: [],
			...typeOfAnswer(plainWords(words)),
			written: { kind: 'cloze', ...(picture && { picture }) }
		};
	});
	return { statement: text, gaps };
}

function askedContent(draft: HandDraft, id: GapId) {
	const { kind, picture, backPicture } = draft;
	const front = draft.front.trim();
	const answer = draft.answer.trim();
	const isCard = kind === 'flashcard';
	const said = plainWords(front) || picture?.alt || '…';
	const told = (isCard ? plainWords(answer) : answer) || backPicture?.alt || '…';
	const statement = said + DASH + told;
	const written: Written = {
		kind,
		front,
		...(isCard && { back: answer }),
		...(picture && { picture }),
		...(isCard && backPicture && { backPicture })
	};
	const gap: Gap = {
		id,
		start: statement.length - told.length,
		end: statement.length,
		accept: kind === 'short-answer' ? linesOf(draft.accept) : [],
		alsoTrue: [],
		confusions: kind === 'choice' ? draft.wrong.map((each) => each.trim()).filter(Boolean) : [],
		...typeOfAnswer(told),
		written
	};
	return { statement, gaps: [gap] };
}

function linesOf(text: string): string[] {
	return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}

/** A card as its form shows it; nothing for a fact that was not written by hand. */
export function draftOf(fact: Fact): HandDraft | undefined {
	const [gap] = fact.gaps;
	const written = gap?.written;
	if (!gap || !written) return undefined;
	const common = {
		...emptyDraft,
		kind: written.kind,
		note: fact.note ?? '',
		picture: written.picture,
		backPicture: written.backPicture
	};
	if (written.kind === 'cloze') {
		const hidden = fact.gaps.map(({ id, start, end }): Hidden => ({ id, start, end }));
		return { ...common, text: fact.statement, hidden };
	}
	const plain = fact.statement.slice(gap.start, gap.end);
	const wrong = gap.confusions.length > 0 ? gap.confusions : emptyDraft.wrong;
	const answer = written.back ?? plain;
	return { ...common, front: written.front ?? '', answer, accept: gap.accept.join('\n'), wrong };
}
