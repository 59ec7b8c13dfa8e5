import type { Settings } from '$lib/model/settings';
import { m } from '$messages';

const names: Record<keyof Settings, () => string> = {
	minutes: m.settings_minutes,
	newFacts: m.settings_new_facts,
	rollover: m.settings_rollover,
	retention: m.settings_retention,
	buttons: m.settings_buttons,
	shortcuts: m.settings_shortcuts,
	sound: m.settings_sound,
	why: m.settings_why,
	confidence: m.settings_confidence,
	typing: m.settings_typing,
	readAloud: m.settings_read_aloud,
	dictation: m.settings_dictation,
	theme: m.settings_theme,
	textSize: m.settings_text_size
};

const themes = {
	system: m.settings_theme_system,
	light: m.settings_theme_light,
	dark: m.settings_theme_dark
};

const typings = {
	keyboard: m.settings_typing_keyboard,
	'word-bank': m.settings_typing_words,
	'first-letters': m.settings_typing_letters
};

const sizes = {
	90: m.settings_text_90,
	100: m.settings_text_100,
	115: m.settings_text_115,
	130: m.settings_text_130,
	150: m.settings_text_150
};

/** What a setting is called. */
export function nameOf(key: keyof Settings): string {
	return names[key]();
}

const on = (value: boolean) => (value ? m.settings_on() : m.settings_off());

/** How each setting's value is put in words. */
export const valueWords: { [Key in keyof Settings]: (value: Settings[Key]) => string } = {
	minutes: (minutes) => m.minutes({ minutes }),
	newFacts: (count) => String(count),
	rollover: (hour) => `${String(hour).padStart(2, '0')}:00`,
	retention: (chance) => m.percent({ number: Math.round(100 * chance) }),
	buttons: (count) => (count === 4 ? m.settings_buttons_4() : m.settings_buttons_2()),
	shortcuts: on,
	sound: on,
	why: on,
	confidence: on,
	typing: (typing) => typings[typing](),
	readAloud: on,
	dictation: on,
	theme: (theme) => themes[theme](),
	textSize: (size) => sizes[size]()
};

/** What is to be told when a setting was changed. */
export function toldOf<Key extends keyof Settings>(key: Key, value: Settings[Key]): string {
	return m.settings_told({ name: nameOf(key), value: valueWords[key](value) });
}
