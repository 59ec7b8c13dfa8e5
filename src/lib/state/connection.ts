import { dayOf } from '$lib/memory/days';
import { connect, type ConnectionTrouble } from '$lib/storage/connection';
import { calendarHere, clock } from './clock.svelte';
import { endExams } from './exam';
import { rescheduling } from './reschedule.svelte';
import { settings } from './settings.svelte';

/** Hears of trouble, and of nothing when it is over. */
type Listener = (trouble: ConnectionTrouble | undefined) => void;

const listeners = new Set<Listener>();
let trouble: ConnectionTrouble | undefined;
let opening: Promise<void> | undefined;

/**
 * Open the database, once for this tab. Resolves in trouble too: the listener is told, now and whenever
 * trouble comes later.
 */
export async function openConnection(ontrouble: Listener): Promise<boolean> {
	listeners.add(ontrouble);
	opening ??= open();
	await opening;
	if (trouble) ontrouble(trouble);
	return !trouble;
}

async function open(): Promise<void> {
	await connect(tell);
	if (!trouble) {
		await settings.load();
		settings.follow(() => void rescheduling.catchUp());
		// The pages say it is over as soon as the day is; that it is written down can fail and come later.
		endExams(dayOf(clock.now(), calendarHere())).catch((error: unknown) => console.warn(error));
	}
	// Opened after all: the old tab has let go.
	if (trouble === 'blocked') tell(undefined);
}

function tell(found: ConnectionTrouble | undefined): void {
	trouble = found;
	for (const listener of listeners) listener(found);
}
