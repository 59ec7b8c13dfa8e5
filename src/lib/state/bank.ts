import { resolve } from '$app/paths';
import type { Bank } from '$lib/assignment/bank';
import { readBank } from '$lib/assignment/bank-file';

const loaded = new Map<string, Promise<Bank | undefined>>();

/** The frozen questions of a lesson; nothing when the site has none such, or cannot be reached. */
export function loadBank(lesson: string, edition: number): Promise<Bank | undefined> {
	const path = `${resolve('/')}lessons/${lesson}-${edition}.json`;
	const known = loaded.get(path);
	if (known) return known;
	const bank = load(path);
	loaded.set(path, bank);
	// Another try may find the network back.
	void bank.then((found) => !found && loaded.delete(path));
	return bank;
}

async function load(path: string): Promise<Bank | undefined> {
	try {
		const response = await fetch(path);
		return response.ok ? readBank(await response.text()) : undefined;
	} catch {
		return undefined;
	}
}
