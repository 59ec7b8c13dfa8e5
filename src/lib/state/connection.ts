import { connect, type ConnectionTrouble } from '$lib/storage/connection';

type Listener = (trouble: ConnectionTrouble) => void;

const listeners = new Set<Listener>();
let trouble: ConnectionTrouble | undefined;
let opening: Promise<void> | undefined;

/**
 * Open the database, once for this tab. Resolves in trouble too: the listener is told, now and whenever
 * trouble comes later.
 */
export async function openConnection(ontrouble: Listener): Promise<boolean> {
	listeners.add(ontrouble);
	opening ??= connect((found) => {
		trouble = found;
		for (const listener of listeners) listener(found);
	});
	await opening;
	if (trouble) ontrouble(trouble);
	return !trouble;
}
