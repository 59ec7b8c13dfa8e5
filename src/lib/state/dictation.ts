/** What hears a voice and gives its words; no browser types it yet as it is. */
export interface Recogniser {
	lang: string;
	processLocally: boolean;
	interimResults: boolean;
	onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
	onend: (() => void) | null;
	onerror: (() => void) | null;
	start(): void;
	abort(): void;
}

/** How a browser offers to recognise speech. */
export interface Recognition {
	new (): Recogniser;
	/** Only browsers that can do it on the device have this. */
	available?(options: { langs: string[]; processLocally: boolean }): Promise<string>;
}

/**
 * Whether speech of a language is recognised on this very device, now, without anything to be fetched.
 * Where a browser cannot promise that, what is said would go to a server: then there is no dictation.
 */
export async function canDictate(
	recognition: Recognition | undefined,
	language: string
): Promise<boolean> {
	if (!recognition?.available || !('processLocally' in recognition.prototype)) return false;
	try {
		const options = { langs: [language], processLocally: true };
		return (await recognition.available(options)) === 'available';
	} catch {
		return false;
	}
}

/** What this browser recognises speech with, if at all. */
export function recognitionHere(): Recognition | undefined {
	return (globalThis as { SpeechRecognition?: Recognition }).SpeechRecognition;
}

/** Listen until there is silence, and tell the words so far; gives what ends it. */
export function listen(
	recognition: Recognition,
	language: string,
	onwords: (words: string) => void,
	onend: () => void
): () => void {
	const recogniser = new recognition();
	recogniser.lang = language;
	recogniser.processLocally = true;
	recogniser.interimResults = true;
	recogniser.onresult = ({ results }) =>
		onwords(Array.from(results, (result) => result[0]?.transcript ?? '').join(''));
	recogniser.onend = onend;
	recogniser.onerror = onend;
	recogniser.start();
	return () => recogniser.abort();
}
