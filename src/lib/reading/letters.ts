/*
 * Letters of languages that are written as English is, for patterns that are used on every line: with
 * Unicode's own classes each of them takes some hundredths of a second to get ready.
 */

/** Within square brackets: a capital letter. */
export const capital = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŹŻŽȘȚ';

/** Within square brackets: a letter. */
export const letter = 'A-Za-zÀ-ÖØ-öø-ɏ';
