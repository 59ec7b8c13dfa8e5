/** Vowels that sound like "you" or "one": a unit, a European, a one-way street. */
const consonantSound = /^(?:uni(?![nmd])|us[aeu]|ut[aei]|eu|ew|ub[ai]|ur[aei]|one\b|once\b)/i;
const silentH = /^(?:hour|honest|honou?r|heir)/i;
const spelt = /^(?:[A-Z]\.?)+(?:s|\b)(?![a-z])/;

/** Whether a text takes "a" or "an", by its first sound; undefined where that cannot be told. */
export function indefiniteOf(text: string): 'a' | 'an' | undefined {
	if (/^\d/.test(text)) return /^(?:8|1[18](?!\d))/.test(text) ? 'an' : 'a';
	if (spelt.test(text)) {
		// F is "ef", but FAO may be read as a word; A begins with a vowel either way.
		if (/^[AEIO]/.test(text)) return 'an';
		return /^[FHLMNRSUX]/.test(text) ? undefined : 'a';
	}
	if (/^[aeiou]/i.test(text)) return consonantSound.test(text) ? 'a' : 'an';
	if (silentH.test(text)) return 'an';
	return /^\p{L}/u.test(text) ? 'a' : undefined;
}
