import { createScheduler, type Scheduler } from '$lib/memory/scheduler';
import { defaultSettings, type Settings } from '$lib/model/settings';
import { getSettings, setSetting } from '$lib/storage/settings';

/** The learner's settings, as this tab knows them: as the app comes until the database is open. */
class SettingsHere {
	current = $state.raw<Settings>(defaultSettings);

	async load(): Promise<void> {
		this.current = await getSettings();
	}

	/** Change one; it counts at once and is on the disk when the promise resolves. */
	async set<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void> {
		this.current = { ...this.current, [key]: value };
		await setSetting(key, value, Date.now());
	}
}

export const settings = new SettingsHere();

let made: { retention: number; scheduler: Scheduler } | undefined;

/** The scheduler for the desired retention that is set. */
export function schedulerHere(): Scheduler {
	const { retention } = settings.current;
	if (made?.retention !== retention) {
		made = { retention, scheduler: createScheduler({ desiredRetention: retention }) };
	}
	return made.scheduler;
}
