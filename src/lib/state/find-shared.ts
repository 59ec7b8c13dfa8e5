import { findCodes } from '$lib/assignment/find-codes';
import type { Shared } from './shared';
import { unpackFile } from './unpack-files';

/** Where what was shared belongs: a quiz or what was released of one, results, or nowhere yet. */
export async function findShared({ text, files }: Shared): Promise<Kind> {
	const inside = (await Promise.all(files.map(unpackFile))).flat();
	const isForTeacher = inside.some(({ kind }) => kind === 'class-file' || kind === 'picture');
	const texts = [text, ...inside.flatMap((found) => (found.kind === 'text' ? found.text : []))];
	const { codes, lost } = findCodes(texts.join('\n\n'));
	if (isForTeacher || codes.some(({ cargo }) => cargo === 'result')) return 'results';
	const [forStudents] = codes;
	if (forStudents) return { code: forStudents.code };
	// What is wrong with a code is told where results come in.
	return lost.length > 0 ? 'results' : 'other';
}

type Kind = 'results' | 'other' | { code: string };
