import type { Scheduler } from '$lib/memory/scheduler';
import { isReckonedBy, reckonBy } from '$lib/storage/reschedule';
import { schedulerHere } from './settings.svelte';

/** Lets the days on which cards come follow the desired retention, behind whatever is on screen. */
class Reschedule {
	/** New days are being worked out. */
	running = $state(false);
	#isBusy = false;

	/** Do what is to be done, if anything; also what an earlier page left half done. */
	async catchUp(): Promise<void> {
		if (this.#isBusy) return;
		this.#isBusy = true;
		try {
			let scheduler: Scheduler;
			do {
				scheduler = schedulerHere();
				await alone(() => this.#follow(scheduler));
				// It may have been set anew meanwhile.
			} while (schedulerHere() !== scheduler);
		} catch (error) {
			// The next page to be opened goes on with it.
			console.warn(error);
		} finally {
			this.#isBusy = false;
			this.running = false;
		}
	}

	async #follow(scheduler: Scheduler): Promise<void> {
		if (await isReckonedBy(scheduler)) return;
		this.running = true;
		await reckonBy(scheduler, () => schedulerHere() === scheduler);
	}
}

/** In one tab at a time, where the browser can say so; two would do the same twice, and no harm. */
async function alone(work: () => Promise<void>): Promise<void> {
	if (navigator.locks) await navigator.locks.request('recollect-reschedule', work);
	else await work();
}

export const rescheduling = new Reschedule();
