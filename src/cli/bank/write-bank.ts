import type { Bank } from '$lib/assignment/bank';
import type { BankFile, BankFileItem, FiledQuestion } from '$lib/assignment/bank-file';
import type { Sentence } from '$lib/generation/material';
import type { GapId } from '$lib/model/ids';
import type { QuizItem, QuizQuestion } from '$lib/model/quiz';

/** A bank as the text of its file, each question, key and sentence on a line. */
export function writeBank({ items, ...head }: Bank, sentences: readonly Sentence[]): string {
	const keys: string[] = [];
	const placeOf = (list: string[], text: string) => {
		if (!list.includes(text)) list.push(text);
		return list.indexOf(text);
	};
	const texts = sentences.map(({ text }) => text);
	const placeOfSentence = (text: string) => {
		const place = texts.indexOf(text);
		if (place < 0) throw new Error(`No sentence of the lesson: ${text}`);
		return place;
	};
	const pathOf = (id: GapId) => id.slice(`gap:${head.lesson}/`.length);
	const withPath = <T extends { gapId: GapId }>({ gapId, ...rest }: T) => {
		return { gap: pathOf(gapId), ...rest };
	};

	const filed = ({
		factId: _fact,
		gapId: _gap,
		revision: _revision,
		generator: _generator,
		seed: _seed,
		...question
	}: QuizQuestion): FiledQuestion => {
		switch (question.kind) {
			case 'cloze':
			case 'short-answer':
			case 'number':
				return { ...question, key: placeOf(keys, JSON.stringify(question.key)) };
			case 'match':
				return { ...question, cues: question.cues.map(withPath) };
			case 'order':
				return { ...question, events: question.events.map(withPath) };
			case 'evidence':
				return {
					...question,
					sentences: question.sentences.map(({ text }) => placeOfSentence(text))
				};
			default:
				return question;
		}
	};
	const filedItem = ({ question, proof, sensitive }: QuizItem): BankFileItem => {
		if (!proof) throw new Error(`A question of ${question.gapId} has no proof.`);
		const { sentence, ...claim } = proof;
		return {
			gap: pathOf(question.gapId),
			seed: question.seed,
			proof: placeOfSentence(sentence),
			...claim,
			...(sensitive && { sensitive }),
			question: filed(question)
		};
	};

	const lines = items.map((item) => JSON.stringify(filedItem(item)));
	const generator = items[0]?.question.generator ?? 1;
	const beginning = JSON.stringify({ ...head, generator } satisfies Partial<BankFile>).slice(0, -1);
	const list = (name: keyof BankFile, of: string[]) => `"${name}":[\n${of.join(',\n')}\n]`;
	const spans = sentences.map(({ span, text }) => JSON.stringify([span.start, text]));
	const parts = [list('sentences', spans), list('keys', keys), list('items', lines)];
	return `${beginning},\n${parts.join(',\n')}}\n`;
}
