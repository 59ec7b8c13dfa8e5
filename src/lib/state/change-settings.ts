import { defaultSettings, type Settings } from '$lib/model/settings';
import { deeds } from './deeds.svelte';
import { settings } from './settings.svelte';

/** Change settings, in a way that can be taken back; `told` says what was done. */
export async function changeSettings(changes: Partial<Settings>, told: string): Promise<void> {
	const before = Object.fromEntries(
		Object.keys(changes).map((key) => [key, settings.current[key as keyof Settings]])
	) as Partial<Settings>;
	await settings.change(changes);
	deeds.did(told, () => settings.change(before));
}

/** Those of some settings that are not as the app comes, as they would be then. */
export function changedFrom(
	current: Settings,
	keys: readonly (keyof Settings)[]
): Partial<Settings> {
	const changed = keys.filter((key) => current[key] !== defaultSettings[key]);
	return Object.fromEntries(changed.map((key) => [key, defaultSettings[key]]));
}
