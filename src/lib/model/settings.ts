import type { Timestamp } from './time';

/** What the learner can set. */
export interface Settings {
	/** Minutes of practice a day. */
	minutes: number;
	/** New facts a day, at most. */
	newFacts: number;
	/** Hour at which a new day begins, 0 … 23. */
	rollover: number;
	/** The chance of recall at which a card is to be asked again, 0.7 … 0.97. */
	retention: number;
	/** Right or wrong, or how well it was known too. */
	buttons: 2 | 4;
	/** Whether single keys do things in a sitting. */
	shortcuts: boolean;
	theme: 'system' | 'light' | 'dark';
	/** Per cent of the usual size. */
	textSize: 90 | 100 | 115 | 130 | 150;
	sound: boolean;
	/** Whether a question says why it is asked now. */
	why: boolean;
	/** Whether an answer says how sure it is, in the same tap. */
	confidence: boolean;
	typing: Typing;
	/** Whether questions have a button that reads them aloud, by a voice of the device. */
	readAloud: boolean;
	/** Whether an answer can be spoken, where the device itself can hear. */
	dictation: boolean;
}

/** How words are written: in full, put together from words to tap, or by how they begin. */
export type Typing = 'keyboard' | 'word-bank' | 'first-letters';

export const defaultSettings: Settings = {
	minutes: 10,
	newFacts: 6,
	rollover: 4,
	retention: 0.9,
	buttons: 2,
	shortcuts: true,
	theme: 'system',
	textSize: 100,
	sound: false,
	why: true,
	confidence: false,
	typing: 'keyboard',
	readAloud: false,
	dictation: false
};

/** One setting as it is kept. One that was never touched has no row. */
export type SettingRow = {
	[Key in keyof Settings]: { key: Key; value: Settings[Key]; editedAt: Timestamp };
}[keyof Settings];
