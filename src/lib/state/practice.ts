import type { ConnectionTrouble } from '$lib/storage/connection';
import { openConnection } from './connection';
import { rememberMet } from './met';
import type { Wanted } from './open-sitting';
import { SittingScreen } from './sitting.svelte';

/** Open the database and the sitting in it. Trouble is told whenever it comes, also later. */
export async function openPractice(
	wanted: Wanted | undefined,
	ontrouble: (trouble: ConnectionTrouble | undefined) => void
): Promise<SittingScreen | undefined> {
	if (!(await openConnection(ontrouble))) return undefined;
	const screen = await SittingScreen.open(wanted);
	rememberMet();
	return screen;
}
