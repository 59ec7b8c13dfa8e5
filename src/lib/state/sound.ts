/** One context for the page: a browser allows only some. */
let context: AudioContext | undefined;

/** Two notes up for what was right, one lower for what was not; in hertz. */
const notes = { right: [587, 880], wrong: [294] };

/** Seconds between the notes, and until a note has died away. */
const STEP = 0.09;
const FADE = 0.22;

/** Soft enough to be heard, and not to be startled by; 1 is as loud as it gets. */
const LOUDNESS = 0.08;

/** A short soft tone. Call it from the tap that answers: a browser lets no page sound before one. */
export function playTone(kind: keyof typeof notes): void {
	if (typeof AudioContext === 'undefined') return;
	context ??= new AudioContext();
	// Phones put it to sleep when the page is left.
	if (context.state === 'suspended') void context.resume();
	for (const [index, hertz] of notes[kind].entries()) {
		playNote(context, hertz, context.currentTime + index * STEP);
	}
}

function playNote(context: AudioContext, hertz: number, at: number): void {
	const oscillator = new OscillatorNode(context, { type: 'sine', frequency: hertz });
	const volume = new GainNode(context, { gain: 0 });
	// Begun and ended at once, a tone would click.
	volume.gain.setValueAtTime(0, at);
	volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.01);
	volume.gain.exponentialRampToValueAtTime(0.0001, at + FADE);
	oscillator.connect(volume).connect(context.destination);
	oscillator.start(at);
	oscillator.stop(at + FADE);
}
