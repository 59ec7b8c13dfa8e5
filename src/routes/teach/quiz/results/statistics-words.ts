import {
	consistencyBand,
	discriminationBand,
	facilityBand,
	type Advice
} from '$lib/stats/item-bands';
import { m } from '$messages';

/** What is worth saying of a question, in a sentence. */
export const adviceWords: Record<Advice, () => string> = {
	'look-at-key': m.grades_advice_key,
	'nobody-knew': m.grades_advice_nobody,
	hard: m.grades_advice_hard,
	'everybody-knew': m.grades_advice_everybody,
	'tells-little': m.grades_advice_little,
	guessable: m.grades_advice_guessable,
	'about-right': m.grades_advice_right
};

const facilityWords = {
	'extremely-difficult': m.grades_band_extremely_difficult,
	'very-difficult': m.grades_band_very_difficult,
	difficult: m.grades_band_difficult,
	'moderately-difficult': m.grades_band_moderately_difficult,
	'about-right': m.grades_band_about_right,
	'fairly-easy': m.grades_band_fairly_easy,
	easy: m.grades_band_easy,
	'very-easy': m.grades_band_very_easy,
	'extremely-easy': m.grades_band_extremely_easy
};

const discriminationWords = {
	'very-good': m.grades_band_very_good,
	adequate: m.grades_band_adequate,
	weak: m.grades_band_weak,
	'very-weak': m.grades_band_very_weak,
	invalid: m.grades_band_invalid
};

const consistencyWords = {
	satisfactory: m.grades_band_satisfactory,
	between: m.grades_band_between,
	unsatisfactory: m.grades_band_unsatisfactory
};

const inBand = <T>(value: T | undefined, band: (value: T) => string) =>
	value === undefined ? undefined : band(value);

export const facilityInWords = (value: number | undefined) =>
	inBand(value, (known) => facilityWords[facilityBand(known)]());
export const discriminationInWords = (value: number | undefined) =>
	inBand(value, (known) => discriminationWords[discriminationBand(known)]());
export const consistencyInWords = (value: number | undefined) =>
	inBand(value, (known) => consistencyWords[consistencyBand(known)]());
