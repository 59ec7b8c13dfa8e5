import { splitSentences } from '$lib/language/sentences';
import { isNegated, recallWords, type RecallWord } from './recall-words';

/** Notes are often lines without a full stop. */
export function sentencesOf(text: string): string[] {
	return text
		.split(/\n+/)
		.flatMap((line) => {
			const pieces = splitSentences(line).map(({ start, end }) => line.slice(start, end));
			return pieces.map(
				(piece, at) => numberBefore(pieces[at - 1]) + withoutNumber(piece, at, pieces)
			);
		})
		.filter((sentence) => /\p{L}/u.test(sentence));
}

/** In an article a number after a full stop is a note; who writes from memory begins a sentence with it. */
const trailing = /(?<=[.!?]["”’)]?)\s+(\d[\d.,]*)$/;

function numberBefore(piece: string | undefined): string {
	const number = trailing.exec(piece ?? '')?.[1];
	return number ? `${number} ` : '';
}

function withoutNumber(piece: string, at: number, pieces: readonly string[]): string {
	return at < pieces.length - 1 ? piece.replace(trailing, '') : piece;
}

/** A stretch of a sentence that is looked at by itself, and the words around it that it leans on. */
export interface Passage {
	words: readonly RecallWord[];
	/** Words of the rest of the sentence, no numbers among them. */
	around: readonly RecallWord[];
	isNegated: boolean;
	/** Anywhere in the sentence. */
	isNegatedAround: boolean;
}

const joint =
	/,(?!\d)|[:;]|\bbut\b|\band\b|\bwhile\b|\bwhereas\b|\bthough\b|\balthough\b|\bthen\b|\(/i;

/** The sentence whole, and each of its parts. */
export function passagesOf(sentence: string): Passage[] {
	const isNegatedAround = isNegated(sentence);
	const whole = {
		words: recallWords(sentence),
		around: [],
		isNegated: isNegatedAround,
		isNegatedAround
	};
	const parts = sentence.split(joint).filter((part) => part.trim());
	if (parts.length < 2) return [whole];
	const words = parts.map(recallWords);
	return [
		whole,
		...parts.map((part, index) => ({
			words: words[index]!,
			around: words.flatMap((other, at) =>
				at === index ? [] : other.filter(({ number }) => !number)
			),
			isNegated: isNegated(part),
			isNegatedAround
		}))
	];
}
