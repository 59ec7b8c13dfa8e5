import { standsIn } from './tokens';

/**
 * Whether what one question shows, or proves afterwards, holds the answer of another, so that the
 * two must not be asked in this order. Whole words; case, accents and number words make no difference.
 */
export function answersAnother(shown: string, key: readonly string[]): boolean {
	return key.some((answer) => standsIn(shown, answer));
}
