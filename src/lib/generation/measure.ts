import type { AnswerType } from '$lib/model/fact';
import { covers, datesNear, readDate } from './dates';
import { figuresNear, readFigure } from './figure';
import { fold } from './tokens';

/** Where an answer lies on a line, so that options can stand in their natural order. */
export interface Measure {
	value: number;
	/** How it is written; only answers of one form are offered side by side. */
	form: string;
}

/** Measure an answer, if it is a number or a date that can be read. */
export function measureOf(type: AnswerType, text: string): Measure | undefined {
	if (type === 'date') return readDate(text);
	return isNumeric(type) ? readFigure(text) : undefined;
}

/** Whether answers of a type are numbers. */
export function isNumeric(type: AnswerType): boolean {
	return type === 'number' || type === 'money' || type === 'percent';
}

/** Wrong numbers or dates of the same magnitude and form, the best first. */
export function neighboursOf(type: AnswerType, text: string): string[] {
	if (type === 'date') {
		const date = readDate(text);
		return date ? datesNear(date) : [];
	}
	const figure = isNumeric(type) ? readFigure(text) : undefined;
	return figure
		? figuresNear(figure, type === 'percent' && figure.value < 100 ? 100 : Infinity)
		: [];
}

/** A number in the form of another answer: 27 countries as "27", or as "twenty-seven". */
export function writtenLike(text: string, value: number): string | undefined {
	return readFigure(text)?.write(value);
}

/** Whether an answer is true wherever another is: the same words, value, or date told less exactly. */
export function sameAnswer(type: AnswerType, text: string, right: string): boolean {
	if (fold(text) === fold(right)) return true;
	if (type === 'date') {
		const [date, other] = [readDate(text), readDate(right)];
		return date !== undefined && other !== undefined && covers(date, other);
	}
	const value = measureOf(type, text)?.value;
	return value !== undefined && value === measureOf(type, right)?.value;
}
