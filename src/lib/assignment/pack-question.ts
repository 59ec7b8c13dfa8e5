import type { QuizQuestion } from '$lib/model/quiz';
import { readList, readTexts, readTypedKey, writeTexts, writeTypedKey } from './pack-key';
import type { Minted } from './mint';
import type { TextReader, TextWriter } from './texts';

/** The code of each kind of question; part of the format. 0 is a question of the bank. */
export const kindCodes = {
	choice: 1,
	'true-false': 2,
	cloze: 3,
	'short-answer': 4,
	number: 5,
	match: 6,
	order: 7,
	evidence: 8
} as const satisfies Record<QuizQuestion['kind'], number>;

/** Write a question without its kind and without what says where it was drawn from. */
export function writeQuestion(out: TextWriter, question: QuizQuestion): void {
	switch (question.kind) {
		case 'choice':
			out.text(question.stem);
			writeTexts(out, question.options);
			return out.count(question.key + 1);
		case 'true-false':
			out.text(question.stem);
			out.count((question.key ? 1 : 0) | (question.changed === undefined ? 0 : 2));
			if (question.changed !== undefined) out.text(question.changed);
			return;
		case 'cloze':
			out.text(question.before);
			out.text(question.after);
			return writeTypedKey(out, question.key);
		case 'short-answer':
		case 'number':
			out.text(question.stem);
			return writeTypedKey(out, question.key);
		case 'match':
			writeTexts(
				out,
				question.cues.map(({ text }) => text)
			);
			writeTexts(out, question.options);
			return writePlaces(out, question.key);
		case 'order':
			out.count(question.events.length);
			for (const { text, date } of question.events) {
				out.text(text);
				out.text(date);
			}
			return writePlaces(out, question.key);
		case 'evidence':
			out.text(question.stem);
			writeTexts(
				out,
				question.sentences.map(({ text }) => text)
			);
			return out.count(question.key + 1);
	}
}

/** Read a question; it is minted ids of its own. A key points at what there is, or is blank. */
export function readQuestion(
	from: TextReader,
	code: number,
	minted: Minted
): QuizQuestion | undefined {
	const { drawn } = minted;
	switch (code) {
		case kindCodes.choice: {
			const stem = from.text();
			const options = readTexts(from);
			return { ...drawn, kind: 'choice', stem, options, key: from.count(options.length) - 1 };
		}
		case kindCodes['true-false']: {
			const stem = from.text();
			const flags = from.count(3);
			const key = (flags & 1) !== 0;
			return {
				...drawn,
				kind: 'true-false',
				stem,
				key,
				...(flags & 2 && { changed: from.text() })
			};
		}
		case kindCodes.cloze: {
			const [before, after] = [from.text(), from.text()];
			return { ...drawn, kind: 'cloze', before, after, key: readTypedKey(from) };
		}
		case kindCodes['short-answer']:
			return { ...drawn, kind: 'short-answer', stem: from.text(), key: readTypedKey(from) };
		case kindCodes.number:
			return { ...drawn, kind: 'number', stem: from.text(), key: readTypedKey(from) };
		case kindCodes.match: {
			const cues = readList(from, (index) => ({ gapId: minted.gapId(index), text: from.text() }));
			const options = readTexts(from);
			const key = readPlaces(from, cues.length, options.length);
			return { ...drawn, kind: 'match', cues, options, key };
		}
		case kindCodes.order: {
			const events = readList(from, (index) => {
				const [text, date] = [from.text(), from.text()];
				return { gapId: minted.gapId(index), text, date };
			});
			return {
				...drawn,
				kind: 'order',
				events,
				key: readPlaces(from, events.length, events.length)
			};
		}
		case kindCodes.evidence: {
			const stem = from.text();
			const sentences = minted.sentences(readTexts(from));
			return { ...drawn, kind: 'evidence', stem, sentences, key: from.count(sentences.length) - 1 };
		}
		default:
			from.fail();
			return undefined;
	}
}

/** A key of several places; none when it is blank. */
function writePlaces(out: TextWriter, key: readonly number[]): void {
	out.count(key.length);
	for (const place of key) out.count(place);
}

function readPlaces(from: TextReader, length: number, below: number): number[] {
	const key = readList(from, () => from.count(Math.max(0, below - 1)));
	if (key.length !== 0 && key.length !== length) from.fail();
	return key;
}
