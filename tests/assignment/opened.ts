import { readFileSync } from 'node:fs';
import type { Bank } from '$lib/assignment/bank';
import { readBank } from '$lib/assignment/bank-file';
import { unwrap } from '$lib/assignment/envelope';
import { readQuiz, type OpenedQuiz } from '$lib/assignment/read-quiz';

const banks = new Map<string, Bank | undefined>();

/** The frozen questions as the site serves them. */
export async function bankOnDisk(lesson: string, edition: number): Promise<Bank | undefined> {
	const name = `${lesson}-${edition}`;
	if (!banks.has(name)) {
		const url = new URL(`../../static/lessons/${name}.json`, import.meta.url);
		banks.set(name, readBank(readFileSync(url, 'utf8')));
	}
	return banks.get(name);
}

/** Open the fragment of a link that is whole. */
export async function opened(fragment: string): Promise<OpenedQuiz> {
	const unwrapped = unwrap(fragment);
	if ('problem' in unwrapped) throw new Error(`The envelope is ${unwrapped.problem}.`);
	const found = await readQuiz(unwrapped.bytes, bankOnDisk);
	if ('problem' in found) throw new Error(`The quiz is ${found.problem}.`);
	return found;
}
