import { gzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWeights } from '$lib/language/weights';
import { readTreebank } from './conllu';
import { groupWords } from './group-words';
import { guessTags } from './guess-tags';
import { learnNames } from './learn-names';
import { learnToRead } from './learn';
import { writeNameLists } from './name-lists';
import { note } from './note';
import { readVectors } from './vectors';

const usage =
	'npm run train -- --treebanks DIR                      makes the weights\n' +
	'npm run train -- --treebanks DIR --vectors FILE.json  groups words anew\n' +
	'npm run train -- --treebanks DIR --vectors FILE.json --wordnet DIR  lists names anew';

/** Longer sentences are lists and tables. */
const LONGEST = 120;

/** Learn everything from the treebanks of a folder and write the weights. Returns the exit code. */
export function train(args: string[], root: string): number {
	const asked = read(args);
	if (typeof asked === 'string') {
		console.error(`${asked}\n${usage}`);
		return 2;
	}
	const lists = join(root, 'src/cli/train/lists');
	const groupsFile = join(lists, 'word-groups.txt');
	const golds = ['ewt-train', 'ewt-dev', 'gum-train']
		.flatMap((name) => readTreebank(asked.treebanks, name))
		.filter(({ words }) => words.length < LONGEST);
	if (asked.vectors) {
		if (asked.wordnet) {
			writeNameLists(lists, asked.wordnet, readVectors(asked.vectors, Infinity));
			return 0;
		}
		const vectors = readVectors(asked.vectors);
		writeFileSync(groupsFile, `${groupWords(vectors, guessTags(vectors, golds))}\n`);
		return 0;
	}

	const unseen = readTreebank(asked.treebanks, 'gum-dev');
	const groups = readFileSync(groupsFile, 'utf8').trimEnd();

	const learnt = learnToRead(golds, unseen, groups, say);
	const names = learnNames(golds, unseen, learnt, lists);
	say('names');
	const bytes = gzipSync(writeWeights([...learnt.sections, ...names]), { level: 9, mtime: 0 });
	write(bytes, root);
	return 0;
}

function read(args: string[]): { treebanks: string; vectors?: string; wordnet?: string } | string {
	try {
		const options = {
			treebanks: { type: 'string' },
			vectors: { type: 'string' },
			wordnet: { type: 'string' }
		} as const;
		const { values } = parseArgs({ args, options });
		const { treebanks, vectors, wordnet } = values;
		if (!treebanks) return 'Say what to learn from.';
		const missing = [treebanks, vectors, wordnet].find((path) => path && !existsSync(path));
		return missing ? `There is no ${missing}.` : { ...values, treebanks };
	} catch (error) {
		return (error as Error).message;
	}
}

function say(step: string): void {
	console.error(`${new Date().toLocaleTimeString('en-GB')} ${step}`);
}

/** The name has a part of the content's hash, so that a cache can keep the file for ever. */
function write(bytes: Uint8Array, root: string): void {
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
	const folder = join(root, 'static/language');
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder)) if (name.endsWith('.bin')) rmSync(join(folder, name));
	writeFileSync(join(folder, `english-${hash}.bin`), bytes);
	writeFileSync(join(folder, 'SOURCES.md'), note);
	writeFileSync(
		join(root, 'src/lib/workers/language-weights.ts'),
		'/** Where the weights are, beneath the base of the site. Written by `npm run train`. */\n' +
			`export const weightsPath = 'language/english-${hash}.bin';\n\n` +
			`/** How many bytes they are on the wire. */\nexport const weightsBytes = ${bytes.length};\n`
	);
	console.log(`static/language/english-${hash}.bin: ${bytes.length} bytes`);
}
