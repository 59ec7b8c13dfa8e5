/** The part of a voice that we need. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice to read a language with: one that is on the device, since what is read is nobody else's
 * business; of several one for the region, then the one that the device prefers.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
	const wanted = tagOf(language);
	const [base] = wanted.split('-');
	const able = voices.filter(
		({ lang, localService }) => localService && tagOf(lang).split('-')[0] === base
	);
	const rank = (voice: V) => (tagOf(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0);
	return [...able].sort((a, b) => rank(b) - rank(a))[0];
}

/** Some devices write `en_GB`. */
function tagOf(lang: string): string {
	return lang.toLowerCase().replaceAll('_', '-');
}

/** Milliseconds in which a browser tells its voices, if it has any. */
const PATIENCE = 1500;

/** A voice on this device for a language, once the browser has told which there are. */
export function voiceHere(language: string): Promise<SpeechSynthesisVoice | undefined> {
	if (!('speechSynthesis' in globalThis)) return Promise.resolve(undefined);
	const find = () => voiceFor(speechSynthesis.getVoices(), language);
	const found = find();
	if (found) return Promise.resolve(found);
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			speechSynthesis.removeEventListener('voiceschanged', look);
			resolve(find());
		};
		const look = () => {
			if (find()) end();
		};
		const timer = setTimeout(end, PATIENCE);
		speechSynthesis.addEventListener('voiceschanged', look);
	});
}
