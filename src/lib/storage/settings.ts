import { defaultSettings, type SettingRow, type Settings } from '$lib/model/settings';
import type { Timestamp } from '$lib/model/time';
import { db } from './database';
import { assertEpoch } from './epoch';

/** The settings as they stand: the learner's own, else as the app comes. */
export async function getSettings(): Promise<Settings> {
	const rows = await db.settings.toArray();
	const own = rows.filter(({ key }) => key in defaultSettings);
	return { ...defaultSettings, ...Object.fromEntries(own.map(({ key, value }) => [key, value])) };
}

/** Change one setting. */
export async function setSetting<Key extends keyof Settings>(
	key: Key,
	value: Settings[Key],
	editedAt: Timestamp
): Promise<void> {
	await db.transaction('rw', db.meta, db.settings, async () => {
		await assertEpoch();
		await db.settings.put({ key, value, editedAt } as SettingRow);
	});
}
