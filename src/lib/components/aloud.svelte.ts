/** Listens until there is silence; gives what ends it. */
type Listen = (onwords: (words: string) => void, onend: () => void) => () => void;

/** What reads aloud and takes dictation, where the learner has switched it on and the device can. */
class Aloud {
	/** Reads a text; tells when it has ended. Absent where there is no voice, or none is wanted. */
	say = $state.raw<((text: string, onend: () => void) => void) | undefined>();
	hush: () => void = () => {};
	/** Absent where nothing listens on the device, or nobody wants it. */
	listen = $state.raw<Listen | undefined>();
}

export const aloud = new Aloud();

/** Stands on what the key for reading aloud presses: the last of them on the page. */
export const ALOUD = 'data-aloud';
