import { ENOUGH_ATTEMPTS, type ItemStatistics, type QuizStatistics } from './item-analysis';

/** How easy a question was, in the bands of Moodle’s guide to its quiz report. */
export type FacilityBand =
	| 'extremely-difficult'
	| 'very-difficult'
	| 'difficult'
	| 'moderately-difficult'
	| 'about-right'
	| 'fairly-easy'
	| 'easy'
	| 'very-easy'
	| 'extremely-easy';

/** The most per cent, rounded, of each band. */
const facilityBands: [number, FacilityBand][] = [
	[5, 'extremely-difficult'],
	[10, 'very-difficult'],
	[20, 'difficult'],
	[34, 'moderately-difficult'],
	[65, 'about-right'],
	[80, 'fairly-easy'],
	[89, 'easy'],
	[94, 'very-easy'],
	[100, 'extremely-easy']
];

export function facilityBand(facility: number): FacilityBand {
	const percent = Math.round(facility);
	return facilityBands.find(([most]) => percent <= most)?.[1] ?? 'extremely-easy';
}

/** How well a question tells those who know more from those who know less, as Moodle has it. */
export type DiscriminationBand = 'very-good' | 'adequate' | 'weak' | 'very-weak' | 'invalid';

export function discriminationBand(discrimination: number): DiscriminationBand {
	if (discrimination < 0) return 'invalid';
	const percent = Math.round(discrimination);
	if (percent >= 50) return 'very-good';
	if (percent >= 30) return 'adequate';
	return percent >= 20 ? 'weak' : 'very-weak';
}

/** How far a quiz measures one thing: from 75 satisfactory, below 64 not. */
export type ConsistencyBand = 'satisfactory' | 'between' | 'unsatisfactory';

export function consistencyBand(
	consistency: NonNullable<QuizStatistics['consistency']>
): ConsistencyBand {
	if (consistency >= 75) return 'satisfactory';
	return consistency < 64 ? 'unsatisfactory' : 'between';
}

/** What is worth saying of a question before any number, as a code; the screen has the words. */
export type Advice =
	/** Those who did well elsewhere missed it: the key may be wrong. */
	| 'look-at-key'
	| 'nobody-knew'
	| 'hard'
	| 'everybody-knew'
	/** It tells those who know more from those who know less hardly at all. */
	| 'tells-little'
	/** Guessing alone brings more than two in five of its points. */
	| 'guessable'
	| 'about-right';

/** What a teacher should hear first of a question. Nothing where nobody was asked it. */
export function adviceOn({
	attempts,
	facility,
	discrimination,
	randomGuess
}: ItemStatistics): Advice[] {
	if (facility === undefined) return [];
	const isEnough = attempts >= ENOUGH_ATTEMPTS && discrimination !== undefined;
	const advice: Advice[] = [];
	if (isEnough && discrimination < 0) advice.push('look-at-key');
	if (facility < 5) advice.push('nobody-knew');
	else if (facility < 35) advice.push('hard');
	else if (facility > 94) advice.push('everybody-knew');
	if (isEnough && discrimination >= 0 && discrimination < 20) advice.push('tells-little');
	if (randomGuess > 40) advice.push('guessable');
	return advice.length > 0 ? advice : ['about-right'];
}
