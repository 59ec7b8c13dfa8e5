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

/** Change some settings, all or none. */
export async function setSettings(changes: Partial<Settings>, editedAt: Timestamp): Promise<void> {
	const rows = Object.entries(changes).map(([key, value]) => ({ key, value, editedAt }));
	await db.transaction('rw', db.meta, db.settings, async () => {
		await assertEpoch();
		await db.settings.bulkPut(rows as SettingRow[]);
	});
}
