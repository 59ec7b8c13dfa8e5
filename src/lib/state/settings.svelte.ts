import { createScheduler, type Scheduler } from '$lib/memory/scheduler';
import { defaultSettings, type Settings } from '$lib/model/settings';
import { getSettings, setSettings } from '$lib/storage/settings';
import { watch } from '$lib/storage/watch';
import { wear } from './look';

/** The learner's settings, as this tab knows them: as the app comes until the database is open. */
class SettingsHere {
	current = $state.raw<Settings>(defaultSettings);
	/** Changes that are on their way to the disk. */
	#saving = 0;

	async load(): Promise<void> {
		this.#take(await getSettings());
	}

	/** Take over what other tabs change, from now on; tells each time that there is something to take. */
	follow(onchange: () => void): void {
		watch(getSettings).subscribe({
			next: (found) => {
				// What is on its way from here is newer than what was read.
				if (this.#saving === 0) this.#take(found);
				onchange();
			},
			// The connection tells of its own trouble; the settings stay as they were.
			error: (error: unknown) => console.warn(error)
		});
	}

	/** Change some. They count at once and are on the disk when the promise resolves, or are as they were. */
	async change(changes: Partial<Settings>): Promise<void> {
		const before = this.current;
		this.#take({ ...before, ...changes });
		this.#saving += 1;
		try {
			await setSettings(changes, Date.now());
		} catch (error) {
			this.#take(before);
			throw error;
		} finally {
			this.#saving -= 1;
		}
	}

	#take(found: Settings): void {
		this.current = found;
		wear(found);
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
