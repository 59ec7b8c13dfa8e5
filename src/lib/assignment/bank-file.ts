import type { FactId, GapId } from '$lib/model/ids';
import type { EvidenceQuestion, TypedKey } from '$lib/model/question';
import type { QuizItem, QuizQuestion } from '$lib/model/quiz';
import type { Bank } from './bank';

/**
 * A bank as its file has it: sentences and keys, which many questions share, stand once, and what follows
 * from something else is left out.
 */
export interface BankFile extends Omit<Bank, 'items'> {
	generator: number;
	/** Those that prove something, in the order of the article. */
	sentences: [start: number, text: string][];
	keys: TypedKey[];
	items: BankFileItem[];
}

export interface BankFileItem {
	/** Path of the gap in its lesson: `first-size/troops`. */
	gap: string;
	seed: number;
	/** Place of the sentence. */
	proof: number;
	attributedTo?: string;
	asOf?: string;
	sensitive?: true;
	question: FiledQuestion;
}

/** A question with gaps by their path, and with places in place of sentences and typed keys. */
export type FiledQuestion = { kind: QuizQuestion['kind'] } & Record<string, unknown>;

/** The bank in a file of ours; nothing when the text is none, as a host's page for what it has not. */
export function readBank(text: string): Bank | undefined {
	let file: BankFile;
	try {
		file = JSON.parse(text) as BankFile;
	} catch {
		return undefined;
	}
	const { items, generator, sentences: _sentences, keys: _keys, ...head } = file;
	const sentences = sentencesOf(file);
	return {
		...head,
		items: items.map((item, index): QuizItem => {
			const { gap, seed, proof, attributedTo, asOf, sensitive } = item;
			const factId: FactId = `fact:${head.lesson}/${gap.replace(/\/[^/]*$/, '')}`;
			const drawn = { factId, gapId: gapId(file, gap), revision: 1, generator, seed };
			return {
				id: index,
				question: { ...drawn, ...restored(item.question, file, sentences) } as QuizQuestion,
				points: 1,
				proof: {
					sentence: sentences[proof]!.text,
					...(attributedTo && { attributedTo }),
					...(asOf && { asOf })
				},
				...(sensitive && { sensitive }),
				bank: { lesson: head.lesson, edition: head.edition, index }
			};
		})
	};
}

function restored(
	question: FiledQuestion,
	file: BankFile,
	sentences: EvidenceQuestion['sentences']
): object {
	const withGap = <T extends { gap: string }>({ gap, ...rest }: T) => {
		return { gapId: gapId(file, gap), ...rest };
	};
	switch (question.kind) {
		case 'cloze':
		case 'short-answer':
		case 'number':
			return { ...question, key: file.keys[question['key'] as number] };
		case 'match':
			return { ...question, cues: (question['cues'] as { gap: string }[]).map(withGap) };
		case 'order':
			return { ...question, events: (question['events'] as { gap: string }[]).map(withGap) };
		case 'evidence': {
			const places = question['sentences'] as number[];
			return { ...question, sentences: places.map((place) => sentences[place]!) };
		}
		default:
			return question;
	}
}

function gapId({ lesson }: Pick<BankFile, 'lesson'>, path: string): GapId {
	return `gap:${lesson}/${path}`;
}

function sentencesOf({ lesson, sentences }: BankFile): EvidenceQuestion['sentences'] {
	const edition = `article:${lesson}` as const;
	return sentences.map(([start, text]) => {
		return { span: { edition, start, end: start + text.length }, text };
	});
}
